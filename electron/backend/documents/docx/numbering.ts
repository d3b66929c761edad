import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import type { StyleName, Template } from '#shared/domain/template.ts';
import type {
  LayoutBlock,
  ListItemBlock,
  ListParagraphBlock,
} from '#shared/report/layout-block.ts';
import { isWide } from '#shared/text/script.ts';
import { twips } from './measures.ts';
import { paragraphStyle } from './style-names.ts';

/** Word has nine levels; what is nested deeper stays on the last. */
const LEVELS = 9;
const levelOf = (depth: number): number => Math.min(depth, LEVELS - 1);

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
}

// docx writes `{reference-0}` into the XML and replaces it afterwards, wherever it stands. No text
// of a report has a tab in it, so that no text can be taken for one of these.
const reference = (kind: string, key: string | number): string => `${kind}\t${String(key)}`;

const MARKED_STYLES = ['headlineJa', 'listItem', 'noteListItem'] as const satisfies StyleName[];
type MarkedStyle = (typeof MARKED_STYLES)[number];
const isMarked = (key: StyleName): key is MarkedStyle =>
  (MARKED_STYLES as readonly StyleName[]).includes(key);

/** The list that a style brings along, so that applying the style in Word sets the bullet. */
export const styleNumbering = (key: StyleName): ListPlace | null =>
  isMarked(key) ? { reference: reference('style', key), level: 0 } : null;

export const listItemPlace = ({ list, depth }: ListItemBlock): ListPlace => ({
  reference: reference('list', list),
  level: levelOf(depth),
});

/** A second paragraph of a list item is in a list without a mark, indented like the item's text. */
export const listParagraphPlace = ({ style, depth }: ListParagraphBlock): ListPlace => ({
  reference: reference('unmarked', style),
  level: levelOf(depth),
});

function suffix(
  mark: string,
  size: number,
  hanging: number,
): NonNullable<ILevelsOptions['suffix']> {
  if (hanging === 0) return LevelSuffix.SPACE;
  // After a mark that fills the hanging indent, a tab would jump to the next stop, far right.
  const full = isWide(mark) && Array.from(mark).length * size > hanging - 1;
  return full ? LevelSuffix.NOTHING : LevelSuffix.TAB;
}

function markedLevel(
  key: StyleName,
  mark: string,
  template: Template,
): (level: number) => ILevelsOptions {
  const { size, indent, hanging } = template.styles[key];
  const face = { name: template.fonts.ja.word, hint: 'eastAsia' };
  return (level) => ({
    level,
    format: LevelFormat.BULLET,
    text: mark,
    suffix: suffix(mark, size, hanging),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: twips(indent + level * hanging), hanging: twips(hanging) } },
      ...(isWide(mark) ? { run: { font: face } } : {}),
    },
  });
}

function unmarkedLevel(key: StyleName, template: Template): (level: number) => ILevelsOptions {
  const { indent, hanging } = template.styles[key];
  return (level) => ({
    level,
    format: LevelFormat.NONE,
    suffix: LevelSuffix.NOTHING,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(indent + level * hanging), hanging: 0 } } },
  });
}

interface Definition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

const nine = (level: (level: number) => ILevelsOptions): ILevelsOptions[] =>
  Array.from({ length: LEVELS }, (_, index) => level(index));

function styleDefinition(key: MarkedStyle, template: Template): Definition {
  const { headline, listItem } = template.marks;
  const level = markedLevel(key, key === 'headlineJa' ? headline : listItem, template);
  const levels = key === 'headlineJa' ? [level(0)] : nine(level);
  const [first, ...rest] = levels;
  const linked = { ...first?.style, style: paragraphStyle(key, template).id };
  return {
    reference: reference('style', key),
    levels: first ? [{ ...first, style: linked }, ...rest] : [],
  };
}

/** Every list of a report: one a marked style, and one of its own for each list in a text. */
export function listDefinitions(
  blocks: readonly LayoutBlock[],
  template: Template,
): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      // Word restarts lists wrongly that share a definition, so each has its own.
      const { reference } = listItemPlace(block);
      if (!found.has(reference)) {
        const levels = nine(markedLevel(block.style, block.mark, template));
        found.set(reference, { reference, levels });
      }
    } else if (block.kind === 'list-paragraph') {
      const { reference } = listParagraphPlace(block);
      const levels = nine(unmarkedLevel(block.style, template));
      if (!found.has(reference)) found.set(reference, { reference, levels });
    }
  }
  return [...MARKED_STYLES.map((key) => styleDefinition(key, template)), ...found.values()];
}
