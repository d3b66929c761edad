import type { PastedSource } from '#shared/contract/articles.ts';
import type { ArticleContext } from '#shared/reading/articles/article.ts';

/** A page with an article: what reads it has been compiled when the first real one comes. */
export const WARM_UP: PastedSource = {
  kind: 'clipboard',
  html:
    '<!doctype html><html><head><title>Ministers meet | Example</title></head><body><ul><li>Home</li></ul>' +
    `<article><h1>Ministers meet</h1>${'<p>BAKU, April 20. The ministers met on Monday, an official said.</p>'.repeat(9)}` +
    '<p>(TREND / 20.04.2026)</p></article></body></html>',
  text: '',
  url: null,
};

export const WARM_UP_CONTEXT: ArticleContext = {
  today: '2026-04-20',
  period: null,
  outlets: [],
  sections: [],
};
