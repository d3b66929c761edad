import type { StepLabel } from '#shared/commands/step-labels.ts';
import type { OriginalLink } from '#shared/contract/articles.ts';
import type { Revs } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';

/** One step of work that is not stored yet: the digest as the step leaves it. */
export interface Step {
  readonly label: StepLabel;
  /** Edits with the same label and key join the same step; null joins nothing. */
  readonly merge: string | null;
  readonly end: Digest;
  /** Pasted originals that belong to items of this step from then on. */
  readonly originals: readonly OriginalLink[];
  /** Whether the next edit may still join it. A step that is being sent is closed. */
  readonly isOpen: boolean;
}

/**
 * What the database has, as far as this window knows, and what was done here since. A step's
 * changes are the differences to the digest before it in the chain.
 */
export interface Chain {
  readonly base: Digest;
  readonly revs: Revs;
  readonly steps: readonly Step[];
}

/** The digest with everything that was done here. */
export const shown = ({ base, steps }: Chain): Digest => steps.at(-1)?.end ?? base;

/** The chain after an edit: it joins the last step, or begins a new one. */
export function addEdit(chain: Chain, edit: Omit<Step, 'isOpen'>): Chain {
  const last = chain.steps.at(-1);
  const joins =
    last?.isOpen === true &&
    edit.merge !== null &&
    last.merge === edit.merge &&
    last.label === edit.label;
  const before = joins ? chain.steps.slice(0, -1) : closeSteps(chain).steps;
  const originals = joins ? [...last.originals, ...edit.originals] : edit.originals;
  return { ...chain, steps: [...before, { ...edit, originals, isOpen: true }] };
}

/** The chain with every step ready to be sent. */
export const closeSteps = (chain: Chain): Chain => ({
  ...chain,
  steps: chain.steps.map((step) => (step.isOpen ? { ...step, isOpen: false } : step)),
});

/** The originals that come along with all that waits. */
export const originalsOf = ({ steps }: Chain): readonly OriginalLink[] =>
  steps.flatMap(({ originals }) => originals);

/** The chain with all that waits as one step. */
export const asOneStep = (chain: Chain, label: StepLabel): Chain => ({
  ...chain,
  steps:
    chain.steps.length === 0
      ? []
      : [
          {
            label,
            merge: null,
            end: shown(chain),
            originals: originalsOf(chain),
            isOpen: false,
          },
        ],
});

/** The chain when its first step is stored. */
export const firstStored = ({ base, revs, steps }: Chain, newRevs: Revs): Chain => ({
  base: steps[0]?.end ?? base,
  revs: { ...revs, ...newRevs },
  steps: steps.slice(1),
});
