import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const unescape = (xml: string): string => xml.replace(/&\w+;/gu, (name) => ENTITIES[name] ?? name);

/** A part of a Word file as text. */
export function part(file: Uint8Array, path: string): string {
  const bytes = unzipSync(file, { filter: ({ name }) => name === path })[path];
  if (!bytes) throw new Error(`no ${path} in the file`);
  return strFromU8(bytes);
}

export const documentXml = (file: Uint8Array): string => part(file, 'word/document.xml');

/** The paragraphs of the document as XML. */
export const paragraphs = (file: Uint8Array): string[] =>
  Array.from(documentXml(file).matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu), ([, xml = '']) => xml);

/** The text of a piece of XML. */
export const textOf = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu), ([, text = '']) =>
    unescape(text),
  ).join('');

/** The runs of a piece of XML: properties and text. */
export const runs = (xml: string): { properties: string; text: string }[] =>
  Array.from(
    xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/gsu),
    ([, rPr, content]) => ({
      properties: rPr ?? '',
      text: textOf(content ?? ''),
    }),
  );

/** The values of an attribute, wherever it stands. */
export const values = (xml: string, attribute: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'gu')), ([, value = '']) =>
    unescape(value),
  );

/** The definition of a style in styles.xml, by its name. */
export function style(file: Uint8Array, name: string): string {
  const styles = part(file, 'word/styles.xml').match(/<w:style .*?<\/w:style>/gsu) ?? [];
  const found = styles.filter((xml) => xml.includes(`<w:name w:val="${name}"/>`));
  if (found.length !== 1) throw new Error(`${String(found.length)} styles are named ${name}`);
  return found[0] ?? '';
}
