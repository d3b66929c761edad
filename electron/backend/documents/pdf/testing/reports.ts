import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import type { LayoutBlock } from '#shared/report/layout-block.ts';
import { template } from '#shared/testing/template.ts';
import { writePdf } from '../write-pdf.ts';
import { writeSvgPages } from '../write-svg.ts';

/** Lays a digest out and writes it as PDF. */
export const written = (
  digest: Digest,
  form: Template = template,
): Promise<{ pdf: Uint8Array; findings: readonly ExportFinding[] }> =>
  writePdf(layoutReport(digest, form), digest, form);

/** Lays a digest out and draws its pages. */
export const drawn = (
  digest: Digest,
  form: Template = template,
  marking: Marking = UNMARKED,
): Promise<string[]> => writeSvgPages(layoutReport(digest, form, marking), digest, form);

const textOf = (block: LayoutBlock): string =>
  ('mark' in block ? block.mark : '') + block.runs.map(({ text }) => text).join('');

/** What a PDF must say, without white space: the layout's text, with its marks. */
export const expectedText = (digest: Digest, form: Template = template): string =>
  layoutReport(digest, form).blocks.map(textOf).join('').replaceAll(/\s/g, '');

/** The template with some measures changed. */
export const changed = (change: (form: Template) => void): Template => {
  const form = structuredClone(template);
  change(form);
  return form;
};
