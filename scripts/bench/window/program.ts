import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launch, type Start } from './launch.ts';

/** A program that runs, driven by Playwright. */
export interface Program {
  readonly page: Page;
  /** For what Playwright has no words: tracing, garbage collection. */
  readonly session: CDPSession;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** Starts a program and takes its first page in hand. */
export async function startProgram(start: Start): Promise<Program> {
  const { pid, browser, close } = await launch(start);
  const [context] = (await chromium.connectOverCDP(browser)).contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!context || !page) throw new Error('The program has no window');
  return { page, session: await context.newCDPSession(page), pid, close };
}
