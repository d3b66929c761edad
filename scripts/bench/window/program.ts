import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launch, type Start } from './launch.ts';
import { LET_IN } from './let-in.ts';

/** How long somebody may take to be let in, milliseconds. */
const LONGEST = 60_000;

/** A program that runs, driven by Playwright. */
export interface Program {
  readonly page: Page;
  /** For what Playwright has no words: tracing, garbage collection. */
  readonly session: CDPSession;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** Starts our program, takes its first page in hand, and lets somebody in. */
export async function startProgram(start: Start): Promise<Program> {
  const { pid, browser, close } = await launch(start);
  const [context] = (await chromium.connectOverCDP(browser)).contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!context || !page) throw new Error('The program has no window');
  const session = await context.newCDPSession(page);
  const deadline = Date.now() + LONGEST;
  // Another page comes in the place of the first, empty one: asked until somebody is in.
  while (!(await session.send('Runtime.evaluate', { expression: LET_IN })).result.value) {
    if (Date.now() > deadline) throw new Error('Nobody could be let in');
    await pause(50);
  }
  return { page, session, pid, close };
}
