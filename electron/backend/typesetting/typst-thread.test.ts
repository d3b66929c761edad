import { describe, expect, it } from 'vitest';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { reportOf } from './testing/reports.ts';
import { startThread, type TypstThread } from './typst-thread.ts';

const REST = { page: 20_000, export: 20_000, redline: 20_000, returned: 20_000 };
const PATIENCE = { start: 20_000, render: 500, ...REST };
/** A thread of `testing/odd-worker.ts`, which is up. */
async function oddThread(): Promise<TypstThread> {
  const thread = startThread('./testing/odd-worker.ts', PATIENCE);
  await thread.run('start', template);
  return thread;
}

describe('a thread', () => {
  it('does one job after another and tells what it holds', async () => {
    const thread = await oddThread();
    expect(thread.memory()).toBe(1);
    const pages = await thread.run('render', reportOf(sampleDigest, 'fine'));
    expect(pages.places).toEqual([{ item: '2', page: 0, y: 0 }]);
    expect(thread.memory()).toBe(2);
    await thread.end();
  });

  it.each([
    ['hang', /stuck \(render\)/u],
    ['exit', /ended \(3\)/u],
    ['throw', /odd/u],
    ['fail', /odd/u],
  ])('rejects a job that it does not finish: %s', async (id, why) => {
    const thread = await oddThread();
    await expect(thread.run('render', reportOf(sampleDigest, id))).rejects.toThrow(why);
    await thread.end();
    await expect(thread.run('render', reportOf(sampleDigest, 'fine'))).rejects.toThrow();
  });

  it('rejects the job under way when it is ended', async () => {
    const thread = await oddThread();
    const job = expect(thread.run('render', reportOf(sampleDigest, 'hang'))).rejects.toThrow(
      'The Typst thread was ended',
    );
    await thread.end();
    await job;
  });

  it('that has no file says so in its first job', async () => {
    const thread = startThread('./testing/none.ts', PATIENCE);
    await expect(thread.run('start', template)).rejects.toThrow(/none\.ts/u);
  });
});
