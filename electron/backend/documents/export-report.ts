import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import { exportName } from '#shared/report/file-name.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import { layoutReport, type Layout } from '#shared/report/layout.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { writeText } from '#shared/report/text/write-text.ts';

/** The formats a report can be exported to, in the order they are made. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'txt', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One finished file, still in memory. */
export interface ExportedFile {
  readonly format: ExportFormat;
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The files of one format, what could not be taken over, and how long it took (milliseconds). */
export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly findings: readonly ExportFinding[];
  readonly milliseconds: number;
}

interface Made {
  /** Ending → content; a report in pages has several. */
  readonly contents: readonly (readonly [ending: string, content: Uint8Array | string])[];
  readonly findings: readonly ExportFinding[];
}

/** One maker a format. The libraries are loaded when they are needed: a start should not wait. */
const MAKERS: Readonly<
  Record<ExportFormat, (layout: Layout, digest: Digest, template: Template) => Promise<Made>>
> = {
  docx: async (layout, digest, template) => {
    const { writeDocx } = await import('./docx/write-docx.ts');
    return { contents: [['.docx', await writeDocx(layout, digest, template)]], findings: [] };
  },
  pdf: async (layout, digest, template) => {
    const { writePdf } = await import('./pdf/write-pdf.ts');
    const { pdf, findings } = await writePdf(layout, digest, template);
    return { contents: [['.pdf', pdf]], findings };
  },
  txt: (layout, _digest, template) =>
    Promise.resolve({ contents: [['.txt', writeText(layout, template)]], findings: [] }),
  svg: async (layout, digest, template) => {
    const { writeSvgPages } = await import('./pdf/write-svg.ts');
    const pages = await writeSvgPages(layout, digest, template);
    const digits = String(pages.length).length;
    return {
      contents: pages.map((page, index) => [
        `_p${String(index + 1).padStart(Math.max(digits, 2), '0')}.svg`,
        page,
      ]),
      findings: [],
    };
  },
};

/**
 * Starts what formats need while something else is done: Typst is compiled beside the main thread.
 * What goes wrong shows when the format is made.
 */
export async function prepareExport(formats: readonly ExportFormat[]): Promise<void> {
  if (!formats.some((format) => format === 'pdf' || format === 'svg')) return;
  const { startTypst } = await import('./pdf/typst-compiler.ts');
  await startTypst();
}

/** Makes the files of one format; `marking` says whether it is a draft, and which edition. */
export async function exportReport(
  digest: Digest,
  template: Template,
  format: ExportFormat,
  asciiNames: boolean,
  marking: Marking = UNMARKED,
): Promise<Exported> {
  const start = performance.now();
  const layout = layoutReport(digest, template, marking);
  const { contents, findings } = await MAKERS[format](layout, digest, template);
  const name = exportName(digest, template, asciiNames, marking);
  return {
    files: contents.map(([ending, content]) => ({ format, name: name + ending, content })),
    findings: [...layout.findings, ...findings],
    milliseconds: performance.now() - start,
  };
}
