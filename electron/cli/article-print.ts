import { formatSource } from '#shared/domain/source-line.ts';
import type { Template } from '#shared/domain/template.ts';
import type { CliTexts } from '#shared/messages/cli.ts';
import type { Article, Passage } from '#shared/reading/articles/article.ts';

/** Longest line of an outline that is shown whole, characters. */
const WIDTH = 100;

/** A passage in one line. */
const lineOf = ({ text }: Passage): string => text.replace(/\s*\n\s*/gu, ' ').trim();

const isKept = ({ cut }: Passage): boolean => cut === null;

/** An article as `digest paste --json` prints it: a paragraph or list item a line, dates yyyy-mm-dd. */
export function articleJson({
  headline,
  outlets,
  days,
  section,
  passages,
  url,
}: Article): Readonly<Record<string, unknown>> {
  return {
    headline,
    outlets,
    from: days?.from ?? null,
    to: days?.to ?? null,
    section,
    body: passages.filter(isKept).map(lineOf).join('\n'),
    cut: passages.filter((passage) => !isKept(passage)).map(lineOf),
    url,
  };
}

function shortened(line: string): string {
  const characters = Array.from(line);
  return characters.length > WIDTH ? `${characters.slice(0, WIDTH - 1).join('')}…` : line;
}

/** An article as a person looks it over: headline, source, section, how the text begins. */
export function articleOutline(
  article: Article,
  { sections }: Template,
  texts: CliTexts,
): readonly string[] {
  const { headline, outlets, days, section, passages } = article;
  const source = formatSource({
    outlets: [...outlets],
    from: days?.from ?? null,
    to: days?.to ?? null,
  });
  const kept = passages.filter(isKept);
  const number = sections.findIndex(({ key }) => key === section);
  const title = sections[number]?.title;
  const [first] = kept;
  return [
    `● ${headline === '' ? texts.noHeadline : headline}`,
    `  ${source}  ${title === undefined ? texts.noSection : `${String(number + 1)}. ${title}`}`,
    `  ${first ? shortened(lineOf(first)) : texts.noBody}`,
    `  ${texts.amounts({ paragraphs: kept.length, cut: passages.length - kept.length })}`,
  ];
}
