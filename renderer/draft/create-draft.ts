import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { StepLabel } from '#shared/commands/step-labels.ts';
import type { OriginalLink } from '#shared/contract/articles.ts';
import type { RevisedEntity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { differences } from '#shared/editing/differences.ts';
import { findItem, itemsInOrder } from '#shared/editing/place.ts';
import { shown } from './chain.ts';
import type { ConflictChoice } from './conflict.ts';
import { NO_DRAFT, type DraftState, type FocusField, type TextRange } from './draft-state.ts';
import type { Live } from './live.ts';
import { mayWrite } from './may-write.ts';
import type { Port } from './port.ts';
import { changedItem, survivor } from './selection.ts';
import { createSync } from './sync.ts';
import type { UndoOutcome } from './sync-deeds.ts';

/** The draft of one window: its state, and all that can be done to it. */
export interface Draft {
  readonly store: UseBoundStore<StoreApi<DraftState>>;
  /** Opens a digest; another one that is open is stored first. Whether it is open now. */
  readonly openDraft: (id: string) => Promise<boolean>;
  /** Stores and closes; whether it did: a draft that cannot be stored now stays, and is retried. */
  readonly closeDraft: () => Promise<boolean>;
  /**
   * Applied at once, stored soon. Edits with the same label and `merge` are one step of undo.
   * `originals` are linked to their items in the same write. Where the text may not be changed
   * (`canWrite`) nothing is; what was typed all the same is kept to be copied (`refused`).
   */
  readonly editDraft: (
    label: StepLabel,
    change: (digest: Digest) => Digest,
    merge?: string,
    originals?: readonly OriginalLink[],
  ) => void;
  readonly undoDraft: () => Promise<UndoOutcome>;
  readonly redoDraft: () => Promise<UndoOutcome>;
  /** Stores all that can be stored; whether nothing is left. */
  readonly flushDraft: () => Promise<boolean>;
  readonly resolveConflict: (theirs: RevisedEntity, choice: ConflictChoice) => void;
  /** Forgets what could not be stored because the text may not be changed. */
  readonly forgetRefused: () => void;
  /**
   * Closes because this person is gone: what could not be stored is kept for them, and is neither
   * shown nor stored while somebody else is at the program.
   */
  readonly parkDraft: (person: string) => void;
  /** Opens and stores what was kept for this person; the digest's id, or null. */
  readonly unparkDraft: (person: string) => string | null;
  /** Whether something is kept for somebody who is not there. */
  readonly hasParkedDraft: () => boolean;
  /** Selects an item and unmarks the others; with a field, the focus is asked to go there. */
  readonly selectItem: (id: string, field?: FocusField | TextRange) => void;
  /** Marks items, and selects one of them. */
  readonly markItems: (ids: readonly string[], selected: string | null) => void;
  readonly focusField: (field: FocusField) => void;
}

function savingOf({ chain, conflict, isHalted }: Live): DraftState['saving'] {
  if (chain.steps.length === 0 && !conflict) return 'saved';
  return isHalted || conflict ? 'waiting' : 'saving';
}

/** The state that a window shows of a digest, after another state. */
function stateOf(live: Live, old: DraftState): DraftState {
  const digest = shown(live.chain);
  const selected =
    old.open?.id === live.id && old.digest
      ? survivor(old.digest, digest, old.selected)
      : (itemsInOrder(digest)[0]?.id ?? null);
  const marked = old.marked.filter((id) => findItem(digest, id));
  const { id, name, template, review, problem, conflict, refused } = live;
  const pending = live.chain.steps.at(-1);
  return {
    open:
      old.open?.id === id && old.open.name === name && old.open.template === template
        ? old.open
        : { id, name, template },
    review,
    digest,
    selected,
    marked: marked.length === old.marked.length ? old.marked : marked,
    saving: savingOf(live),
    history: !mayWrite(review)
      ? NOTHING_DONE
      : // What is not stored yet can be undone as well: it is stored first.
        pending
        ? { undo: pending.label, redo: null }
        : live.history,
    conflict,
    focus: old.focus,
    problem,
    refused,
  };
}

/** What a person writes by hand, letter by letter or from the clipboard. */
const TYPED: ReadonlySet<StepLabel> = new Set(['typing', 'paste', 'source', 'header']);
const NOTHING_DONE = { undo: null, redo: null } as const;

/** A draft on a channel to the backend. */
export function createDraft(port: Port): Draft {
  const store = create<DraftState>()(() => NO_DRAFT);
  const { getState, setState } = store;
  const sync = createSync(port, (live, problem) => {
    const old = getState();
    setState(live ? stateOf(live, old) : { ...NO_DRAFT, focus: old.focus, problem }, true);
  });

  const focusField = (wish: FocusField | TextRange): void => {
    const [field, range] = typeof wish === 'string' ? [wish, null] : (['words', wish] as const);
    setState(({ focus }) => ({ focus: { field, range, ask: (focus?.ask ?? 0) + 1 } }));
  };

  const closeDraft = async (): Promise<boolean> => getState().open === null || sync.close();

  async function stepBack(direction: 'undo' | 'redo'): Promise<UndoOutcome> {
    if (!mayWrite(getState().review)) return 'nothing';
    const before = getState().digest;
    const outcome = await sync.undo(direction);
    const { digest, selected } = getState();
    if (outcome === 'done' && before && digest) {
      const id = changedItem(differences(before, digest), selected);
      if (id !== null) setState({ selected: id, marked: [] });
    }
    return outcome;
  }

  return {
    store,
    openDraft: async (id) => {
      if (getState().open?.id !== id && !(await closeDraft())) return false;
      await sync.open(id);
      return getState().open?.id === id;
    },
    closeDraft,
    editDraft: (label, change, merge, originals = []) => {
      if (!mayWrite(getState().review) && TYPED.has(label)) sync.refuse(change);
      else sync.edit(label, change, merge ?? null, originals);
    },
    undoDraft: () => stepBack('undo'),
    redoDraft: () => stepBack('redo'),
    flushDraft: sync.flush,
    resolveConflict: (theirs, choice) => {
      sync.resolve(theirs, choice, crypto.randomUUID());
    },
    forgetRefused: sync.forgetRefused,
    parkDraft: sync.park,
    unparkDraft: sync.unpark,
    hasParkedDraft: sync.hasParked,
    selectItem: (id, field) => {
      setState({ selected: id, marked: [] });
      if (field !== undefined) focusField(field);
    },
    markItems: (ids, selected) => {
      setState({ marked: ids, selected });
    },
    focusField,
  };
}
