import type { StyleName, Template } from '#shared/domain/template.ts';
import type { LayoutBlock, Run } from '#shared/report/layout-block.ts';
import type { Language } from '#shared/text/script.ts';

/** Name and id of a style in a Word file. */
export interface StyleRef {
  readonly id: string;
  readonly name: string;
}

/** Character styles: reading a file back knows by these names what a run is. */
export const CHARACTER_STYLES = {
  link: { id: 'DigestLink', name: 'Digest Link' },
  source: { id: 'DigestSource', name: 'Digest Source' },
  noteMark: { id: 'DigestNoteMark', name: 'Digest Note Mark' },
  literal: { id: 'DigestLiteral', name: 'Digest Literal' },
  literalLink: { id: 'DigestLiteralLink', name: 'Digest Literal Link' },
} as const satisfies Record<string, StyleRef>;

export type CharacterStyle = keyof typeof CHARACTER_STYLES;

/** The style that all paragraph styles are based on. */
export const BASE_STYLE: StyleRef = { id: 'Normal', name: 'Normal' };

const idOf = (key: StyleName): string => `Digest${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** The paragraph style of a layout block. Its id is ours, so that its name can be in any script. */
export const paragraphStyle = (key: StyleName, template: Template): StyleRef => ({
  id: idOf(key),
  name: template.styles[key].name,
});

const JAPANESE_STYLES: ReadonlySet<StyleName> = new Set<StyleName>([
  'title',
  'subtitle',
  'period',
  'coverageNote',
  'issuer',
  'sectionHeading',
  'headlineJa',
  'draftMark',
  'edition',
  'correctionsTitle',
  'correctionsLead',
  'tableHead',
  'tableCell',
]);

/** Language that a style's text is in unless its runs say otherwise. */
export const styleLanguage = (key: StyleName): Language => (JAPANESE_STYLES.has(key) ? 'ja' : 'en');

/** The character style of a run; null where its paragraph's style says all. A run has only one. */
export function characterStyle(run: Run, kind: LayoutBlock['kind']): CharacterStyle | null {
  if (run.href !== null) return run.literal ? 'literalLink' : 'link';
  if (run.part === 'source') return 'source';
  if (run.part === 'mark' && kind === 'note') return 'noteMark';
  return run.literal ? 'literal' : null;
}
