import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph } from './week.ts';

/** An item with one report. */
export const item = (ja: string, en = '', ...texts: readonly string[]): object => ({
  id: crypto.randomUUID(),
  headline: { ja, en },
  blocks: [
    {
      kind: 'report',
      label: null,
      body: { type: 'doc', content: texts.map((text) => paragraph(text)) },
      source: null,
    },
  ],
});

/** Writes a digest file with the items of up to three sections; returns its path. */
export function writeDigestFile(
  folder: string,
  sections: readonly (readonly object[])[],
  more: object = {},
): string {
  const names = [
    ['security', '軍事・治安関係'],
    ['domestic', '内政'],
    ['foreign', '外政'],
  ];
  const path = join(folder, 'week.digest.json');
  writeFileSync(
    path,
    JSON.stringify({
      format: 'digest/1',
      template: 'embassy-azerbaijan',
      title: '政治・治安情報',
      subtitle: '',
      period: { from: '2026-04-18', to: '2026-04-24' },
      coverageNote: null,
      issuer: '大使館',
      sections: names.map(([key, title], index) => ({ key, title, items: sections[index] ?? [] })),
      ...more,
    }),
  );
  return path;
}
