import {
  AlignmentType,
  DocumentDefaults,
  LineRuleType,
  UnderlineType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import {
  MARKING_STYLES,
  type ParagraphStyle,
  type StyleName,
  type Template,
} from '#shared/domain/template.ts';
import type { Layout } from '#shared/report/layout.ts';
import { halfPoints, linePitch, twips } from './measures.ts';
import { styleNumbering } from './numbering.ts';
import { BASE_STYLE, CHARACTER_STYLES, paragraphStyle, styleLanguage } from './style-names.ts';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<ParagraphStyle['align'], string>;

/** What a person types after pressing Enter; a style that is not named goes on with itself. */
const NEXT: Partial<Record<StyleName, StyleName>> = {
  title: 'subtitle',
  subtitle: 'period',
  edition: 'period',
  period: 'issuer',
  coverageNote: 'issuer',
  issuer: 'sectionHeading',
  sectionHeading: 'headlineJa',
  headlineJa: 'headlineEn',
  headlineEn: 'paragraph',
  label: 'paragraph',
  sourceLine: 'headlineJa',
};

// docx writes widowControl in styles, too, but its types have it for paragraphs only.
const BASE_PARAGRAPH = { alignment: AlignmentType.LEFT, widowControl: true };

const underline = { type: UnderlineType.SINGLE } as const;

function runLook(style: ParagraphStyle): IRunStylePropertiesOptions {
  return {
    size: halfPoints(style.size),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...(style.underline ? { underline } : {}),
  };
}

function wordStyle(key: StyleName, template: Template, order: number): IParagraphStyleOptions {
  const style = template.styles[key];
  const numbering = styleNumbering(key);
  return {
    ...paragraphStyle(key, template),
    basedOn: BASE_STYLE.id,
    next: paragraphStyle(NEXT[key] ?? key, template).id,
    uiPriority: order,
    quickFormat: true,
    paragraph: {
      ...(style.keepWithNext ? { keepNext: true } : {}),
      ...(numbering ? { numbering } : {}),
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        line: linePitch(style.lines),
        lineRule: LineRuleType.AUTO,
      },
      indent: { left: twips(style.indent), hanging: twips(style.hanging) },
      alignment: ALIGNMENTS[style.align],
      ...(style.outline === null ? {} : { outlineLevel: style.outline - 1 }),
    },
    run: {
      ...runLook(style),
      ...(styleLanguage(key) === 'ja' ? { language: { value: template.languages.ja } } : {}),
    },
  };
}

const LINKS: readonly { readonly id: string }[] = [
  CHARACTER_STYLES.link,
  CHARACTER_STYLES.literalLink,
];

function characterStyles({ link }: Template): ICharacterStyleOptions[] {
  const look = { color: link.color, ...(link.underline ? { underline } : {}) };
  return Object.values(CHARACTER_STYLES).map((style) => ({
    ...style,
    quickFormat: true,
    ...(LINKS.includes(style) ? { run: look } : {}),
  }));
}

/** The styles of what only drafts and corrections have, where a report has it. */
function isUsed(key: StyleName, { blocks, draftMark, corrections }: Layout): boolean {
  if (!(MARKING_STYLES as readonly StyleName[]).includes(key)) return true;
  if (key === 'draftMark') return draftMark !== undefined;
  if (key === 'edition') return blocks.some(({ kind }) => kind === 'edition');
  return corrections !== undefined;
}

/** Everything in styles.xml: defaults, the base style, one style a layout style, and the runs'. */
export function wordStyles(layout: Layout, template: Template): IStylesOptions {
  const { fonts, languages, styles } = template;
  const all = Object.keys(styles) as StyleName[];
  const keys = all.filter((key) => isUsed(key, layout));
  const defaults = new DocumentDefaults({
    run: {
      font: {
        ascii: fonts.en.word,
        hAnsi: fonts.en.word,
        cs: fonts.en.word,
        eastAsia: fonts.ja.word,
      },
      size: halfPoints(styles.paragraph.size),
      language: { value: languages.en, eastAsia: languages.ja },
    },
  });
  return {
    // In place of docx's own thirty, which would fill Word's list with styles that nothing uses.
    importedStyles: [defaults],
    paragraphStyles: [
      { ...BASE_STYLE, quickFormat: true, paragraph: BASE_PARAGRAPH },
      ...keys.map((key, index) => wordStyle(key, template, index + 1)),
    ],
    characterStyles: characterStyles(template),
  };
}
