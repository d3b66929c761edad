import { readFileSync } from 'node:fs';
import type { BulletList, Paragraph, Text } from '#shared/domain/body.ts';
import { digestSchema, type Block, type Digest, type Item } from '#shared/domain/digest.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { writeDocx } from '../write-docx.ts';

const asset = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../assets/${path}`, import.meta.url), 'utf8'));

export const template: Template = templateSchema.parse(
  asset('templates/embassy-azerbaijan/template.json'),
);
export const sample: Digest = digestSchema.parse(asset('sample/sample.digest.json'));

/** Lays a digest out and writes it. */
export const written = (
  digest: Digest,
  form: Template = template,
  marking: Marking = UNMARKED,
): Promise<Uint8Array> => writeDocx(layoutReport(digest, form, marking), digest, form);

export const text = (value: string, ...marks: NonNullable<Text['marks']>): Text => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
export const link = (href: string): NonNullable<Text['marks']>[number] => ({
  type: 'link',
  attrs: { href },
});
export const paragraph = (...content: (Text | string)[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((node) => (typeof node === 'string' ? text(node) : node)),
});
/** A list of items, each an array of paragraphs and lists. */
export const list = (...items: (Paragraph | BulletList)[][]): BulletList => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});

type Content = Block['body']['content'];
export const report = (content: Content, more: Partial<Block> = {}): Block => ({
  kind: 'report',
  label: null,
  source: null,
  body: { type: 'doc', content },
  ...more,
});
export const note = (content: Content, more: Partial<Block> = {}): Block =>
  ({ ...report(content), kind: 'note', ...more }) as Block;
export const source = {
  outlets: ['TREND', 'JAM-NEWS.NET'],
  from: '2026-03-31',
  to: '2026-04-02',
};

export const item = (id: string, ...blocks: Block[]): Item => ({
  id,
  headline: { ja: '見出し', en: 'Headline' },
  blocks,
});

/** A digest of one section, with no period and no coverage note. */
export const digestOf = (...items: Item[]): Digest => ({
  ...sample,
  period: null,
  coverageNote: null,
  sections: [{ key: 'security', title: '軍事・治安関係', items }],
});
