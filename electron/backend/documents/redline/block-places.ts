import { linesOfBody } from '#shared/comparison/body-lines.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import type { ItemField } from '#shared/domain/item-field.ts';
import type { LayoutBlock } from '#shared/report/layout-block.ts';

/** A stretch of a paragraph's text that is a stretch of a field's. */
export interface FieldStretch {
  readonly item: string;
  readonly field: ItemField;
  /** Where it begins in the paragraph, and in the field; UTF-16 units. */
  readonly start: number;
  readonly at: number;
  readonly length: number;
}

/** What a paragraph shows of an item; `stretches` is empty where its text is not the field's. */
export interface BlockPlace {
  readonly item: string | null;
  readonly stretches: readonly FieldStretch[];
}

/** Whether a block of an item has any paragraph at all. */
const isShown = ({ kind, label, body, source }: Block): boolean =>
  kind === 'note' ||
  (label ?? '') !== '' ||
  source !== null ||
  linesOfBody(body).some(({ text, depth }) => text !== '' || depth > 0);

/** Where the shown lines of a body begin in its plain text, in order. */
function lineStarts({ body }: Block): { at: number; text: string }[] {
  let at = 0;
  const starts: { at: number; text: string }[] = [];
  for (const { text, depth } of linesOfBody(body)) {
    if (text !== '' || depth > 0) starts.push({ at, text });
    at += text.length + 1;
  }
  return starts;
}

/** The paragraphs of an item, one after another. */
class ItemWalk {
  private readonly item: Item;
  private readonly shown: readonly number[];
  private block = -1;
  private lines: { at: number; text: string }[] = [];

  constructor(item: Item) {
    this.item = item;
    this.shown = item.blocks.flatMap((block, index) => (isShown(block) ? [index] : []));
  }

  place(block: LayoutBlock): BlockPlace {
    const { id } = this.item;
    const text = (part: 'text' | 'source'): { start: number; text: string } => {
      const before = block.runs.findIndex((run) => run.part === part);
      const start = block.runs
        .slice(0, Math.max(0, before))
        .reduce((sum, run) => sum + run.text.length, 0);
      const own = block.runs.filter((run) => run.part === part);
      return { start, text: own.map((run) => run.text).join('') };
    };
    const stretch = (
      field: ItemField,
      part: 'text' | 'source',
      at = 0,
      length?: number,
    ): FieldStretch[] => {
      const found = text(part);
      const size = Math.min(length ?? found.text.length, found.text.length);
      return size === 0 ? [] : [{ item: id, field, start: found.start, at, length: size }];
    };
    if (block.kind === 'headline-ja' || block.kind === 'headline-en') {
      return { item: id, stretches: stretch({ field: block.kind }, 'text') };
    }
    if (block.opens !== null) {
      this.block += 1;
      const opened = this.item.blocks[this.shown[this.block] ?? -1];
      this.lines = opened ? lineStarts(opened) : [];
    }
    const index = this.shown[this.block] ?? 0;
    if (block.kind === 'label') {
      return { item: id, stretches: stretch({ field: 'label', block: index }, 'text') };
    }
    const source = stretch({ field: 'source', block: index }, 'source');
    const hasLine = block.kind !== 'source-line' && block.runs.some(({ part }) => part === 'text');
    const line = hasLine ? this.lines.shift() : undefined;
    // What no output can hold was left out of the paragraph: then its places are not the field's.
    const isWhole = line !== undefined && text('text').text.startsWith(line.text);
    const body = isWhole
      ? stretch({ field: 'body', block: index }, 'text', line.at, line.text.length)
      : [];
    return { item: id, stretches: [...body, ...source] };
  }
}

/** For each paragraph of a laid-out digest, which texts of which item it shows. */
export function blockPlaces(digest: Digest, blocks: readonly LayoutBlock[]): BlockPlace[] {
  const items = digest.sections.flatMap((section) => section.items)[Symbol.iterator]();
  let walk: ItemWalk | null = null;
  return blocks.map((block) => {
    if (block.kind === 'headline-ja') {
      const next = items.next();
      walk = next.done === true ? null : new ItemWalk(next.value);
    } else if (block.kind === 'section-heading' || block.kind === 'end-mark') walk = null;
    return walk?.place(block) ?? { item: null, stretches: [] };
  });
}
