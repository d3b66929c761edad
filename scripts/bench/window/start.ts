import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeEmptyProgram } from './empty-program.ts';
import { launch, type Start } from './launch.ts';
import { LET_IN } from './let-in.ts';

const RUNS = 5;

/** Milliseconds until a field has the focus, one a run. */
export interface StartFigures {
  /** Our program, from the start of the process, until somebody can say who they are. */
  readonly ours: readonly number[];
  /** From then on, when they have said it, until the sample can be edited. */
  readonly sample: readonly number[];
  /** A program that is one empty field, from the start of the process. */
  readonly empty: readonly number[];
}

/** How often the page is asked, and how long at most, milliseconds. */
const POLL = { every: 10, longest: 60_000 };

/** Gives the focus to a field if it is there; then the moment, by the page's clock, else 0. */
const focusOf = (selector: string): string => `(() => {
  const field = document.querySelector('${selector}');
  field?.focus();
  return field !== null && document.activeElement === field ? Date.now() : 0;
})()`;
const FIELD = focusOf('[data-field="headline-ja"]');
const NAME = focusOf('form input');

const answerSchema = z.object({ result: z.object({ result: z.object({ value: z.number() }) }) });

/**
 * Asks a page until it gives a moment. By hand, as Playwright's preparations take longer than the
 * page; and not by one question that waits in the page, as another page comes in the place of the
 * first, empty one.
 */
function momentOf(page: string, expression: string): Promise<number> {
  const socket = new WebSocket(page);
  const params = { expression, returnByValue: true };
  return new Promise<number>((done, fail) => {
    const ask = (): void => {
      if (socket.readyState !== WebSocket.OPEN) return;
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    };
    const asking = setInterval(ask, POLL.every);
    const giveUp = setTimeout(() => {
      socket.close();
    }, POLL.longest);
    socket.onclose = () => {
      clearInterval(asking);
      clearTimeout(giveUp);
      fail(new Error('The field did not come'));
    };
    socket.onmessage = ({ data }) => {
      const answer = answerSchema.safeParse(JSON.parse(String(data)));
      if (!answer.success || answer.data.result.result.value === 0) return;
      done(answer.data.result.result.value);
      socket.close();
    };
  });
}

async function timeEmpty(start: Start): Promise<number> {
  const { asked, page, close } = await launch(start);
  const moment = await momentOf(page, FIELD);
  await close();
  return moment - asked;
}

async function timeOurs(start: Start): Promise<{ ours: number; sample: number }> {
  const { asked, page, close } = await launch(start);
  const named = await momentOf(page, NAME);
  const isIn = await momentOf(page, LET_IN);
  const moment = await momentOf(page, FIELD);
  await close();
  return { ours: named - asked, sample: moment - isIn };
}

/** Starts both programs in turn; the first start of each only fills the caches of the disk. */
export async function measureStart(
  electron: string,
  app: string,
  file: string,
  folder: string,
): Promise<StartFigures> {
  const empty = makeEmptyProgram(folder);
  const data = (): string => mkdtempSync(join(folder, 'data-'));
  const times = { ours: [] as number[], sample: [] as number[], empty: [] as number[] };
  for (let run = 0; run <= RUNS; run += 1) {
    const { ours, sample } = await timeOurs({ electron, app, data: data(), files: [file] });
    const other = await timeEmpty({ electron, app: empty, data: data() });
    if (run === 0) continue;
    times.ours.push(ours);
    times.sample.push(sample);
    times.empty.push(other);
  }
  return times;
}
