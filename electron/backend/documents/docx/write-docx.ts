import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Layout } from '#shared/report/layout.ts';
import { wordDocument } from './document.ts';
import { draftHeaderXml, HEADER_PART } from './draft-header.ts';
import { fontTable } from './font-table.ts';
import { pack } from './package.ts';
import { coreProperties } from './properties.ts';

/** A report as a Word file. The same report, laid out by the same template, is the same bytes. */
export async function writeDocx(
  layout: Layout,
  digest: Digest,
  template: Template,
): Promise<Uint8Array> {
  return pack(wordDocument(layout, template), {
    'docProps/core.xml': coreProperties(digest, template),
    'word/fontTable.xml': fontTable(template),
    ...(layout.draftMark === undefined
      ? {}
      : { [HEADER_PART]: draftHeaderXml(layout.draftMark, template) }),
  });
}
