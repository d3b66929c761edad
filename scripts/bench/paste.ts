import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { RECOGNISE_LIMIT_S, Recogniser } from '#backend/articles/recogniser.ts';
import { loadBundledOutlets } from '#backend/templates/load-outlets.ts';
import { DEFAULT_TEMPLATE, loadTemplate } from '#backend/templates/load-template.ts';
import type { PastedSource } from '#shared/contract/articles.ts';
import type { ArticleContext } from '#shared/reading/articles/article.ts';
import { articleHtml, sampleArticles, sampleItems } from './articles.ts';
import { median, ms, printRow, ratio } from './figures.ts';

/** The thread as it is built into the program. */
const WORKER = pathToFileURL(
  join(resolve(import.meta.dirname, '../..'), 'dist/backend/recognise-worker.js'),
).href;

const CONTEXT = { today: '2026-12-31', period: null } as const;

const MENU =
  '<li class="menu-item"><a href="https://example.com/news?id=1&utm_source=menu">Other news</a></li>';
const CARD =
  '<div class="card related"><a href="https://example.com/1"><img src="1.jpg" alt="">Another story of the day</a><time>19 April 2026</time></div>';
const SCRIPT = `<script>window.state = ${JSON.stringify({ text: '<p>no text</p>'.repeat(500) })};</script>`;

/** A page of so many bytes with one article in it: the rest is menus, other news and scripts. */
function page(bytes: number): string {
  const text = sampleItems()
    .map((item) => articleHtml(item).replace(/<h2>.*<\/h2>\n/u, ''))
    .join('\n');
  const article = `<article><h1>Ministers Meet</h1>${text}</article>`;
  const piece = `<ul>${MENU.repeat(10)}</ul>${CARD.repeat(10)}${SCRIPT}`;
  const around = piece.repeat(Math.max(0, Math.round((bytes - article.length) / piece.length / 2)));
  return `<!doctype html><html><head><meta charset="utf-8"><title>Ministers Meet</title></head><body>${around}${article}${around}</body></html>`;
}

interface Figure {
  readonly name: string;
  /** Megabytes. */
  readonly size: number;
  /** Milliseconds, once: starting the thread. */
  readonly preparing: number;
  readonly parsing: number;
  readonly times: readonly number[];
  readonly articles: number;
}

/** The median time that parsing alone takes, as any program that reads the page would have to. */
function timeParsing(html: string, runs: number): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    parse(html);
    return performance.now() - start;
  });
  return median(times.slice(1));
}

async function measure(
  name: string,
  html: string,
  runs: number,
  context: ArticleContext,
): Promise<Figure> {
  const recogniser = new Recogniser({ file: WORKER });
  const isPage = html.startsWith('<!doctype');
  const pasted: PastedSource = isPage
    ? { kind: 'file', name: 'page.html', bytes: new TextEncoder().encode(html) }
    : { kind: 'clipboard', html, text: '', url: null };
  // As the window does when one comes back to it with something copied.
  const begun = performance.now();
  await recogniser.run('prepare', {});
  const preparing = performance.now() - begun;
  const times: number[] = [];
  let articles = 0;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const outcome = await recogniser.run('recognise', { pasted, context });
    times.push(performance.now() - start);
    if (outcome.outcome !== 'done' || !outcome.value.ok) {
      console.log(`${name}: given up (${outcome.outcome}, ${String(RECOGNISE_LIMIT_S)} s at most)`);
      times.length = 0;
      break;
    }
    articles = outcome.value.value.reduce((sum, found) => sum + found.articles.length, 0);
  }
  await recogniser.close();
  return {
    name,
    size: html.length / 1e6,
    parsing: timeParsing(html, runs),
    times,
    articles,
    preparing,
  };
}

/** How long it takes from what was pasted to articles, beside parsing the same HTML alone. Wants the built backend. */
export async function benchPaste(): Promise<void> {
  const template = await loadTemplate(DEFAULT_TEMPLATE);
  if (!template.ok) throw new Error('The template is missing');
  const sections = template.value.sections.map(({ key, words }) => ({ key, words }));
  const context = { ...CONTEXT, outlets: loadBundledOutlets().outlets, sections };
  const twenty = sampleArticles();
  const figures = [
    await measure('20 articles from the clipboard', twenty, 9, context),
    await measure('a saved page of 1 MB', page(1e6), 5, context),
    await measure('a saved page of 20 MB', page(20e6), 2, context),
  ];
  printRow(
    '\nPaste to articles',
    'size',
    'articles',
    'prepared in',
    'first',
    'then',
    'parsing',
    'of parsing',
  );
  for (const { name, size, articles, preparing, parsing, times } of figures) {
    const [first, ...others] = times;
    const then = others.length > 0 ? median(others) : null;
    const shown = (time: number | null | undefined): string =>
      typeof time === 'number' ? ms(time) : 'given up';
    printRow(
      name,
      `${size.toFixed(2)} MB`,
      String(articles),
      ...[preparing, first, then, parsing].map(shown),
      ratio(then, parsing),
    );
  }
  console.log(
    'prepared in: once, when the window comes to the front; parsing: parse5 alone, same HTML.',
  );
}
