import { STEP_LABELS } from '#shared/commands/step-labels.ts';
import type { History } from '#shared/contract/editing.ts';
import { changesSchema } from '#shared/editing/changes.ts';
import { z } from 'zod';
import type { Store } from './store.ts';

/** Steps that are kept of a digest for each window. */
const LIMIT = 500;

/** The revision that a step's last write gave an entity, and the one that it replaced. */
const writtenSchema = z.record(z.string(), z.object({ rev: z.number(), base: z.number() }));

const rowSchema = z.object({
  seq: z.number(),
  label: z.enum(STEP_LABELS),
  merge: z.string().nullable(),
  started_at: z.number(),
  written_at: z.number(),
  changes: z.string().transform((text) => changesSchema.parse(JSON.parse(text))),
  revs: z.string().transform((text) => writtenSchema.parse(JSON.parse(text))),
});

/** A step of work of one window, which it can undo. */
export type Step = z.infer<typeof rowSchema>;
export type NewStep = Omit<Step, 'seq'>;

/** Whose history: a digest, and a window's place among the windows. */
export interface Desk {
  readonly id: string;
  readonly seat: number;
}

const COLUMNS = 'seq, label, merge, started_at, written_at, changes, revs';

/** The step that undo or redo would take; null where there is none. */
export function nextStep(store: Store, desk: Desk, direction: 'undo' | 'redo'): Step | null {
  const row =
    direction === 'undo'
      ? store.get(
          `SELECT ${COLUMNS} FROM step WHERE digest = ? AND seat = ? AND undone = 0 ORDER BY seq DESC LIMIT 1`,
          desk.id,
          desk.seat,
        )
      : store.get(
          `SELECT ${COLUMNS} FROM step WHERE digest = ? AND seat = ? AND undone = 1 ORDER BY seq LIMIT 1`,
          desk.id,
          desk.seat,
        );
  return row ? rowSchema.parse(row) : null;
}

/** What undo and redo would do next. */
export function readHistory(store: Store, desk: Desk): History {
  const label = (undone: 0 | 1, edge: 'max' | 'min'): History['undo'] => {
    const row = store.get(
      `SELECT label, ${edge}(seq) FROM step WHERE digest = ? AND seat = ? AND undone = ? HAVING count(*) > 0`,
      desk.id,
      desk.seat,
      undone,
    );
    return row ? rowSchema.pick({ label: true }).parse(row).label : null;
  };
  return { undo: label(0, 'max'), redo: label(1, 'min') };
}

/** Adds a step; the oldest goes where there are too many. */
export function addStep(store: Store, { id, seat }: Desk, step: NewStep): void {
  store.run(
    'INSERT INTO step (digest, seat, label, merge, started_at, written_at, changes, revs) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    seat,
    step.label,
    step.merge,
    step.started_at,
    step.written_at,
    JSON.stringify(step.changes),
    JSON.stringify(step.revs),
  );
  store.run(
    `DELETE FROM step WHERE seq <=
       (SELECT seq FROM step WHERE digest = ? AND seat = ? ORDER BY seq DESC LIMIT 1 OFFSET ${String(LIMIT)})
       AND digest = ? AND seat = ?`,
    id,
    seat,
    id,
    seat,
  );
}

/** Puts a longer step in the place of one that went on. */
export function replaceStep(store: Store, step: Step): void {
  store.run(
    'UPDATE step SET written_at = ?, changes = ?, revs = ? WHERE seq = ?',
    step.written_at,
    JSON.stringify(step.changes),
    JSON.stringify(step.revs),
    step.seq,
  );
}

/** Marks a step as undone, or as done again. */
export function markStep(store: Store, seq: number, undone: boolean): void {
  store.run('UPDATE step SET undone = ? WHERE seq = ?', undone ? 1 : 0, seq);
}

/** Takes a step out of the history. */
export function dropStep(store: Store, seq: number): void {
  store.run('DELETE FROM step WHERE seq = ?', seq);
}

/** Forgets what was undone: a new step takes another way. */
export function dropUndone(store: Store, { id, seat }: Desk): void {
  store.run('DELETE FROM step WHERE digest = ? AND seat = ? AND undone = 1', id, seat);
}

/** Forgets the steps of all windows: they were somebody else's. */
export function forgetSteps(store: Store): void {
  store.run('DELETE FROM step');
}

/**
 * Forgets all steps where the program was started anew. When only the backend starts again, the
 * session is the same and undo goes on.
 */
export function beginSession(store: Store, session: string): void {
  const row = store.get('SELECT id FROM session');
  if (row?.id === session) return;
  store.transaction(() => {
    forgetSteps(store);
    store.run(
      'INSERT INTO session (only, id) VALUES (1, ?) ON CONFLICT DO UPDATE SET id = excluded.id',
      session,
    );
  });
}
