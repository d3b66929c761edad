import type { OutletIndex } from './outlet-index.ts';

const REPORTS =
  String.raw`(?: News Agency| agency)?(?:(?:'s|’s)? (?:correspondent )?(?:reports?|reported|informs?|informed|writes|learned|has learned|was told|told|said)\b` +
  String.raw`|\s?(?:xəbər verir|məlumat verir|-?\p{L}{1,4} (?:[^.]{0,40} )?(?:məlumatına|xəbərinə|verdiyi (?:xəbərə|məlumata)) (?:görə|əsasən)|muhabirin(?:in|e) (?:haberine|edindiği|verdiği|aktard)|bildirir|сообщает|сообщил[аи]?|передает|передаёт|информирует|пишет|bildiriyor|haberine göre|aktardı)` +
  String.raw`|(?:通信|紙|テレビ|放送)?(?:が|は)?(?:報じた|伝えた|報道した|によると|によれば))`;
const BEFORE = String.raw`(?:(?:reports?|reported|according|informs|as reported by|was told to|told to|told|in an interview with)(?: by| to)?|(?:как |об этом )?(?:сообщает|сообщили?|передает|передаёт|пишет)(?: агентство| информагентство)?)`;
/** The outlet that the text itself goes back to is not its own. */
const CITED =
  /(?:citing|cites?|cited|quot(?:ing|es?|ed)|with reference to|referring to|со ссылкой на|ссылаясь на|istinadən|based on|via)\s(?:the )?$/iu;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Patterns made once for a table. */
const prepared = new WeakMap<OutletIndex, RegExp>();

function patternOf(index: OutletIndex): RegExp {
  const made = prepared.get(index);
  if (made) return made;
  const names = index.spellings
    .map(({ alias }) => alias)
    .filter((alias) => alias.length >= 2)
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?<subject>${names || '(?!)'})${REPORTS}|${BEFORE} (?<object>${names || '(?!)'})(?![\p{L}\p{N}]))`,
    'gu',
  );
  prepared.set(index, pattern);
  return pattern;
}

/** Further on, a text names other outlets than its own. */
const FAR = 4000;

/**
 * The outlet that says of itself that it reports: `Report informs that …`, `… , reports Trend,
 * citing Reuters`. Names count as the table has them, capitals and all; null where there is none.
 */
export function reportingOutlet(text: string, index: OutletIndex): string | null {
  const near = text.slice(0, FAR);
  for (const match of near.matchAll(patternOf(index))) {
    const alias = match.groups?.subject ?? match.groups?.object;
    if (alias === undefined || CITED.test(near.slice(Math.max(0, match.index - 40), match.index))) {
      continue;
    }
    return index.spellings.find((one) => one.alias === alias)?.name ?? null;
  }
  return null;
}

const SOURCE_LINE =
  /^[\s([（【-]*(?:source|sources|via|news source|original(?: source)?|источник|mənbə|kaynak|出典|出所|ソース|引用元)\s*[:：-]?\s*(?<name>[^)）\]】]{2,120}?)[\s)）\]】.]*$/iu;

/** What a line such as `Source: Trend` names, as it stands; null where it is no such line. */
export function namedSource(text: string): string | null {
  if (text.length > 200) return null;
  const match = SOURCE_LINE.exec(text);
  const name = match?.groups?.name?.trim();
  // `Via Baku, the train …` is a sentence; a colon, or a name alone, makes a source line.
  if (!name || (!/[:：]/u.test(text) && (/[,.]\s/u.test(name) || name.split(' ').length > 4))) {
    return null;
  }
  return name;
}
