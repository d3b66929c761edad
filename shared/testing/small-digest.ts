import { bodyText } from '#shared/domain/body-text.ts';
import { textNode, type Body } from '#shared/domain/body.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import { template } from './template.ts';

/** A body of plain paragraphs. */
export const bodyOf = (...paragraphs: readonly string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) => ({
    type: 'paragraph',
    content: [textNode(text, { bold: false, italic: false, href: null })],
  })),
});

/** A report block with a source line of one outlet on one day (`2026-04-18`). */
export const reportOf = (text: string, outlet: string, day: string): Block => ({
  kind: 'report',
  label: null,
  body: bodyOf(text),
  source: { outlets: [outlet], from: day, to: day },
});

/** An item whose text is its id. */
export const itemOf = (id: string, blocks: Item['blocks'] = []): Item => ({
  id,
  headline: { ja: `見出し${id}`, en: `Headline ${id}` },
  blocks,
});

/** A digest of the template's sections, with these items. */
export const digestOf = (items: Readonly<Record<string, readonly Item[]>>): Digest => ({
  format: 'digest/1',
  template: template.name,
  title: template.title,
  subtitle: template.subtitle,
  period: { from: '2026-04-18', to: '2026-04-24' },
  coverageNote: null,
  issuer: template.issuer,
  sections: template.sections.map(({ key, title }) => ({
    key,
    title,
    items: [...(items[key] ?? [])],
  })),
});

/** The ids of a digest by section: `{ security: ['a', 'b'], domestic: [], foreign: ['c'] }`. */
export const idsOf = ({ sections }: Digest): Record<string, string[]> =>
  Object.fromEntries(sections.map(({ key, items }) => [key, items.map(({ id }) => id)]));

/** The text of each block of an item. */
export const textsOf = (item: Item | null): string[] =>
  item?.blocks.map(({ body }) => bodyText(body)) ?? [];

/** Makes every part of a value unchangeable, so that an operation that changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
