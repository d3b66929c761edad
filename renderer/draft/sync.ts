import type { RevisedEntity } from '#shared/contract/entities.ts';
import { keepCoverageNote } from '#shared/editing/keep-coverage-note.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { addEdit, shown } from './chain.ts';
import type { ConflictChoice } from './conflict.ts';
import { createTurns } from './in-turn.ts';
import { listenTo } from './listening.ts';
import { opened, resolved, withEntities, type Live } from './live.ts';
import { mayWrite } from './may-write.ts';
import type { Port } from './port.ts';
import { isRefusal } from './refusal.ts';
import { inReview, refuseEdit } from './refused.ts';
import { createSender, toBeSent } from './sender.ts';
import { createStoreClock } from './store-clock.ts';
import type { Sync, UndoOutcome } from './sync-deeds.ts';

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
  const parked = new Map<string, Live>();
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

  /** What the person may do has changed: what waits is sent, and if need be refused. */
  async function readReview(id: string): Promise<void> {
    const answer = await port.call('review.get', { id });
    if (live?.id !== id) return;
    if (!answer.ok) {
      if (isRefusal(answer.error)) readFromAnew();
      return;
    }
    put(inReview(live, answer.value));
    if (!mayWrite(answer.value)) void attempt();
  }

  let isListening = false;
  function listen(): void {
    if (isListening) return;
    isListening = true;
    listenTo(port, {
      onWritten: (id, entities) => {
        if (live?.id !== id) return;
        told = [...told, ...entities];
        void inTurn(sendAll);
      },
      onReview: (id) => {
        if (live?.id === id) void readReview(id);
      },
      onDoubt: readFromAnew,
      onAway: (isLeaving) => {
        if (isLeaving) leave();
        else void attempt();
      },
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
      return isRefusal(answer.error) ? 'refused' : 'waiting';
    }
    const { value } = answer;
    // What was typed in the meantime goes on top of it.
    if (value.outcome === 'done') set(withEntities(current, value.entities, true));
    if (value.outcome !== 'nothing') set({ history: value.history });
    return value.outcome;
  }

  function resolve(theirs: RevisedEntity, choice: ConflictChoice, newId: string): void {
    if (!live?.conflict) return;
    const next = resolved(live, live.conflict, theirs, choice, newId);
    put(next);
    if (!next.conflict) void attempt();
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
      if (!live || !mayWrite(live.review)) return;
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
    refuse: (change) => {
      const next = live && refuseEdit(live, change);
      if (next) put(next);
    },
    forgetRefused: () => {
      set({ refused: null });
    },
    park: (person) => {
      clock.stop();
      if (live && (!isStored() || live.refused)) parked.set(person, live);
      clear(null);
    },
    unpark: (person) => {
      const kept = parked.get(person);
      if (!kept) return null;
      parked.delete(person);
      listen();
      put({ ...kept, isUnsure: true });
      void attempt();
      return kept.id;
    },
    hasParked: () => parked.size > 0,
  };
}
