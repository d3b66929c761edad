import type { Digest } from '#shared/domain/digest.ts';

const ENGLISH = 'The ministers of both countries met – “a good talk” – in the capital. ';

/**
 * A small report with something of everything in it. Setting it makes Typst ready: most of the time
 * that a first report takes goes into code and fonts, not into its length.
 */
export const WARM_UP: Digest = {
  format: 'digest/1',
  template: 'warm-up',
  title: '題',
  subtitle: '副題',
  period: { from: '2026-01-01', to: '2026-01-07' },
  coverageNote: '注',
  issuer: '館',
  sections: [
    {
      key: 'a',
      title: '節',
      items: [
        {
          id: 'a',
          headline: { ja: '両国の大臣、首都で会談', en: 'Ministers Meet in the Capital' },
          blocks: [
            {
              kind: 'report',
              label: 'Ministry',
              body: {
                type: 'doc',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: ENGLISH.repeat(8) }] },
                  {
                    type: 'paragraph',
                    content: [
                      { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
                      {
                        type: 'text',
                        text: 'link',
                        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
                      },
                    ],
                  },
                  {
                    type: 'bulletList',
                    content: [
                      {
                        type: 'listItem',
                        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
                      },
                    ],
                  },
                ],
              },
              source: { outlets: ['TREND'], from: '2026-01-01', to: '2026-01-01' },
            },
            {
              kind: 'note',
              label: null,
              body: {
                type: 'doc',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: '日本語の注記。' }] },
                ],
              },
              source: null,
            },
          ],
        },
      ],
    },
  ],
};
