import { entityKey, type RevisedEntity, type Revs } from '#shared/contract/entities.ts';
import { differences } from '#shared/editing/differences.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { asOneStep, closeSteps, firstStored, type Chain, type Step } from './chain.ts';
import { linksFor, toWrite } from './entities.ts';
import { lastPost } from './last-post.ts';
import { newest, reread, withEntities, type Live } from './live.ts';
import type { Port } from './port.ts';
import { isRefusal } from './refusal.ts';
import { refuseAll } from './refused.ts';

/** More refusals in a row than others can have caused: something else is wrong. */
const MANY_REFUSALS = 5;

/** Where the state of the open digest is kept. */
export interface LiveCell {
  readonly now: () => Live | null;
  readonly set: (patch: Partial<Live>) => void;
  /** Forgets the digest, with the reason if it was not asked for. */
  readonly clear: (problem: Problem | null) => void;
}

/** What others wrote and was told of, until it is taken in. */
export interface Inbox {
  /** Everything told so far, and forgets it. */
  readonly empty: () => readonly RevisedEntity[];
}

/** Sends steps to the database, one after another. */
export interface Sender {
  /** Sends every closed step; ends when there is none left, or something is in the way. */
  readonly sendAll: () => Promise<void>;
  readonly trouble: (problem: Problem) => void;
  /** Sends what is left without waiting for answers: the window goes away. */
  readonly leave: () => void;
}

/**
 * `onTrouble` is called when it should be tried again some time later. What others wrote is taken in
 * between two calls and never during one: the answer says first what became of what was sent.
 */
export function createSender(
  port: Port,
  { now, set, clear }: LiveCell,
  inbox: Inbox,
  onTrouble: () => void,
): Sender {
  let isSending = false;

  function trouble(problem: Problem): void {
    const current = now();
    if (!current) return;
    if (isAway(problem)) {
      // It is sent when the person is back, and not before: an event tells of it.
      set({ isHalted: true, isUnsure: true, problem });
      return;
    }
    if (isRefusal(problem)) {
      // It would be refused again. What the person may do is another than was known here.
      set({ ...refuseAll(current, problem), isUnsure: true });
      return;
    }
    onTrouble();
    if (problem.code === 'backend-stopped') {
      // It comes back by itself; whether it stored the last write is to be seen.
      set({ isHalted: true, isUnsure: true, problem: null });
      return;
    }
    // What was refused once would be refused again: a later edit, sent with it, may mend it.
    const isRefused = problem.code === 'message-refused' || problem.code === 'internal';
    const { chain } = current;
    set({
      isHalted: true,
      problem,
      chain: isRefused ? retried(chain, problem) : chain,
    });
  }

  async function readAgain({ id }: Live): Promise<void> {
    const answer = await port.call('digest.open', { id, seat: port.seat() });
    const latest = now();
    if (!latest) return;
    if (answer.ok) {
      // What was told until now is in the answer.
      inbox.empty();
      set(reread(latest, answer.value));
    } else if (
      isRefusal(answer.error) ||
      (answer.error.code === 'digest-missing' && latest.chain.steps.length === 0)
    ) {
      clear(answer.error);
    } else {
      trouble(answer.error);
    }
  }

  async function sendStep({ id, chain }: Live, step: Step): Promise<void> {
    const entities = toWrite(differences(chain.base, step.end), chain.revs);
    if (entities.length === 0) {
      set({ chain: firstStored(chain, {}), problem: null });
      return;
    }
    const { label, merge, originals } = step;
    const seat = port.seat();
    isSending = true;
    const answer = await port.call('digest.write', {
      id,
      seat,
      label,
      merge,
      originals: linksFor(entities, originals),
      entities,
    });
    isSending = false;
    const latest = now();
    if (!latest) return;
    if (!answer.ok) {
      trouble(answer.error);
    } else if (answer.value.outcome === 'stored') {
      const { revs, history } = answer.value;
      // Of other entities an event tells the value as well, and so the revision.
      const keys = entities.map(entityKey);
      const known: Revs = Object.fromEntries(keys.map((key) => [key, revs[key] ?? 0]));
      set({ chain: firstStored(latest.chain, known), history, problem: null, refusals: 0 });
    } else {
      const refusals = latest.refusals + 1;
      const isHopeless = refusals > MANY_REFUSALS;
      set({ isUnsure: true, refusals: isHopeless ? 0 : refusals, isHalted: isHopeless });
      if (isHopeless) onTrouble();
    }
  }

  /** Puts what others wrote under what was done here. */
  function takeIn(current: Live): Live {
    if (current.isUnsure) return current;
    const batch = newest(current, inbox.empty());
    if (batch.length === 0) return current;
    const next = withEntities(current, batch);
    set(next);
    return next;
  }

  async function sendAll(): Promise<void> {
    for (let current = now(); current; current = now()) {
      current = takeIn(current);
      const [step] = current.chain.steps;
      if (current.isHalted) return;
      if (current.isUnsure) await readAgain(current);
      else if (step && !step.isOpen && !current.conflict) await sendStep(current, step);
      else return;
    }
  }

  return {
    sendAll,
    trouble,
    leave: () => {
      const current = now();
      const post = current && lastPost(current, isSending, port.seat(), () => crypto.randomUUID());
      if (post) void port.call('digest.write', post);
      // Whoever comes back all the same looks first what became of it.
      set({ isHalted: true, isUnsure: true });
    },
  };
}

/** Whether nobody is at the program who could write: the screen is locked, or nobody signed in. */
const isAway = ({ code }: Problem): boolean =>
  code === 'session-locked' || code === 'not-signed-in';

/**
 * What is tried after a refusal: all that waits as one step. What was typed is worth more than its
 * link with an original that is gone meanwhile (they are kept for a day until they have an item).
 */
function retried(chain: Chain, { code }: Problem): Chain {
  const one = asOneStep(chain, chain.steps[0]?.label ?? 'typing');
  if (code !== 'message-refused') return one;
  return { ...one, steps: one.steps.map((step) => ({ ...step, originals: [] })) };
}

/** The patch that makes everything ready to be sent, also what was halted. */
export const toBeSent = ({ chain }: Live): Partial<Live> => ({
  chain: closeSteps(chain),
  isHalted: false,
});
