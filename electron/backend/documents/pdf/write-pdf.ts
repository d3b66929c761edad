import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import type { Layout } from '#shared/report/layout.ts';
import { typstData } from '#shared/report/typst/typst-data.ts';
import { findMissingGlyphs } from './missing-glyphs.ts';
import { compile, startTypst } from './typst-compiler.ts';

/** A report as a PDF. The same report, laid out by the same template, is the same bytes. */
export async function writePdf(
  layout: Layout,
  digest: Digest,
  template: Template,
): Promise<{ pdf: Uint8Array; findings: readonly ExportFinding[] }> {
  const { covered } = await startTypst();
  const { lacking, findings } = findMissingGlyphs(layout, digest, covered);
  return { pdf: await compile(typstData(layout, digest, template, lacking), 'pdf'), findings };
}
