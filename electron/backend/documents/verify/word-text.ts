import type { Strange } from '#shared/domain/verdict.ts';
import type { WordParts } from './word-parts.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Elements that say something by themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** Elements of a report's text: all others are no part of one. */
const KNOWN = new Set([
  ...Object.keys(SIGNS),
  ...'document background body p r t hyperlink bookmarkStart bookmarkEnd tbl tr tc'.split(' '),
  ...'tblGrid gridCol tblPrEx lastRenderedPageBreak proofErr permStart permEnd'.split(' '),
]);

const PROPERTIES = /<w:(pPr|rPr|sectPr|tblPr|trPr|tcPr|tblPrEx)(?:\s[^>]*)?(?<!\/)>.*?<\/w:\1>/gsu;
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\b/u;
const COMMENT = /<w:comment\w+\b/u;
const OFF = String.raw`\sw:val="(?:0|false|off)"`;
const HIDDEN = new RegExp(`<w:(?:vanish|specVanish)(?!${OFF})\\b`, 'u');
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The document without what only says how it looks. Properties stand in one another once. */
const withoutProperties = (xml: string): string =>
  xml
    .replace(/<w:\w+Pr(?:\s[^>]*)?\/>/gu, '')
    .replace(/<w:rPr(?:\s[^>]*)?(?<!\/)>.*?<\/w:rPr>/gsu, '')
    .replace(PROPERTIES, '');

/** Whether Word's names stand for what they say: nobody gave them other prefixes. */
function isUsualForm(xml: string): boolean {
  const bound = Array.from(xml.matchAll(/\sxmlns(?::([\w.-]+))?=["']([^"']*)["']/gu));
  return (
    bound.some(([, prefix, name]) => prefix === 'w' && name === WORD) &&
    bound.every(([, prefix, name]) => (name === WORD) === (prefix === 'w')) &&
    !/<!(?:DOCTYPE|\[CDATA\[)/u.test(xml)
  );
}

/** Whether a piece of a document has something in it that is no text: a picture, a field, a note. */
export const hasOtherContent = (xml: string): boolean =>
  Array.from(withoutProperties(xml).matchAll(/<([A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/gu)).some(
    ([, prefix, name = '']) =>
      prefix !== 'w:' || (!KNOWN.has(name) && !/^(?:comment|ins$|del$|delText$|move)/u.test(name)),
  );

/** What a Word file has that changes what is read, and that no report has. */
export function strangeIn(parts: WordParts): Strange[] {
  const xml = parts.get('word/document.xml') ?? '';
  if (!isUsualForm(xml)) return ['other-form'];
  const found: Strange[] = [];
  if (TRACKED.test(xml)) found.push('tracked-changes');
  if (COMMENT.test(xml)) found.push('comments');
  if (HIDDEN.test(xml)) found.push('hidden-text');
  if (hasOtherContent(xml)) found.push('other-content');
  return found;
}

/** A page that begins after a break says nothing; a line does. */
const PAGE_BREAK = /<w:br\b[^>]*\sw:type="(?:page|column)"[^>]*\/>/gu;

const textIn = (xml: string): string =>
  Array.from(
    xml
      .replace(PAGE_BREAK, '')
      .matchAll(/<w:t(?:\s[^>]*)?(?<!\/)>([^<]*)<\/w:t>|<w:(\w+)(?:\s[^>]*)?\/>/gu),
    ([, text, sign]) => (sign === undefined ? unescapeXml(text ?? '') : (SIGNS[sign] ?? '')),
  ).join('');

/** The text of each paragraph that has one, in the order of the file. */
export function paragraphTexts(parts: WordParts): string[] {
  const xml = withoutProperties(parts.get('word/document.xml') ?? '');
  return xml
    .split(/<\/w:p>/u)
    .map(textIn)
    .filter((text) => text.trim() !== '');
}

/**
 * What stands in the headers and footers, each text once. Numbers are left out: they are the pages',
 * as the program that saved the file last counted them.
 */
export function marginTexts(parts: WordParts): string[] {
  const texts = [...parts]
    .filter(([path]) => /^word\/(?:header|footer)\d*\.xml$/u.test(path))
    .map(([, xml]) => textIn(withoutProperties(xml)).replace(/[\s\d]+/gu, ''));
  return [...new Set(texts.filter((text) => text !== ''))].sort();
}
