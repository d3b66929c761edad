import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { readSample } from '../digests.ts';
import { enter, importDigest, openDigest, settle, type Field } from './editor.ts';
import { findProcess, residentMemory } from './processes.ts';
import type { Program } from './program.ts';

const FIELDS: readonly Field[] = ['headline-ja', 'body:0', 'headline-en'];
/** Letters typed and taken back again in one field: the digest stays as large as it is. */
const LETTERS = 5;
const EDITS = { warm: 1000, measured: 2000, between: 500 };

/** What is in use after so many edits. */
export interface MemorySample {
  readonly edits: number;
  /** MB of the page's JavaScript that something still refers to. */
  readonly heap: number;
  /** Nodes of documents, those not in the page included. */
  readonly nodes: number;
  readonly listeners: number;
  /** MB of the page's whole process. */
  readonly page: number;
  /** MB of the backend's process, with the Typst that sets the pages. */
  readonly backend: number;
}

/** Edits one field of one item after the other, with a pause after each for storing and pages. */
async function edit(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done += 2 * LETTERS) {
    const field = FIELDS[(done / (2 * LETTERS)) % FIELDS.length] ?? 'headline-ja';
    if (field === 'headline-ja') await page.keyboard.press('Alt+ArrowDown');
    await enter(page, field);
    for (let letter = 0; letter < LETTERS; letter += 1) await page.keyboard.press('x');
    for (let letter = 0; letter < LETTERS; letter += 1) await page.keyboard.press('Backspace');
    await pause(300);
  }
}

async function take(
  { page, session, pid }: Program,
  backend: number,
  edits: number,
): Promise<MemorySample> {
  await settle(page);
  // What a first collection lets go of may hold more, which only the next one finds.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    edits,
    heap: usedSize / 2 ** 20,
    nodes,
    listeners: jsEventListeners,
    page: residentMemory(findProcess(pid, '--type=renderer')),
    backend: residentMemory(backend),
  };
}

/** Edits the sample for a long time, and looks at the memory now and then. */
export async function measureMemory(program: Program): Promise<readonly MemorySample[]> {
  const { page, pid } = program;
  await openDigest(page, await importDigest(page, readSample()));
  const backend = findProcess(pid, 'backend.js');
  // Caches fill, and what runs often is compiled.
  await edit(page, EDITS.warm);
  const samples = [await take(program, backend, 0)];
  for (let done = EDITS.between; done <= EDITS.measured; done += EDITS.between) {
    await edit(page, EDITS.between);
    samples.push(await take(program, backend, done));
  }
  return samples;
}
