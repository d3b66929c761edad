import { foldText } from '#shared/text/fold-text.ts';
import { hostOf, isPrivate, plainAddress } from './outlets/address.ts';
import { articleDays } from './dates/article-days.ts';
import { tellingLines } from './cutting/article-lines.ts';
import type { Article } from './article.ts';
import { trimEdges } from './cutting/edges.ts';
import { findHeadline } from './headlines/headline.ts';
import { isLetterhead } from './headlines/headline-words.ts';
import type { Knowledge } from './knowledge.ts';
import { plainSubject } from './splitting/mail-head.ts';
import type { Part } from './splitting/part.ts';
import { cutPiece, linkOf, passageOf, type Piece } from './piece.ts';
import { outletNamed } from './outlets/outlet-index.ts';
import { leadingOutlet } from './outlets/dateline.ts';
import { recogniseOutlets } from './outlets/recognise-outlets.ts';
import { recogniseSection } from './sections/recognise-section.ts';
import { stripSite } from './headlines/strip-site.ts';

/** Subjects that name a mailing, and not an article. */
const MAILING =
  /(?<!\p{L})(?:fyi|digest|newsletter|bulletin|daily|weekly|briefing|press review|news|update|articles?|links?|clippings?|дайджест|новости|рассылка|xəbərlər|bülten)(?!\p{L})|ニュース|記事|報道|共有|情報提供|転送|クリッピング/iu;

const notEmpty = (text: string | null): text is string => text !== null && text !== '';

/** The addresses of an article: what its own lines say, its headline's link, the page's. */
function addresses(
  part: Part,
  headline: Piece | undefined,
  lineUrls: readonly string[],
): readonly string[] {
  const link = headline === undefined ? null : linkOf(headline);
  const own = part.facts.urls.length > 0 ? [...part.facts.urls, ...lineUrls] : lineUrls;
  return [...(link === null ? own : part.facts.titles.length > 0 ? [...own, link] : [link, ...own])]
    .map(plainAddress)
    .filter((url) => hostOf(url) !== null && !isPrivate(url));
}

/** Reads one article out of its part. `subject` of its mail, where the mail has only this one. */
export function recogniseArticle(
  part: Part,
  subject: string | null,
  knowledge: Knowledge,
): Article {
  const { sent } = part;
  const telling = tellingLines(part.pieces, part.isPage, { ...knowledge, sent });
  const { pieces } = telling;
  const { titles, siteNames } = part.facts;
  const site = {
    siteNames,
    hosts: part.facts.urls.map(hostOf).filter(notEmpty),
    headings: pieces.flatMap(({ heading, text }) => (heading === null ? [] : [text])),
    outlets: knowledge.outlets,
  };
  const subjects = [part.mail?.subject ?? null, subject]
    .filter(notEmpty)
    .map(plainSubject)
    .filter((one) => !MAILING.test(one));
  const stripped = [...titles, ...subjects].map((title) => stripSite(title, site)).filter(notEmpty);
  const headline = findHeadline(pieces, stripped, {
    isTitleWeak: titles.length === 0,
    isMessage: part.isMessage,
    isSiteName: (text) => text.length <= 120 && stripSite(text, { ...site, headings: [] }) === '',
  });
  const marked = pieces.map((piece, place) =>
    headline.places.includes(place) || isRepeated(piece, headline.text, knowledge)
      ? cutPiece(piece, 'headline')
      : piece,
  );
  const trimmed = trimEdges(marked, headline.places, knowledge);
  const texts = trimmed
    .filter(({ cut, text }) => cut === null && text !== '')
    .map(({ text }) => text);
  const urls = addresses(part, pieces[headline.places.at(-1) ?? -1], telling.urls);
  const letterhead = pieces
    .slice(0, headline.places[0] ?? 0)
    .map(({ text }) => text)
    .filter(isLetterhead);
  const from = part.mail?.from ?? null;
  const { days, otherDays } = articleDays(
    {
      sources: telling.sources,
      metadata: part.facts.days,
      lines: telling.days,
      updates: telling.updates,
      weakDays: telling.weakDays,
      urls,
      texts,
      sent,
    },
    knowledge,
  );
  const outlets = recogniseOutlets(
    {
      sources: telling.sources,
      urls,
      siteNames: [...siteNames, ...(from === null ? [] : senderNames(from)), ...holders(pieces)],
      named: [
        ...telling.named,
        ...officesIn(headline.text),
        ...[leadingOutlet(headline.text, knowledge.outlets)?.outlet ?? null].filter(notEmpty),
        ...letterheadNames(letterhead).filter(
          (name) => outletNamed(name, knowledge.outlets) !== null,
        ),
      ],
      texts,
    },
    knowledge,
  );
  return {
    headline: titles.length > 0 ? headline.text : withoutOutlet(headline.text, outlets, knowledge),
    outlets,
    days,
    otherDays,
    section: recogniseSection(headline.text, texts.join('\n'), knowledge.sections),
    passages: trimmed.map(passageOf),
    // An address without a path is the site's, and not the article's.
    url: urls.find((url) => /^https?:\/\/[^/]+\/[^?#]/iu.test(url)) ?? null,
  };
}

/** A headline in a list without the outlet's own name before it or behind it. */
function withoutOutlet(
  headline: string,
  outlets: readonly string[],
  { outlets: index }: Knowledge,
): string {
  const leading = leadingOutlet(headline, index);
  if (leading !== null && outlets.includes(leading.outlet)) return headline.slice(leading.end);
  const match = /^(?<own>.{12,}?)\s[-–—|]\s(?<name>[^-–—|]{2,40})$/u.exec(headline);
  const named = outletNamed(match?.groups?.name ?? '', index);
  return named !== null && outlets.includes(named) ? (match?.groups?.own ?? headline) : headline;
}

/** The authority that a heading such as `Information of the Press Service of the Ministry of …` names. */
const officesIn = (headline: string): string[] =>
  /^.{0,80}(?:[Pp]ress [Ss]ervice|[Pp]ress [Oo]ffice|[Ii]nformation|[Ss]tatement|[Cc]ommentary).{0,40}? of (?:the )?(?<name>(?:Ministry|State|Embassy|Office)(?: \p{Lu}\p{L}+| (?:of|the|and|for))+ \p{Lu}\p{L}+)/u
    .exec(headline)
    ?.slice(1)
    .filter(notEmpty) ?? [];

/** Who holds the copyright, as a line says: `© 2026 Caspian Review. All rights reserved.` */
const holders = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ cut, text }) => {
    if (cut !== 'copyright' || text.length > 200) return [];
    const name =
      /(?:©|\(c\)|copyright)[\s©,]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[\s,]*(?:by\s+)?(?<name>\p{Lu}[^.,|©\d]{2,50}?)\s*(?:[.,|\d]|all rights|$)/iu.exec(
        text,
      )?.groups?.name;
    return name === undefined ? [] : [name.trim()];
  });

/** The lines of a letterhead, and each two of them as one name, whichever comes first. */
const letterheadNames = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined ? [line] : [`${line} ${next}`, `${next} ${line}`, line];
  });

/** Names that the sender of a mail could be known by. */
const senderNames = (from: string): string[] =>
  [from.replace(/[<(["].*$/u, '').trim()].filter(notEmpty);

/** The headline once more, above its text or in it. */
function isRepeated({ text, cut }: Piece, headline: string, { outlets }: Knowledge): boolean {
  if (cut !== null || headline === '' || text.length > 400) return false;
  if (foldText(text) === foldText(headline)) return true;
  // `AZERTAG.AZ: the headline`, as some agencies close their texts.
  const at = text.indexOf(headline);
  return (
    at > 0 &&
    at <= 40 &&
    at + headline.length >= text.length - 1 &&
    outletNamed(text.slice(0, at), outlets) !== null
  );
}
