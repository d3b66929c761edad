import type { ClassMeaning, HtmlReading } from '#shared/reading/lines/html-lines.ts';
import type { Role } from '#shared/reading/lines/line.ts';
import { CHARACTER_STYLES } from '../docx/style-names.ts';
import {
  MARKING_STYLES,
  type MarkingStyle,
  type StyleName,
  type Template,
} from '#shared/domain/template.ts';

/** What the named styles of our own Word files say a paragraph is. */
const ROLES: Readonly<Record<Exclude<StyleName, 'pageNumber' | MarkingStyle>, Role>> = {
  title: 'title',
  subtitle: 'subtitle',
  period: 'period',
  coverageNote: 'coverage-note',
  issuer: 'issuer',
  sectionHeading: 'section-heading',
  headlineJa: 'headline-ja',
  headlineEn: 'headline-en',
  label: 'label',
  paragraph: 'paragraph',
  listItem: 'list-item',
  note: 'note',
  noteListItem: 'list-item',
  sourceLine: 'source-line',
  endMark: 'end-mark',
};

const DEPTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const quoted = (name: string): string => `'${name.replace(/['\\]/g, '\\$&')}'`;
const classOf = (role: string): string => `digest-${role}`;

/** How mammoth is to turn styles into classes. */
export function styleMap({ styles }: Template): string[] {
  const list = (style: string): string[] =>
    DEPTHS.flatMap((depth) => [
      `p[style-name=${quoted(style)}]:unordered-list(${String(depth)}) => ` +
        'ul > li.digest-list-item > '.repeat(depth - 1) +
        'ul > li.digest-list-item:fresh',
      // A second paragraph of an item is in a list without a mark, which mammoth calls ordered.
      `p[style-name=${quoted(style)}]:ordered-list(${String(depth)}) => p.digest-list-paragraph-${String(depth)}:fresh`,
    ]);
  const named = Object.entries(ROLES).map(
    ([name, role]) =>
      `p[style-name=${quoted(styles[name as keyof typeof ROLES].name)}] => p.${classOf(role)}:fresh`,
  );
  const deepLists = [6, 7, 8, 9].map(
    (depth) =>
      `p:unordered-list(${String(depth)}) => ${'ul|ol > li > '.repeat(depth - 1)}ul > li:fresh`,
  );
  // Says what the document is, not what is in it: `!` leaves it out.
  const marks = MARKING_STYLES.map((key) => `p[style-name=${quoted(styles[key].name)}] => !`);
  return [
    ...marks,
    ...list(styles.listItem.name),
    ...list(styles.noteListItem.name),
    ...named,
    ...deepLists,
    `r[style-name=${quoted(CHARACTER_STYLES.literal.name)}] => span.digest-literal`,
    `r[style-name=${quoted(CHARACTER_STYLES.link.name)}] => span.digest-link`,
    `r[style-name=${quoted(CHARACTER_STYLES.literalLink.name)}] => span.digest-literal.digest-link`,
    'u => u',
  ];
}

/** How the page that mammoth makes with that map is to be read. */
export const WORD_HTML: HtmlReading = {
  classes: Object.fromEntries([
    ...Object.values(ROLES).map((role): [string, ClassMeaning] => [classOf(role), { role }]),
    ...DEPTHS.map((depth): [string, ClassMeaning] => [
      `digest-list-paragraph-${String(depth)}`,
      { role: 'list-paragraph', depth },
    ]),
  ]),
  literalClass: 'digest-literal',
  bareLinkClass: 'digest-link',
  count: 'paragraphs',
};
