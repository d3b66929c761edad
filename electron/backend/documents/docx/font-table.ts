import type { Template } from '#shared/domain/template.ts';
import { escapeXml } from './xml.ts';

/**
 * word/fontTable.xml: the fonts of the template, each with the other names that PCs know it by.
 * Windows has BIZ UDMincho under the name of its weight; without this Word would take another face.
 */
export function fontTable({ fonts }: Template): string {
  const all = [fonts.ja, fonts.en].map(({ word, wordAlternatives }) => {
    const names = wordAlternatives.map(escapeXml).join(',');
    const other = names === '' ? '' : `<w:altName w:val="${names}"/>`;
    return `<w:font w:name="${escapeXml(word)}">${other}</w:font>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...new Set(all),
    '</w:fonts>',
  ].join('');
}
