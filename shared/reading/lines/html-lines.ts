import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hrefSchema } from '#shared/domain/body.ts';
import { bulletOf } from '#shared/text/line-shape.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { sliceSpans, spansText, type Span } from '#shared/text/span.ts';
import { makeLine, type Line, type Role } from './line.ts';
import type { LinesRead, Unplaced } from '../report/reading.ts';

/** Elements whose text is not text of the page. */
const SKIPPED = new Set<string>(['script', 'style', 'head', 'template', 'iframe', 'object', 'svg']);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set<string>(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol ' +
    'option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const LISTS = new Set<string>(['ul', 'ol', 'menu']);

/** How text looks where the walk has come to; inherited by what is inside. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly href: string | null;
  readonly literal: boolean;
  readonly depth: number;
  readonly preformatted: boolean;
}
const START: Look = {
  bold: false,
  italic: false,
  underline: false,
  href: null,
  literal: false,
  depth: 0,
  preformatted: false,
};

/** What a class says a paragraph is; `depth` for those that go on with a list item, from 1. */
export interface ClassMeaning {
  readonly role: Role;
  readonly depth?: number;
}

/** How the classes of a page are to be understood; a page from elsewhere has none that count. */
export interface HtmlReading {
  readonly classes: Readonly<Record<string, ClassMeaning>>;
  readonly literalClass: string | null;
  readonly bareLinkClass: string | null;
  /** Count paragraphs (Word), or name lines of the source file (HTML). */
  readonly count: 'paragraphs' | 'source-lines';
}
export const FOREIGN_HTML: HtmlReading = {
  classes: {},
  literalClass: null,
  bareLinkClass: null,
  count: 'source-lines',
};

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The look inside an element, from its tag and its inline style. */
function lookIn(element: Tree.Element, look: Look, options: HtmlReading): Look {
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  // From the name's beginning: Word writes mso-bidi-font-weight:normal into what is bold.
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]+)/.exec(style)?.[1];
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/.exec(style)?.[1];
  const tag = element.tagName;
  const bold = tag === 'b' || tag === 'strong' || tag === 'th' || /^h[1-6]$/.test(tag);
  const italic = tag === 'i' || tag === 'em';
  const underline = tag === 'u' || tag === 'ins' || /text-decoration[^;]*underline/.test(style);
  const href = tag === 'a' ? attribute(element, 'href')?.trim() : undefined;
  const has = (name: string | null): boolean => name !== null && classes.includes(name);
  return {
    bold: weight === undefined ? look.bold || bold : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: slant === undefined ? look.italic || italic : slant !== 'normal',
    underline: look.underline || underline,
    href:
      href === undefined ? (look.href ?? (has(options.bareLinkClass) ? '#' : null)) : allowed(href),
    literal: look.literal || has(options.literalClass),
    depth: look.depth + (LISTS.has(tag) ? 1 : 0),
    preformatted: look.preformatted || tag === 'pre' || /white-space\s*:\s*pre/.test(style),
  };
}

const allowed = (href: string): string | null => {
  if (href.startsWith('#')) return '#';
  return hrefSchema.safeParse(href).success ? href : null;
};

/** HTML → lines with marks. Total: any text is some page. */
export const htmlLines = (page: string, options: HtmlReading = FOREIGN_HTML): LinesRead<Line> =>
  documentLines(parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false }), options);

/**
 * The lines of a page that has been parsed; `onLine` gets the pieces of text that each line is made
 * of, in the lines' order. Walks without recursion.
 */
export function documentLines(
  document: Tree.Document,
  options: HtmlReading,
  onLine?: (texts: readonly Tree.TextNode[]) => void,
): LinesRead<Line> {
  const lines: Line[] = [];
  let texts: Tree.TextNode[] = [];
  const unplaced: Unplaced[] = [];
  let spans: Span[] = [];
  let anchors: string[] = [];
  let gap = true;
  let bullet = false;
  let meaning: ClassMeaning | null = null;
  let number = options.count === 'paragraphs' ? 0 : 1;
  let depth = 0;
  /** Whether the paragraph that is being read has a line already. */
  let emitted = false;

  const flush = (): void => {
    const [raw, pieces] = [spans, texts];
    spans = [];
    texts = [];
    // An empty paragraph says nothing, but for a headline that is still to be written.
    const isEmpty = plainSpaces(spansText(raw)).trim() === '';
    if (isEmpty && (meaning?.role !== 'headline-ja' || emitted)) return;
    emitted = true;
    const typed = bulletOf(spansText(raw));
    const isTyped = typed !== null && !(raw[0]?.literal ?? false) && meaning === null;
    const level = meaning?.depth ?? depth;
    lines.push(
      makeLine(isTyped ? sliceSpans(raw, typed.length) : raw, {
        number,
        bullet: isTyped ? typed.sign : bullet ? '-' : null,
        indent: bullet || isTyped ? Math.max(0, level - 1) * 2 : level * 2,
        gap,
        role: meaning?.role ?? null,
        anchors,
      }),
    );
    onLine?.(pieces);
    anchors = [];
    bullet = false;
    gap = false;
  };

  const enter = (element: Tree.Element, look: Look): void => {
    const tag = element.tagName;
    if (tag === 'br') {
      flush();
      return;
    }
    const id = attribute(element, 'id') ?? attribute(element, 'name');
    if (id !== undefined) anchors.push(id);
    if (tag === 'a') {
      const href = attribute(element, 'href')?.trim();
      if (href !== undefined && href !== '' && allowed(href) === null) {
        const line = element.sourceCodeLocation?.startLine ?? number;
        unplaced.push({
          line: options.count === 'paragraphs' ? number : line,
          text: href,
          why: 'link-target',
        });
      }
    }
    if (!BLOCKS.has(tag)) return;
    flush();
    gap = true;
    depth = look.depth;
    if (tag === 'li' || tag === 'p' || /^h[1-6]$/.test(tag)) {
      if (options.count === 'paragraphs') number += 1;
      emitted = false;
      const named = (attribute(element, 'class')?.split(/\s+/) ?? []).map(
        (name) => options.classes[name],
      );
      meaning = named.find((one) => one !== undefined) ?? meaning;
    }
    if (tag === 'li') bullet = true;
  };

  const leave = (element: Tree.Element, outer: Look): void => {
    const tag = element.tagName;
    if (!BLOCKS.has(tag)) return;
    flush();
    gap = true;
    depth = outer.depth;
    if (tag === 'li' || tag === 'p' || /^h[1-6]$/.test(tag)) meaning = null;
    if (tag === 'li') bullet = false;
  };

  const addText = (node: Tree.TextNode, look: Look): void => {
    if (options.count === 'source-lines' && plainSpaces(spansText(spans)).trim() === '') {
      const skipped = /^\s*/u.exec(node.value)?.[0].split('\n').length ?? 1;
      number = (node.sourceCodeLocation?.startLine ?? number) + skipped - 1;
    }
    const { bold, italic, underline, href, literal } = look;
    const parts = look.preformatted
      ? node.value.split('\n')
      : [node.value.replace(/[ \t\r\n\f]+/g, ' ')];
    parts.forEach((text, index) => {
      if (index > 0) flush();
      if (text === '') return;
      spans.push({ text, bold, italic, underline, href, literal });
      texts.push(node);
    });
  };

  type Step = { node: Tree.ChildNode; look: Look } | { leave: Tree.Element; look: Look };
  const steps: Step[] = document.childNodes.toReversed().map((node) => ({ node, look: START }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      leave(step.leave, step.look);
      continue;
    }
    const { node, look } = step;
    if (node.nodeName === '#text') addText(node as Tree.TextNode, look);
    if (!('tagName' in node) || SKIPPED.has(node.tagName)) continue;
    const inside = lookIn(node, look, options);
    enter(node, inside);
    steps.push({ leave: node, look });
    for (const child of node.childNodes.toReversed()) steps.push({ node: child, look: inside });
  }
  flush();
  return { lines, unplaced };
}
