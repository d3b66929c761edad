import type { LayoutBlock } from '#shared/report/layout-block.ts';

/** A link's target as a relationship of the document part. */
export interface LinkTarget {
  /** Without docx's `rId` in front. */
  readonly id: string;
  readonly href: string;
  readonly target: string;
  /** What follows `#`: Word keeps it apart, and puts the two together again. */
  readonly anchor: string | undefined;
}

const LONGEST_ANCHOR = 255;

/** Whether other readers take a target too: one that they refuse costs them the whole file. */
function isTarget(href: string): boolean {
  return /^(?:https?:\/\/[^/?#]|mailto:)/iu.test(href) && URL.canParse(href);
}

function split(href: string): Pick<LinkTarget, 'target' | 'anchor'> {
  const at = href.indexOf('#');
  const anchor = href.slice(at + 1);
  return at < 0 || anchor === '' || anchor.length > LONGEST_ANCHOR
    ? { target: href, anchor: undefined }
    : { target: href.slice(0, at), anchor };
}

/**
 * The targets of all links by their href, numbered in order: docx would give them random ids. An
 * href that is not here is written as text.
 */
export function linkTargets(blocks: readonly LayoutBlock[]): ReadonlyMap<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>();
  for (const { runs } of blocks) {
    for (const { href } of runs) {
      if (href === null || targets.has(href) || !isTarget(href)) continue;
      targets.set(href, { id: `Link${String(targets.size + 1)}`, href, ...split(href) });
    }
  }
  return targets;
}
