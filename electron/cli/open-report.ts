import { importFile } from '#backend/documents/import-file.ts';
import { loadTemplate } from '#backend/templates/load-template.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Reading } from '#shared/reading/report/reading.ts';

/** A report that has been read, and the template to set it in. */
export interface OpenedReport {
  readonly reading: Reading;
  readonly template: Template;
}

/**
 * Opens a report or digest with the template that was asked for; without one, a digest has the
 * template that it names, and a report, which names none, the default.
 */
export async function openReport(
  file: string,
  asked: string | undefined,
  defaultTemplate: string,
): Promise<Result<OpenedReport, Problem>> {
  const first = await loadTemplate(asked ?? defaultTemplate);
  if (!first.ok) return first;
  const reading = await importFile(file, first.value);
  if (!reading.ok) return reading;
  const own = reading.value.digest.template;
  if (asked !== undefined || own === first.value.name) {
    return ok({ reading: reading.value, template: first.value });
  }
  const template = await loadTemplate(own);
  return template.ok ? ok({ reading: reading.value, template: template.value }) : template;
}
