import { afterEach, describe, expect, it } from 'vitest';
import type { Pages } from '#shared/contract/pages.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { drawn, written } from '../documents/pdf/testing/reports.ts';
import type { Report } from './jobs.ts';
import { idsOf, repeated, reportOf, withMore } from './testing/reports.ts';
import { openTypesetting, type Typesetting, type TypesettingOptions } from './typesetting.ts';
import { startThread, type TypstThread } from './typst-thread.ts';

let typesetting: Typesetting | null = null;
const log: string[] = [];
afterEach(async () => {
  await typesetting?.close();
  typesetting = null;
  log.length = 0;
});

function open(options: TypesettingOptions = {}): Typesetting {
  typesetting = openTypesetting({
    log: {
      remark: (what) => void log.push(what),
      bug: (where) => {
        log.push(`bug in ${where}`);
        return '';
      },
    },
    ...options,
  });
  return typesetting;
}

const read = (digest: Digest, id?: string) => (): Promise<Result<Report, Problem>> =>
  Promise.resolve(ok(reportOf(digest, id)));

async function render(setter: Typesetting, digest: Digest, id = 'one'): Promise<Pages> {
  const pages = await setter.render(id, read(digest, id));
  if (!pages.ok) throw new Error(pages.error.code);
  return pages.value;
}

const drawAll = (setter: Typesetting, { pages }: Pages, id = 'one'): Promise<(string | null)[]> =>
  Promise.all(pages.map(({ hash }, page) => setter.page(id, page, hash)));

/** Threads that break as `id` says in their first job `render`, one for each id; then real ones. */
function oddStarts(...ids: readonly string[]): () => TypstThread {
  const left = [...ids];
  return () => {
    const id = left.shift();
    if (id === undefined) return startThread();
    const rest = { page: 500, export: 500, redline: 500, returned: 500 };
    const patience = { start: 20_000, render: 500, ...rest };
    const thread = startThread('./testing/odd-worker.ts', patience);
    return {
      ...thread,
      run: (name, input) =>
        thread.run(name, name === 'render' ? { ...(input as Report), id } : input),
    };
  };
}

describe('typesetting', () => {
  it('draws the pages of the PDF and makes the PDF', async () => {
    const setter = open();
    const pages = await render(setter, sampleDigest);
    expect(await drawAll(setter, pages)).toEqual(await drawn(sampleDigest));
    const { files, findings } = await setter.make(reportOf(sampleDigest), 'pdf');
    const { pdf } = await written(sampleDigest);
    expect(files.map(({ content }) => Buffer.from(content))).toEqual([Buffer.from(pdf)]);
    expect(findings).toEqual([]);
  });

  it('answers who asks while another waits with the same, newest pages', async () => {
    const setter = open();
    let now = sampleDigest;
    let reads = 0;
    const ask = (): Promise<Result<Pages, Problem>> =>
      setter.render('one', () => {
        reads += 1;
        return Promise.resolve(ok(reportOf(now)));
      });
    const answers: Promise<Result<Pages, Problem>>[] = [ask()];
    // The first has its turn, and the others come while it is being set.
    await setter.page('one', 0, '');
    answers.push(ask());
    for (const round of [1, 2, 3]) {
      now = withMore(sampleDigest, 's01', `Edit ${String(round)}`);
      answers.push(ask());
    }
    const all = await Promise.all(answers);
    expect(reads).toBe(2);
    expect(all[0]).toEqual(ok(await render(setter, sampleDigest)));
    expect(all.slice(1)).toEqual(Array(4).fill(ok(await render(setter, now))));
  });

  it('keeps the pages of several digests, and none of one that was not set lately', async () => {
    const setter = open();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const titled = (id: string): Digest => ({ ...sampleDigest, title: `Title ${id}` });
    const pages = new Map<string, Pages>();
    for (const id of ids) pages.set(id, await render(setter, titled(id), id));
    for (const [id, all] of pages) {
      const [first] = all.pages;
      const page = await setter.page(id, 0, first?.hash ?? '');
      expect(page === null).toBe(id === 'a');
    }
    expect(await setter.page('none', 0, '')).toBeNull();
  });

  it('passes on why a digest cannot be read', async () => {
    const problem = { code: 'digest-missing', params: {} } as const;
    const setter = open();
    expect(await setter.render('one', () => Promise.resolve(fail(problem)))).toEqual(fail(problem));
    await expect(setter.render('one', () => Promise.reject(new Error('odd')))).rejects.toThrow();
    expect((await render(setter, sampleDigest)).pages).toHaveLength(12);
  });

  it.each(['hang', 'exit', 'throw', 'fail'])('goes on in a fresh thread after: %s', async (id) => {
    const setter = open({ start: oddStarts(id) });
    const pages = await render(setter, sampleDigest);
    expect(await drawAll(setter, pages)).toEqual(await drawn(sampleDigest));
    expect(log).toEqual(['bug in typesetting']);
  });

  it('gives up a job that breaks twice, and does the next', async () => {
    const setter = open({ start: oddStarts('exit', 'throw') });
    await expect(setter.render('one', read(sampleDigest))).rejects.toThrow('odd');
    expect((await render(setter, sampleDigest)).pages).toHaveLength(12);
  });

  it('rejects what is asked when it is closed, and can be closed at any time', async () => {
    const setter = open();
    const first = expect(setter.render('one', read(sampleDigest))).rejects.toThrow();
    await setter.close();
    await first;
    await expect(setter.page('one', 0, '')).rejects.toThrow();
  });
});

describe('the memory of typesetting', () => {
  it('does not grow with the number of edits, and nobody notices the new thread', async () => {
    const held: number[] = [];
    const ended: number[] = [];
    const start = (): TypstThread => {
      const thread = startThread();
      const run: TypstThread['run'] = async (name, input) => {
        const output = await thread.run(name, input);
        held.push(thread.memory());
        return output;
      };
      const end = async (): Promise<void> => {
        ended.push(thread.memory());
        await thread.end();
      };
      return { ...thread, run, end };
    };
    const limit = 100e6;
    const setter = open({ start, limit });
    const digest = repeated(1);
    const [id = ''] = idsOf(digest);
    for (let edit = 1; edit <= 150; edit += 1) {
      const pages = await render(setter, withMore(digest, id, `Edit ${String(edit)}.`));
      const page = pages.places.find(({ item }) => item === id)?.page ?? -1;
      expect(await setter.page('one', page, pages.pages[page]?.hash ?? '')).toContain('<svg');
    }
    expect(log.length).toBeGreaterThan(1);
    expect(new Set(log)).toEqual(new Set(['typesetting-renewed']));
    // Some edits more are set by the full thread while the fresh one gets ready.
    expect(Math.max(...held)).toBeLessThan(limit * 1.8);
    expect(ended.filter((bytes) => bytes > limit).length).toBe(log.length);
  });
});
