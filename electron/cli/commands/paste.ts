import { SOURCE_LIMIT_MB } from '#backend/articles/read-sources.ts';
import { Recogniser, RECOGNISE_LIMIT_S } from '#backend/articles/recogniser.ts';
import { readBytes } from '#backend/files/read-file.ts';
import { loadBundledOutlets, loadOutlets } from '#backend/templates/load-outlets.ts';
import { loadTemplate } from '#backend/templates/load-template.ts';
import {
  calendarDate,
  calendarDateSchema,
  dateRangeSchema,
  type CalendarDate,
  type DateRange,
} from '#shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Article, ArticleContext } from '#shared/reading/articles/article.ts';
import { articleJson, articleOutline } from '../article-print.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface PasteOptions {
  readonly json: boolean;
  readonly period?: string;
  readonly today?: string;
  readonly outlets?: string;
  readonly template: string;
}

/** The day on this PC. */
function localToday(): CalendarDate {
  const now = new Date();
  const today = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new Error('The clock of this PC shows no day of the calendar');
  return today;
}

function todayOf(value: string | undefined): Result<CalendarDate, Problem> {
  if (value === undefined) return ok(localToday());
  const parsed = calendarDateSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail({ code: 'option-date', params: { value } });
}

function periodOf(value: string | undefined): Result<DateRange | null, Problem> {
  if (value === undefined) return ok(null);
  const [from, to, ...rest] = value.split('..');
  const parsed = dateRangeSchema.safeParse({ from, to });
  return parsed.success && rest.length === 0
    ? ok(parsed.data)
    : fail({ code: 'option-period', params: { value } });
}

/** What recognition is to know, from the options. */
async function contextFor(
  options: PasteOptions,
): Promise<Result<{ context: ArticleContext; template: Template }, Problem>> {
  const today = todayOf(options.today);
  if (!today.ok) return today;
  const period = periodOf(options.period);
  if (!period.ok) return period;
  const template = await loadTemplate(options.template);
  if (!template.ok) return template;
  const outlets =
    options.outlets === undefined
      ? ok(loadBundledOutlets().outlets)
      : await loadOutlets(options.outlets);
  if (!outlets.ok) return outlets;
  const sections = template.value.sections.map(({ key, words }) => ({ key, words }));
  const context = { today: today.value, period: period.value, outlets: outlets.value, sections };
  return ok({ context, template: template.value });
}

/** The articles in one file. */
async function recognise(
  file: string,
  context: ArticleContext,
  recogniser: Recogniser,
): Promise<Result<readonly Article[], Problem>> {
  const read = await readBytes(file);
  if (!read.ok) return read;
  const pasted = { kind: 'file', name: file, bytes: new Uint8Array(read.value) } as const;
  const outcome = await recogniser.run('recognise', { pasted, context });
  switch (outcome.outcome) {
    case 'done': {
      const found = outcome.value;
      return found.ok ? ok(found.value.flatMap(({ articles }) => articles)) : found;
    }
    case 'too-large':
      return fail({ code: 'source-too-large', params: { file, limit: SOURCE_LIMIT_MB } });
    case 'too-slow':
    case 'cancelled':
      return fail({ code: 'source-too-slow', params: { file, seconds: RECOGNISE_LIMIT_S } });
  }
}

/** `digest paste FILE… [--json]`: the articles in pages, mails and texts; writes nothing. */
export async function pasteCommand(
  files: readonly string[],
  options: PasteOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { texts } = terminal;
  const given = await contextFor(options);
  if (!given.ok) {
    terminal.complain(given.error);
    return 2;
  }
  const { context, template } = given.value;
  const recogniser = new Recogniser();
  const all: Article[] = [];
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    terminal.progress(texts.working({ step: index + 1, steps: files.length, what: file }));
    const found = await recognise(file, context, recogniser);
    if (!found.ok) {
      terminal.complain(found.error);
      code = 2;
      continue;
    }
    all.push(...found.value);
    if (options.json) continue;
    terminal.print(texts.articles({ file, articles: found.value.length }));
    for (const article of found.value) {
      for (const line of articleOutline(article, template, texts)) terminal.print(`  ${line}`);
    }
  }
  terminal.progress(null);
  await recogniser.close();
  if (options.json) terminal.print(JSON.stringify(all.map(articleJson), null, 2));
  return code;
}
