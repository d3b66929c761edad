import type { PastedSource } from '#shared/contract/articles.ts';
import type { ArticleContext } from '#shared/reading/articles/article.ts';

const ARTICLE =
  '<h2>Ministers meet in Baku to speak of transit</h2>' +
  '<p>BAKU, April 20. The ministers met on Monday, an official said. They spoke of <b>transit</b>.</p>'.repeat(
    4,
  ) +
  '<ul><li>The talks go on in May.</li></ul><p>Read also: Other news</p><p>(TREND / 20.04.2026)</p>';

/** Some articles as they are copied: what reads them is compiled when the first real ones come. */
export const WARM_UP: PastedSource = {
  kind: 'clipboard',
  html: `<!doctype html><html><head><title>News | Example</title></head><body>${ARTICLE.repeat(12)}</body></html>`,
  text: '',
  url: null,
};

export const WARM_UP_CONTEXT: ArticleContext = {
  today: '2026-04-20',
  period: null,
  outlets: [],
  sections: [],
};
