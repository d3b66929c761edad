import type { KeptSession } from '#shared/contract/backend-messages.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';

/** How long the screen stays open without anything being done (ms). */
export const IDLE_MS = 15 * 60_000;

/** Who is at the program, for all of its windows: in memory only, and one person at a time. */
export interface HeldSession {
  /** How long the screen stays open without anything being done (ms). */
  readonly idleMs: number;
  /** Whose session it is, locked or not; null where nobody is signed in. Keeps nothing open. */
  readonly owner: () => string | null;
  /** Whose session it is; a problem where it is locked, or none. Keeps nothing open. */
  readonly use: () => Result<string, Problem>;
  /** What a backend that takes this one's place has to know; null where nobody is signed in. */
  readonly kept: () => KeptSession | null;
  /** Something was done: the screen stays open, where it is. */
  readonly touch: () => void;
  /** This person has just signed in, in the place of whoever was. */
  readonly begin: (person: string) => void;
  readonly lock: () => void;
  /** After the password was typed again. */
  readonly unlock: () => void;
  readonly end: () => void;
  /** Tells it again, such as where the person is called otherwise, or may do something else. */
  readonly tell: () => void;
  /** Lets the clock go; for the end of the process. */
  readonly close: () => void;
}

export interface HeldSessionOptions {
  /** Milliseconds. */
  readonly now: () => number;
  readonly idleMs: number;
  /** From the backend before this one, in the same run of the program. */
  readonly kept: KeptSession | null;
  /** The session is not what it was. */
  readonly onChange: () => void;
}

/** What a timer can wait (ms); more would be nothing. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Held {
  readonly person: string;
  /** When something was last done. */
  usedAt: number;
  isLocked: boolean;
}

/** Holds the session of one run of the program; it locks by itself when nothing is done. */
export function holdSession({ now, idleMs, kept, onChange }: HeldSessionOptions): HeldSession {
  let held: Held | null = kept && { ...kept, usedAt: now() };
  let timer: NodeJS.Timeout | undefined;

  /** Sets the clock to the moment at which the screen locks, if nothing is done until then. */
  const wind = (): void => {
    clearTimeout(timer);
    if (!held || held.isLocked) return;
    const left = held.usedAt + idleMs - now();
    timer = setTimeout(look, Math.min(Math.max(1, left), LONGEST_TIMER));
    timer.unref();
  };
  const set = (next: Held | null): void => {
    held = next;
    wind();
    onChange();
  };
  const lock = (): void => {
    if (held && !held.isLocked) set({ ...held, isLocked: true });
  };
  /** Locks what is idle, also where the clock stood still with the PC; else looks again later. */
  const look = (): void => {
    if (!held || held.isLocked) return;
    // A clock that was set back must not keep a screen open.
    if (Math.abs(now() - held.usedAt) >= idleMs) lock();
    else wind();
  };
  wind();
  return {
    idleMs,
    owner: () => held?.person ?? null,
    use: () => {
      look();
      if (!held) return fail({ code: 'not-signed-in', params: {} });
      return held.isLocked ? fail({ code: 'session-locked', params: {} }) : ok(held.person);
    },
    kept: () => held && { person: held.person, isLocked: held.isLocked },
    touch: () => {
      look();
      if (held && !held.isLocked) held.usedAt = now();
    },
    begin: (person) => {
      set({ person, usedAt: now(), isLocked: false });
    },
    lock,
    unlock: () => {
      if (held) set({ ...held, usedAt: now(), isLocked: false });
    },
    end: () => {
      if (held) set(null);
    },
    tell: onChange,
    close: () => {
      clearTimeout(timer);
    },
  };
}
