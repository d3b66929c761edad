import type { Pages } from '#shared/contract/pages.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Exported, ExportFormat } from '../documents/export-report.ts';
import type { Log } from '../log.ts';
import { DEFAULT_TEMPLATE, loadTemplate } from '../templates/load-template.ts';
import type { OutputOf as JobOutput, Redline, Report, Returned } from './jobs.ts';
import { TypstDesk, type DeskOptions } from './typst-desk.ts';
import { startThread } from './typst-thread.ts';

/** Sets reports: their pages, to be looked at, and their files. All of it beside the main thread. */
export interface Typesetting {
  /**
   * The pages of a digest. `open` reads it when its turn has come; who asks while another still
   * waits for that turn is answered with it.
   */
  readonly render: (
    id: string,
    open: () => Promise<Result<Report, Problem>>,
  ) => Promise<Result<Pages, Problem>>;
  /** A page's picture; null where the page is another by now, or the digest was not set lately. */
  readonly page: (id: string, page: number, hash: string) => Promise<string | null>;
  /** The files of one format. */
  readonly make: (report: Omit<Report, 'id'>, format: ExportFormat) => Promise<Exported>;
  /** The changes of a digest as tracked changes, and what comes back of them. */
  readonly redline: (redline: Redline) => Promise<Uint8Array>;
  readonly returned: (file: Returned) => Promise<JobOutput<'returned'>>;
  readonly close: () => Promise<void>;
}

export interface TypesettingOptions extends Partial<Pick<DeskOptions, 'start' | 'limit'>> {
  readonly log?: Pick<Log, 'remark' | 'bug'>;
}

/** Bytes; a report of 200 items takes about 10 MB more with each edit. */
const LIMIT = 600e6;

async function defaultTemplate(): Promise<Template> {
  const template = await loadTemplate(DEFAULT_TEMPLATE);
  if (!template.ok) throw new Error(`The default template: ${template.error.code}`);
  return template.value;
}

/** Starts the typesetter, and makes it ready in the background. */
export function openTypesetting(options: TypesettingOptions = {}): Typesetting {
  const { start = startThread, limit = LIMIT, log } = options;
  const desk = new TypstDesk({
    start,
    limit,
    template: defaultTemplate,
    onReplaced: (why, error) => {
      if (why === 'broken') log?.bug('typesetting', error);
      else log?.remark('typesetting-renewed');
    },
  });
  const waiting = new Map<string, Promise<Result<Pages, Problem>>>();

  const render = async (
    id: string,
    open: () => Promise<Result<Report, Problem>>,
  ): Promise<Result<Pages, Problem>> => {
    // From here on it may be too old for who asks next.
    waiting.delete(id);
    const report = await open();
    if (!report.ok) return report;
    const value = await desk.run('render', report.value);
    desk.remember(report.value);
    return { ok: true, value };
  };
  return {
    render: (id, open) => {
      const asked = waiting.get(id) ?? desk.inTurn(() => render(id, open));
      waiting.set(id, asked);
      return asked;
    },
    page: (id, page, hash) => desk.inTurn(() => desk.run('page', { id, page, hash })),
    make: ({ digest, template, marking, corrects }, format) =>
      desk.inTurn(() => desk.run('export', { digest, template, marking, corrects, format })),
    redline: (redline) => desk.inTurn(() => desk.run('redline', redline)),
    returned: (file) => desk.inTurn(() => desk.run('returned', file)),
    close: () => desk.close(),
  };
}
