import { parentPort } from 'node:worker_threads';
import { corrections } from '#shared/comparison/corrections.ts';
import { UNMARKED } from '#shared/report/marking.ts';
import { exportReport } from '../documents/export-report.ts';
import { startTypst } from '../documents/pdf/typst-compiler.ts';
import { startRenderer } from '../documents/pdf/typst-renderer.ts';
import type { InputOf, JobName, OutputOf, Reply, Report, Request } from './jobs.ts';
import { ReportPages } from './report-pages.ts';
import { WARM_UP } from './warm-up.ts';

/** Reports whose pages are kept, the last used last: one a window is enough. */
const MOST_KEPT = 4;
const kept = new Map<string, ReportPages>();

/** The pages of a report, which becomes the last used. */
async function pagesOf(id: string): Promise<ReportPages> {
  const pages = kept.get(id) ?? (await ReportPages.open());
  kept.delete(id);
  kept.set(id, pages);
  for (const [oldest, its] of kept) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
    its.free();
  }
  return pages;
}

/** A report with the table of what it corrects. */
function tabled<T extends Omit<Report, 'id'>>(report: T): T {
  const { digest, marking, corrects } = report;
  if (!corrects || !marking.edition) return report;
  const edition = { ...marking.edition, corrections: corrections(corrects, digest) };
  return { ...report, marking: { ...marking, edition } };
}

const WORK: {
  readonly [Name in JobName]: (input: InputOf<Name>) => Promise<OutputOf<Name>>;
} = {
  start: async (template) => {
    const pages = await ReportPages.open();
    const small = { id: '', digest: WARM_UP, template, marking: UNMARKED, corrects: null };
    const { pages: all } = await pages.render(small);
    all.forEach(({ hash }, page) => pages.draw(page, hash));
    pages.free();
    return null;
  },
  render: async (report) => (await pagesOf(report.id)).render(tabled(report)),
  page: ({ id, page, hash }) => Promise.resolve(kept.get(id)?.draw(page, hash) ?? null),
  export: (report) => {
    const { digest, template, marking } = tabled(report);
    return exportReport(digest, template, report.format, false, marking);
  },
  redline: async ({ before, after, template, by, comments }) => {
    const { writeRedline } = await import('../documents/redline/write-redline.ts');
    return writeRedline(before, after, template, by, comments);
  },
  returned: async ({ bytes, digest, template }) => {
    const { readRedline } = await import('../documents/redline/read-redline.ts');
    return readRedline(bytes, digest, template);
  },
};

function work({ name, input }: Request): Promise<unknown> {
  // Name and input agree by construction; TypeScript cannot follow a union through both.
  const one = WORK[name] as (input: Request['input']) => Promise<unknown>;
  return one(input);
}

/** Bytes that Typst holds. */
async function memory(): Promise<number> {
  const [compiler, renderer] = await Promise.all([startTypst('often'), startRenderer()]);
  return compiler.memory() + renderer.memory();
}

async function answer(request: Request): Promise<Reply> {
  try {
    const value = await work(request);
    return { outcome: { ok: true, value }, memory: await memory() };
  } catch (error) {
    return { outcome: { ok: false, error }, memory: 0 };
  }
}

const port = parentPort;
if (!port) throw new Error('This file runs as a worker');
port.on('message', (request: Request) => {
  void answer(request).then((reply) => {
    port.postMessage(reply);
  });
});
