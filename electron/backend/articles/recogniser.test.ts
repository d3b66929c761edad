import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { outlookMail } from './testing/outlook.ts';
import { Recogniser, type Outcome, type RecogniserOptions } from './recogniser.ts';
import { WARM_UP, WARM_UP_CONTEXT } from './warm-up.ts';

const open: Recogniser[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function odd(options: RecogniserOptions = {}): Recogniser {
  const recogniser = new Recogniser({ file: './testing/odd-worker.ts', ...options });
  open.push(recogniser);
  return recogniser;
}
const ask = (
  recogniser: Recogniser,
  deed: string | null,
  signal?: AbortSignal,
): Promise<Outcome<unknown>> =>
  recogniser.run('lines', { html: null, text: '', url: deed }, signal);
const done = { outcome: 'done', value: [] };

describe('a job', () => {
  test('that does not end is given up, and the next one is done', async () => {
    const recogniser = odd({ limit: 500 });
    const [stuck, next] = await Promise.all([ask(recogniser, 'hang'), ask(recogniser, null)]);
    expect(stuck).toEqual({ outcome: 'too-slow' });
    expect(next).toEqual(done);
  });

  test('is cancelled while it runs, and while it waits', async () => {
    const recogniser = odd();
    const [first, second] = [new AbortController(), new AbortController()];
    const running = ask(recogniser, 'hang', first.signal);
    const waiting = ask(recogniser, null, second.signal);
    second.abort();
    await wait(100);
    first.abort();
    expect(await running).toEqual({ outcome: 'cancelled' });
    expect(await waiting).toEqual({ outcome: 'cancelled' });
    expect(await ask(recogniser, null)).toEqual(done);
  });

  test('in which the worker has a bug, or ends, is rejected, and the next one is done', async () => {
    const recogniser = odd();
    await expect(ask(recogniser, 'throw')).rejects.toThrow('a bug');
    expect(await ask(recogniser, null)).toEqual(done);
    await expect(ask(recogniser, 'end')).rejects.toThrow('ended (3)');
    expect(await ask(recogniser, null)).toEqual(done);
  });

  test('that takes all memory is told as too large, and this process lives on', async () => {
    const recogniser = odd({ heap: 200 });
    expect(await ask(recogniser, 'grow')).toEqual({ outcome: 'too-large' });
    expect(await ask(recogniser, null)).toEqual(done);
  });
});

test('a mail of Outlook made to be read without end is given up', async () => {
  const bytes = Buffer.from(outlookMail({ subject: 'a', body: 'text' }));
  // The first block of the directory is said to be followed by itself.
  const [directory, table] = [bytes.readUInt32LE(0x30), bytes.readUInt32LE(0x4c)];
  bytes.writeUInt32LE(directory, 512 * (table + 1) + 4 * directory);
  const recogniser = new Recogniser({ limit: 3000 });
  open.push(recogniser);
  const context = { today: '2026-04-24', period: null, outlets: [], sections: [] };
  const pasted = { kind: 'file', name: 'a.msg', bytes: new Uint8Array(bytes) } as const;
  expect(await recogniser.run('recognise', { pasted, context })).toEqual({ outcome: 'too-slow' });
});

describe('the thread', () => {
  test('is made ready before the first job, by recognising an article', async () => {
    const recogniser = new Recogniser();
    open.push(recogniser);
    expect(await recogniser.run('prepare', {})).toEqual({ outcome: 'done', value: null });
    expect(recogniser.isAwake).toBe(true);
    const found = await recogniser.run('recognise', { pasted: WARM_UP, context: WARM_UP_CONTEXT });
    const value = found.outcome === 'done' && found.value.ok ? found.value.value : [];
    const headlines = value.flatMap(({ articles }) => articles.map(({ headline }) => headline));
    expect(headlines).toEqual(Array(12).fill('Ministers meet in Baku to speak of transit'));
  });

  test('is there from the first job, and ends when nothing is asked', async () => {
    const recogniser = odd({ idle: 50 });
    expect(recogniser.isAwake).toBe(false);
    await ask(recogniser, null);
    expect(recogniser.isAwake).toBe(true);
    await expect.poll(() => recogniser.isAwake).toBe(false);
    expect(await ask(recogniser, null)).toEqual(done);
  });

  test('is gone when the recogniser is closed, with what was under way', async () => {
    const recogniser = odd();
    const running = ask(recogniser, 'hang');
    await wait(100);
    await recogniser.close();
    expect(await running).toEqual({ outcome: 'cancelled' });
    expect(await ask(recogniser, null)).toEqual({ outcome: 'cancelled' });
    expect(recogniser.isAwake).toBe(false);
  });
});
