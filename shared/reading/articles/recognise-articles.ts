import { realAddress } from './outlets/address.ts';
import type { Article, ArticleContext, Source } from './article.ts';
import { bearableText } from './text/bearable-text.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { MOST_LINES } from './page/page-lines.ts';
import { sheetOfHtml } from './page/sheet-of-html.ts';
import { tableRows } from './page/table-rows.ts';
import type { Part } from './splitting/part.ts';
import { partsOfSheet } from './splitting/parts-of-sheet.ts';
import { plainArticle } from './plain-article.ts';
import { recogniseArticle } from './recognise-article.ts';
import { rowArticles } from './splitting/row-articles.ts';
import { sectionTitled } from './sections/section-title.ts';
import { tabRows } from './splitting/tab-rows.ts';
import { sheetOfText } from './text/sheet-of-text.ts';
import type { Sheet } from './sheet.ts';

/** The lines of an original: of its HTML, or of its text where the HTML has none. */
function sheetOf({ html, text, url }: Source): Sheet {
  const page = html === null ? null : sheetOfHtml(html, url);
  if (page && page.lines.length > 0) return page;
  const sheet = sheetOfText(text);
  return url === null ? sheet : { ...sheet, facts: { ...sheet.facts, urls: [url] } };
}

/** The sections under whose headings the parts stand; null for those that stand under none. */
function givenSections(
  parts: readonly Part[],
  { sections }: Knowledge,
): readonly (string | null)[] {
  let current: string | null = null;
  return parts.map(({ pieces }) => {
    const titles = pieces.flatMap(({ cut, text }, place) => {
      const key = cut === 'page' ? sectionTitled(text, sections) : null;
      return key === null ? [] : [{ key, place }];
    });
    const first = pieces.findIndex(({ cut }) => cut === null);
    // A heading behind the text is that of the next article.
    const own = titles.findLast(({ place }) => place < first)?.key ?? current;
    current = titles.at(-1)?.key ?? current;
    return own;
  });
}

/** Whether nothing of an article is left: no headline and no text. */
const isEmpty = ({ headline, passages }: Article): boolean =>
  headline === '' && passages.every(({ cut }) => cut !== null);

function fromTable({ html, text }: Source, knowledge: Knowledge): readonly Article[] | null {
  const rows = html === null ? tabRows(text) : tableRows(html);
  return rows === null ? null : rowArticles(rows, knowledge);
}

/**
 * The articles in something from outside: a page, a piece of one, a mail, a text. Every line that
 * is seen is in one of them, in its body or cut. Total, in linear time; none where nothing is seen.
 */
export function recogniseArticles(original: Source, context: ArticleContext): readonly Article[] {
  const source = {
    ...original,
    text: bearableText(original.text),
    url: original.url === null ? null : realAddress(original.url),
  };
  const knowledge = knowledgeOf(context, source.sent);
  const inTable = fromTable(source, knowledge);
  if (inTable) return inTable;
  const sheet = sheetOf(source);
  if (sheet.lines.length > MOST_LINES) return [plainArticle(sheet)];
  const parts = partsOfSheet(sheet, source, knowledge);
  const subject = parts.length === 1 ? source.subject : null;
  const given = givenSections(parts, knowledge);
  const articles = parts.map((part, index) => {
    const article = recogniseArticle(part, subject, knowledge);
    return { ...article, section: given[index] ?? article.section };
  });
  // A mail that only covers what is attached to it has no article of its own.
  const isCover = source.subject !== null && articles.every(isEmpty);
  return isCover ? [] : articles;
}
