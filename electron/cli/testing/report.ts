import type { Digest } from '#shared/domain/digest.ts';

/** A whole small report as text, and the digest that it is. */
export const REPORT_LINES: readonly string[] = [
  'アゼルバイジャン政治・治安情報',
  '(公開情報とりまとめ)',
  '2026年3月21日～4月3日',
  '(一部3月20日分を含む)',
  '在アゼルバイジャン大使館',
  '1. 軍事・治安関係',
  '● 国防省、演習の開始を発表',
  'Defense Ministry announces start of exercise',
  'The exercise will last for five days. (TREND / 31.03.2026)',
  '3. 外政関連',
  '● 外相、会談',
  'FM meets guest',
  'Guest MFA',
  'They spoke for an hour.',
  'NOTE: The guest left early. (APA, REPORT / 20-22.03.2026)',
  'END',
];
export const REPORT = `${REPORT_LINES.join('\n\n')}\n`;

const paragraph = (
  text: string,
): { type: 'paragraph'; content: { type: 'text'; text: string }[] } => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

export const DIGEST: Digest = {
  format: 'digest/1',
  template: 'embassy-azerbaijan',
  title: 'アゼルバイジャン政治・治安情報',
  subtitle: '(公開情報とりまとめ)',
  period: { from: '2026-03-21', to: '2026-04-03' },
  coverageNote: '(一部3月20日分を含む)',
  issuer: '在アゼルバイジャン大使館',
  sections: [
    {
      key: 'security',
      title: '軍事・治安関係',
      items: [
        {
          id: 'one',
          headline: {
            ja: '国防省、演習の開始を発表',
            en: 'Defense Ministry announces start of exercise',
          },
          blocks: [
            {
              kind: 'report',
              label: null,
              body: { type: 'doc', content: [paragraph('The exercise will last for five days.')] },
              source: { outlets: ['TREND'], from: '2026-03-31', to: '2026-03-31' },
            },
          ],
        },
      ],
    },
    { key: 'domestic', title: '内政関連', items: [] },
    {
      key: 'foreign',
      title: '外政関連',
      items: [
        {
          id: 'two',
          headline: { ja: '外相、会談', en: 'FM meets guest' },
          blocks: [
            {
              kind: 'report',
              label: 'Guest MFA',
              body: { type: 'doc', content: [paragraph('They spoke for an hour.')] },
              source: null,
            },
            {
              kind: 'note',
              label: null,
              body: { type: 'doc', content: [paragraph('The guest left early.')] },
              source: { outlets: ['APA', 'REPORT'], from: '2026-03-20', to: '2026-03-22' },
            },
          ],
        },
      ],
    },
  ],
};

/** The digest without ids, which a text does not carry. */
export const withoutIds = (digest: Digest): unknown =>
  JSON.parse(JSON.stringify(digest, (key, value: unknown) => (key === 'id' ? undefined : value)));

/** A digest so long that exporting it takes a while. */
export const LONG_DIGEST: Digest = {
  ...DIGEST,
  sections: DIGEST.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) =>
      Array.from({ length: 600 }, (_, index) => ({ ...item, id: `${item.id}-${String(index)}` })),
    ),
  })),
};
/** What its exports are called. */
export const NAME = 'アゼルバイジャン政治・治安情報_2026-03-21_2026-04-03';
