import type { Digest } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import type { Template } from '#shared/domain/template.ts';
import { printable } from '#shared/text/printable.ts';
import { escapeXml } from './xml.ts';

const escape = (text: string): string => escapeXml(printable(text).text);

/**
 * docProps/core.xml. Not left to docx, which puts in the time of day and has no language: a report
 * carries the last day of its period, so that the same report is the same file.
 */
export function coreProperties(digest: Digest, template: Template): string {
  const title = digest.period ? `${digest.title} ${formatPeriod(digest.period)}` : digest.title;
  const time = `${digest.period?.to ?? '1980-01-01'}T00:00:00Z`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escape(title)}</dc:title>`,
    `<dc:creator>${escape(digest.issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escape(digest.issuer)}</cp:lastModifiedBy>`,
    `<dc:language>${escape(template.languages.ja)}</dc:language>`,
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}
