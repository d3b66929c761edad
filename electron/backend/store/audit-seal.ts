import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { ChainEnd } from '#shared/workflow/audit-chain.ts';
import { codeOf } from '../files/error-code.ts';
import type { Log } from '../log.ts';
import { auditEnd } from './audit.ts';
import type { Store } from './store.ts';

/** Then the seal begins anew with its last line. */
const LIMIT_BYTES = 1_000_000;

const LINE = /^(\d{1,15}) ([0-9a-f]{64})$/u;

/**
 * The ends that the log had, one a line, in the file beside the database; null where there is no
 * such file. A line that was cut off when the power failed counts for nothing.
 */
export function readSeal(file: string): ChainEnd[] | null {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  return text.split('\n').flatMap((line) => {
    const [, seq, sha256] = LINE.exec(line) ?? [];
    return seq && sha256 ? [{ seq: Number(seq), sha256 }] : [];
  });
}

/** The end that was noted last, for each open database. */
const noted = new WeakMap<Store, number>();

/**
 * Notes the end of the log in the seal, after the change was stored: a log that is cut short, or
 * written anew behind the program's back, does not agree with it any more. Lines are added and
 * never replaced, so that a seal that tells of a change goes on telling it. Throws what the disk
 * says.
 */
export function keepSeal(store: Store, file: string): void {
  const { seq, sha256 } = auditEnd(store);
  if (seq === 0 || noted.get(store) === seq) return;
  // A line that was cut off is ended first.
  appendFileSync(file, `${noted.has(store) ? '' : '\n'}${String(seq)} ${sha256}\n`);
  noted.set(store, seq);
}

/** The same, where work goes on without a seal: the log says so, and the next change tries again. */
export function noteEnd(store: Store, file: string, log: Log): void {
  try {
    keepSeal(store, file);
  } catch (error) {
    log.remark('no-seal', { code: codeOf(error) });
  }
}

/** Whether the log has each of these ends. */
const agrees = (store: Store, ends: readonly ChainEnd[]): boolean =>
  ends.every(
    ({ seq, sha256 }) =>
      store.get('SELECT sha256 FROM audit WHERE seq = ?', seq)?.sha256 === sha256,
  );

/** Shortens a seal that has become long, where the log still agrees with all of it. */
export function shortenSeal(store: Store, file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const ends = size > LIMIT_BYTES ? readSeal(file) : null;
  const last = ends?.at(-1);
  if (!ends || !last || !agrees(store, ends)) return;
  const fresh = `${file}.new`;
  writeFileSync(fresh, `${String(last.seq)} ${last.sha256}\n`, { flush: true });
  renameSync(fresh, file);
}
