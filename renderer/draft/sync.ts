import type { StepLabel } from '#shared/commands/step-labels.ts';
import type { OriginalLink } from '#shared/contract/articles.ts';
import { entityKey, type RevisedEntity } from '#shared/contract/entities.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { keepCoverageNote } from '#shared/editing/keep-coverage-note.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { addEdit, originalsOf, shown } from './chain.ts';
import { choose, nextConflict, type ConflictChoice } from './conflict.ts';
import { createTurns } from './in-turn.ts';
import { opened, withEntities, type Live } from './live.ts';
import type { Port } from './port.ts';
import { createSender, toBeSent } from './sender.ts';
import { createStoreClock } from './store-clock.ts';

/** What undo or redo came to; `waiting`: something is not stored yet, and nothing was undone. */
export type UndoOutcome = OutputOf<'digest.undo'>['outcome'] | 'waiting';

/** Keeps one digest the same in this window and in the database. */
export interface Sync {
  /** Opens a digest; why it could not, or null. One that is open already is read again. */
  readonly open: (id: string) => Promise<Problem | null>;
  /** Stores what is left; whether all of it is stored. */
  readonly flush: () => Promise<boolean>;
  /** Flushes, and forgets the digest if that went well. */
  readonly close: () => Promise<boolean>;
  readonly edit: (
    label: StepLabel,
    change: (digest: Digest) => Digest,
    merge: string | null,
    originals: readonly OriginalLink[],
  ) => void;
  readonly undo: (direction: 'undo' | 'redo') => Promise<UndoOutcome>;
  readonly resolve: (theirs: RevisedEntity, choice: ConflictChoice, newId: string) => void;
}

/** `tell` hears of every new state, and why a digest is not open any more. */
export function createSync(
  port: Port,
  tell: (live: Live | null, problem: Problem | null) => void,
): Sync {
  const inTurn = createTurns();
  let live: Live | null = null;
  const now = (): Live | null => live;
  const put = (next: Live | null, problem: Problem | null = null): void => {
    live = next;
    tell(next, problem);
  };
  const set = (patch: Partial<Live>): void => {
    if (live) put({ ...live, ...patch });
  };
  const clear = (problem: Problem | null): void => {
    put(null, problem);
  };

  const clock = createStoreClock(() => void attempt());
  let told: readonly RevisedEntity[] = [];
  const inbox = {
    empty: () => {
      const all = told;
      told = [];
      return all;
    },
  };
  const sender = createSender(port, { now, set, clear }, inbox, clock.troubled);
  const { sendAll, trouble, leave } = sender;

  function attempt(): Promise<void> {
    if (live) set(toBeSent(live));
    return inTurn(sendAll);
  }

  const isStored = (): boolean => !live || (live.chain.steps.length === 0 && !live.conflict);

  async function flush(): Promise<boolean> {
    await attempt();
    return isStored();
  }

  function readFromAnew(): void {
    if (!live) return;
    set({ isUnsure: true });
    void attempt();
  }

  let isListening = false;
  function listen(): void {
    if (isListening) return;
    isListening = true;
    port.onEvent('digest-changed', ({ id, seat, entities }) => {
      if (seat === port.seat() || live?.id !== id) return;
      told = [...told, ...entities];
      void inTurn(sendAll);
    });
    port.onEvent('data-replaced', readFromAnew);
    port.onEvent('backend-state', ({ state }) => {
      if (state === 'ready') readFromAnew();
    });
    port.onAway((isLeaving) => {
      if (isLeaving) leave();
      else void attempt();
    });
  }

  async function open(id: string): Promise<Problem | null> {
    if (live?.id === id) {
      set({ isUnsure: true, isHalted: false });
      await sendAll();
      return now()?.problem ?? null;
    }
    const answer = await port.call('digest.open', { id, seat: port.seat() });
    inbox.empty();
    put(answer.ok ? opened(answer.value) : null, answer.ok ? null : answer.error);
    return answer.ok ? null : answer.error;
  }

  async function undo(direction: 'undo' | 'redo'): Promise<UndoOutcome> {
    await sendAll();
    const before = now();
    const isReady = before?.chain.steps.every(({ isOpen }) => isOpen) === true;
    if (!before || !isReady || before.conflict) return 'waiting';
    const { id } = before;
    const answer = await port.call('digest.undo', { id, seat: port.seat(), direction });
    const current = now();
    if (!current) return 'waiting';
    if (!answer.ok) {
      trouble(answer.error);
      return 'waiting';
    }
    const { value } = answer;
    // What was typed in the meantime goes on top of it.
    if (value.outcome === 'done') set(withEntities(current, value.entities, true));
    if (value.outcome !== 'nothing') set({ history: value.history });
    return value.outcome;
  }

  function resolve(theirs: RevisedEntity, choice: ConflictChoice, newId: string): void {
    if (!live?.conflict) return;
    const { chain, conflict } = live;
    const end = choose(shown(chain), chain.base, theirs, choice, newId);
    const rest = conflict.theirs.filter((one) => entityKey(one) !== entityKey(theirs));
    const remaining = nextConflict({ theirs: rest }, [], end);
    const originals = originalsOf(chain);
    const step = {
      label: 'resolve-conflict',
      merge: null,
      end,
      originals,
      isOpen: false,
    } as const;
    set({ chain: { ...chain, steps: [step] }, conflict: remaining });
    if (!remaining) void attempt();
  }

  return {
    open: (id) => {
      listen();
      return inTurn(() => open(id));
    },
    flush,
    close: () => {
      if (live) set(toBeSent(live));
      return inTurn(async () => {
        await sendAll();
        if (!isStored()) return false;
        clock.stop();
        clear(null);
        return true;
      });
    },
    edit: (label, change, merge, originals) => {
      if (!live) return;
      const before = shown(live.chain);
      const end = keepCoverageNote(before, change(before));
      if (end === before) return;
      const chain = addEdit(live.chain, { label, merge, end, originals });
      set({ chain });
      clock.edited();
      if (chain.steps.length > 1) void inTurn(sendAll);
    },
    undo: (direction) => {
      // What is typed from now on is not what is undone.
      if (live) set(toBeSent(live));
      return inTurn(() => undo(direction));
    },
    resolve,
  };
}
