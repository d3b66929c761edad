import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { itemCount, readSample, withItems } from '../digests.ts';
import { enter, importDigest, openDigest, typeLetters, type Field } from './editor.ts';
import type { Program } from './program.ts';
import { keyLatencies } from './trace.ts';

const SIZES = [10, 200] as const;
const FIELDS: readonly Field[] = ['headline-ja', 'body:0'];
const ROUNDS = 3;
/** A quick typist: ten letters a second. */
const KEYS = { pace: 100, warm: 10, measured: 40 };

/** Milliseconds from key press to painted letter. */
export interface TypingFigures {
  /** In a field that is all there is in the same window. */
  readonly empty: readonly number[];
  readonly cases: readonly {
    readonly items: number;
    readonly field: Field;
    readonly latencies: readonly number[];
  }[];
}

async function measureKeys({ page, session }: Program): Promise<readonly number[]> {
  await typeLetters(page, KEYS.warm, KEYS.pace);
  // The last of these must have appeared, not to be counted with the others.
  await pause(1000);
  const latencies = await keyLatencies(session, () => typeLetters(page, KEYS.measured, KEYS.pace));
  if (latencies.length !== KEYS.measured) {
    throw new Error(`${String(latencies.length)} of ${String(KEYS.measured)} keys were recorded`);
  }
  return latencies;
}

/** Takes the page away from the program, for one empty editor. */
async function showEmptyEditor(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    document.body.replaceChildren(editor);
    editor.focus();
  });
}

/**
 * Types at a typist's pace, so that storing and setting pages go on meanwhile, in turns: what else
 * the machine does is spread over all cases.
 */
export async function measureTyping(program: Program): Promise<TypingFigures> {
  const { page } = program;
  await page.getByRole('heading', { name: 'ダイジェスト一覧' }).waitFor();
  const sample = readSample();
  const cases: { id: string; items: number; field: Field; latencies: number[] }[] = [];
  for (const size of SIZES) {
    const digest = withItems(sample, size);
    const id = await importDigest(page, digest);
    for (const field of FIELDS) cases.push({ id, items: itemCount(digest), field, latencies: [] });
  }
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await showEmptyEditor(page);
    empty.push(...(await measureKeys(program)));
    for (const { id, field, latencies } of cases) {
      await openDigest(page, id);
      await enter(page, field);
      latencies.push(...(await measureKeys(program)));
    }
  }
  return {
    empty,
    cases: cases.map(({ items, field, latencies }) => ({ items, field, latencies })),
  };
}
