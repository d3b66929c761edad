import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptSession } from '#shared/contract/backend-messages.ts';
import { holdSession, IDLE_MS, type HeldSession } from './session.ts';

const LOCKED = { ok: false, error: { code: 'session-locked', params: {} } };
const NOBODY = { ok: false, error: { code: 'not-signed-in', params: {} } };

/** A session with a clock of its own; what is told of it, each time as it then was. */
function held(kept: KeptSession | null = null): {
  session: HeldSession;
  told: (KeptSession | null)[];
} {
  const told: (KeptSession | null)[] = [];
  const session: HeldSession = holdSession({
    now: Date.now,
    idleMs: 1000,
    kept,
    onChange: () => {
      told.push(session.kept());
    },
  });
  return { session, told };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  test('is of one person at a time, and ends', () => {
    const { session, told } = held();
    expect(session.use()).toEqual(NOBODY);
    session.lock();
    session.unlock();
    session.end();
    session.touch();
    expect(session.owner()).toBeNull();
    expect(told).toEqual([]);
    session.begin('a');
    expect(session.use()).toEqual({ ok: true, value: 'a' });
    session.begin('b');
    expect(session.use()).toEqual({ ok: true, value: 'b' });
    session.end();
    expect(session.use()).toEqual(NOBODY);
    const of = (person: string): KeptSession => ({ person, isLocked: false });
    expect(told).toEqual([of('a'), of('b'), null]);
  });

  test('is locked, told once, keeps its owner, and opens again', () => {
    const { session, told } = held();
    session.begin('a');
    session.lock();
    session.lock();
    expect(session.use()).toEqual(LOCKED);
    expect(session.owner()).toBe('a');
    session.touch();
    expect(session.use()).toEqual(LOCKED);
    session.unlock();
    expect(session.use()).toEqual({ ok: true, value: 'a' });
    expect(told.map((one) => one?.isLocked)).toEqual([false, true, false]);
  });

  test('locks by itself when nothing is done, and says so without being asked', () => {
    const { session, told } = held();
    session.begin('a');
    vi.advanceTimersByTime(999);
    session.touch();
    vi.advanceTimersByTime(999);
    // To be asked is not to be used.
    expect(session.use()).toEqual({ ok: true, value: 'a' });
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(told.at(-1)).toEqual({ person: 'a', isLocked: true });
    expect(session.use()).toEqual(LOCKED);
    session.unlock();
    vi.advanceTimersByTime(1000);
    expect(session.use()).toEqual(LOCKED);
  });

  test.each([
    ['slept, and no timer ran', 3_600_000],
    ['had its clock set back', -3_600_000],
  ])('is locked where the PC %s', (_title, change) => {
    const { session, told } = held();
    session.begin('a');
    vi.setSystemTime(Date.now() + change);
    session.touch();
    expect(session.use()).toEqual(LOCKED);
    expect(told).toHaveLength(2);
  });

  test.each([true, false])('goes on where another process had it (locked: %s)', (isLocked) => {
    const { session, told } = held({ person: 'a', isLocked });
    expect(session.use()).toEqual(isLocked ? LOCKED : { ok: true, value: 'a' });
    vi.advanceTimersByTime(1000);
    expect(session.use()).toEqual(LOCKED);
    expect(told).toHaveLength(isLocked ? 0 : 1);
  });

  test('that has ended or was closed runs no clock', () => {
    const { session } = held();
    session.begin('a');
    expect(vi.getTimerCount()).toBe(1);
    session.end();
    expect(vi.getTimerCount()).toBe(0);
    session.begin('a');
    session.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a quarter of an hour is what a screen stays open', () => {
  expect(IDLE_MS).toBe(900_000);
});
