import type { StyleName, Template } from '#shared/domain/template.ts';
import { isWide, type Language } from '#shared/text/script.ts';
import { write, type LayoutBlock, type Writer } from '../layout-block.ts';
import { points } from './typst-look.ts';
import { contentOf, type Content } from './typst-pieces.ts';

/** What all elements have: their look, and the space to what stands before them, in points. */
interface Placed {
  readonly look: StyleName;
  readonly above: number;
}

/** A bullet, in the language whose face it is set in. */
interface Mark {
  readonly text: string;
  readonly lang: Language;
}

export interface Par extends Placed, Content {
  readonly el: 'par' | 'title';
  /** Hangs out to the left of the first line; not in the outline. */
  readonly mark: Mark;
  /** Whether it stays on the page of what follows. */
  readonly keep: boolean;
  /** Level in the PDF's outline; null where it is not in it. */
  readonly level: number | null;
  /** The id of the item that begins here. */
  readonly item: string | null;
}

/** A list; each item is a paragraph, then perhaps more paragraphs and inner lists. */
export interface List extends Placed {
  readonly el: 'list';
  readonly mark: Mark;
  /** Space between two items, in points. */
  readonly gap: number;
  readonly items: (Par | List)[][];
}

export type Element = Par | List;

/** What a kind of layout block is in Typst. */
type Shape =
  | { readonly el: 'par' | 'title'; readonly mark: Mark }
  | { readonly el: 'item'; readonly list: number; readonly depth: number; readonly mark: Mark }
  | { readonly el: 'item-par'; readonly list: number; readonly depth: number };

/** Full-width signs look small in the Latin face. */
const markOf = (text: string): Mark => ({ text, lang: isWide(text) ? 'ja' : 'en' });
const NO_MARK: Mark = { text: '', lang: 'en' };

const par = (): Shape => ({ el: 'par', mark: NO_MARK });

const SHAPES: Writer<Shape> = {
  title: () => ({ el: 'title', mark: NO_MARK }),
  subtitle: par,
  edition: par,
  period: par,
  'coverage-note': par,
  issuer: par,
  'section-heading': par,
  'headline-ja': ({ mark }) => ({ el: 'par', mark: markOf(mark) }),
  'headline-en': par,
  label: par,
  paragraph: par,
  note: par,
  'list-item': ({ list, depth, mark }) => ({ el: 'item', list, depth, mark: markOf(mark) }),
  'list-paragraph': ({ list, depth }) => ({ el: 'item-par', list, depth }),
  'source-line': par,
  'end-mark': par,
};

/** Nine levels, as in Word; what is nested deeper stays on the last. */
const DEEPEST = 8;

/** Puts layout blocks below one another, and list items into their lists. */
export function elementsOf(
  blocks: readonly LayoutBlock[],
  { styles, page }: Template,
  lacking: ReadonlySet<string>,
): Element[] {
  const width = points(page.width - 2 * page.margin);
  const elements: Element[] = [];
  /** The lists that are being filled, outermost first. */
  let open: List[] = [];
  let number = -1;
  let after = 0;
  for (const block of blocks) {
    const style = styles[block.style];
    const placed = { look: block.style, above: after + style.before };
    after = style.after;
    // Few letters are wider than an em: a word of fewer letters than the line has ems fits.
    const content = contentOf(block.runs, { lacking, longest: Math.floor(width / style.size) });
    const shape = write(SHAPES, block);
    if (!('depth' in shape)) {
      open = [];
      const keep = style.keepWithNext || block.leadsIn === true;
      const item = block.kind === 'headline-ja' ? block.itemId : null;
      elements.push({ ...placed, ...content, level: style.outline, keep, item, ...shape });
      continue;
    }
    if (shape.list !== number) open = [];
    number = shape.list;
    const depth = Math.min(shape.depth, DEEPEST);
    open = open.slice(0, depth + 1);
    const inner: Par = {
      el: 'par',
      ...placed,
      ...content,
      level: null,
      keep: false,
      item: null,
      mark: NO_MARK,
    };
    if (shape.el === 'item-par') open.at(-1)?.items.at(-1)?.push(inner);
    else if (open.length > depth) open.at(-1)?.items.push([inner]);
    else {
      const gap = style.after + style.before;
      const list: List = { el: 'list', ...placed, mark: shape.mark, gap, items: [[inner]] };
      (open.at(-1)?.items.at(-1) ?? elements).push(list);
      open.push(list);
    }
  }
  return elements;
}
