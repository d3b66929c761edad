import { join } from 'node:path';
import {
  EXPORT_FORMATS,
  exportReport,
  prepareExport,
  type ExportFormat,
  type Exported,
} from '#backend/documents/export-report.ts';
import { mayWrite, writeFileWhole } from '#backend/files/write-file.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportName } from '#shared/report/file-name.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { openReport } from '../open-report.ts';
import { printFindings, printUnplaced, worse } from '../remarks.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ExportOptions {
  readonly to: string;
  readonly output: string;
  /** Undefined: the one that the digest names. */
  readonly template?: string;
  readonly asciiNames: boolean;
  readonly force: boolean;
  /** Every page says that it is a draft. */
  readonly draft: boolean;
}

const markingOf = ({ draft }: ExportOptions): Marking =>
  draft ? { ...UNMARKED, mark: 'draft' } : UNMARKED;

/** `docx,pdf` → the formats, each once, in the order they are made. */
function parseFormats(list: string): Result<readonly ExportFormat[], Problem> {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const isFormat = (name: string): name is ExportFormat =>
    (EXPORT_FORMATS as readonly string[]).includes(name);
  const unknown = names.find((name) => !isFormat(name));
  if (unknown !== undefined) {
    const params = { name: unknown, known: EXPORT_FORMATS.join(', ') };
    return fail({ code: 'format-unknown', params });
  }
  return ok(EXPORT_FORMATS.filter((format) => names.includes(format)));
}

const kilobytes = (content: Uint8Array | string): string => {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
};

/** Writes the files of one format; a line each. */
async function writeAll(
  exported: Exported,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const [index, { name, content }] of exported.files.entries()) {
    const file = join(options.output, name);
    const written = await writeFileWhole(file, content, options.force);
    if (!written.ok) {
      terminal.complain(written.error);
      return 2;
    }
    // The pages of one report are made together: the first line has the time.
    const time = index === 0 ? `${String(Math.round(exported.milliseconds))} ms` : '';
    terminal.print(`${file}  ${kilobytes(content)}  ${time}`.trimEnd());
  }
  return 0;
}

/** Whether any of the files is there already, before an officer waits for the work in vain. */
async function mayWriteAll(
  digest: Digest,
  template: Template,
  formats: readonly ExportFormat[],
  options: ExportOptions,
): Promise<Result<null, Problem>> {
  const name = exportName(digest, template, options.asciiNames, markingOf(options));
  for (const format of formats) {
    const ending = format === 'svg' ? '_p01.svg' : `.${format}`;
    const allowed = await mayWrite(join(options.output, name + ending), options.force);
    if (!allowed.ok) return allowed;
  }
  return ok(null);
}

/** `digest export FILE --to docx,pdf,txt,svg [-o DIR]`. */
export async function exportCommand(
  file: string,
  options: ExportOptions,
  defaultTemplate: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = parseFormats(options.to);
  // Not waited for: the file is read meanwhile, and a failure shows again when the format is made.
  if (formats.ok) prepareExport(formats.value).catch(() => undefined);
  const opened = formats.ok ? await openReport(file, options.template, defaultTemplate) : formats;
  if (!opened.ok || !formats.ok) {
    if (!opened.ok) terminal.complain(opened.error);
    return 2;
  }
  const { reading, template } = opened.value;
  const { digest } = reading;
  const allowed = await mayWriteAll(digest, template, formats.value, options);
  if (!allowed.ok) {
    terminal.complain(allowed.error);
    return 2;
  }
  let code = printUnplaced(reading, terminal);
  const findings = new Map<string, ExportFinding>();
  for (const [index, format] of formats.value.entries()) {
    const steps = formats.value.length;
    terminal.progress(
      terminal.texts.working({ step: index + 1, steps, what: format.toUpperCase() }),
    );
    const exported = await exportReport(
      digest,
      template,
      format,
      options.asciiNames,
      markingOf(options),
    );
    for (const finding of exported.findings) findings.set(JSON.stringify(finding), finding);
    const written = await writeAll(exported, options, terminal);
    if (written === 2) return 2;
  }
  terminal.progress(null);
  code = worse(code, printFindings([...findings.values()], terminal));
  return code;
}
