import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { sha256 } from '../store/sha256.ts';

/** How long the screen stays open without anything being done (ms). */
export const IDLE_MS = 15 * 60_000;

interface Session {
  readonly person: string;
  /** When something was last done. */
  usedAt: number;
  isLocked: boolean;
}

/** Who is signed in, while the program runs: in memory only, and of each token only its hash. */
export interface Sessions {
  /** A session for a person who has just signed in; its token, which is told once. */
  readonly begin: (person: string) => string;
  /** Whose session it is; a problem where it is locked, or none. What is done keeps it open. */
  readonly use: (token: string) => Result<string, Problem>;
  /** Whose session it is, locked or not; null where there is none. Keeps nothing open. */
  readonly ownerOf: (token: string) => string | null;
  readonly lock: (token: string) => void;
  /** After the password was typed again. */
  readonly unlock: (token: string) => void;
  readonly end: (token: string) => void;
  /** Ends all sessions of a person, such as when the account is closed. */
  readonly endOf: (person: string) => void;
}

/** Opens the list of sessions; `now` is in milliseconds. */
export function openSessions(now: () => number, idleMs: number = IDLE_MS): Sessions {
  const sessions = new Map<string, Session>();
  const find = (token: string): Session | undefined => sessions.get(sha256(token));
  const isIdle = ({ usedAt }: Session): boolean => now() - usedAt >= idleMs;
  return {
    begin: (person) => {
      const token = randomBytes(32).toString('base64url');
      sessions.set(sha256(token), { person, usedAt: now(), isLocked: false });
      return token;
    },
    use: (token) => {
      const session = find(token);
      if (!session) return fail({ code: 'not-signed-in', params: {} });
      if (isIdle(session)) session.isLocked = true;
      if (session.isLocked) return fail({ code: 'session-locked', params: {} });
      session.usedAt = now();
      return ok(session.person);
    },
    ownerOf: (token) => find(token)?.person ?? null,
    lock: (token) => {
      const session = find(token);
      if (session) session.isLocked = true;
    },
    unlock: (token) => {
      const session = find(token);
      if (session) Object.assign(session, { isLocked: false, usedAt: now() });
    },
    end: (token) => {
      sessions.delete(sha256(token));
    },
    endOf: (person) => {
      for (const [key, session] of sessions) if (session.person === person) sessions.delete(key);
    },
  };
}
