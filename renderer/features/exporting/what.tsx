import type { ReactElement } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Review } from '#shared/contract/review.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';

/** The edition in force, or the text at hand. */
export type What = InputOf<'export.run'>['of'];

const ACTIONS = { edition: 'export-approved', draft: 'export-draft' } as const;
const WHATS = ['edition', 'draft'] as const;

/** What the person may export; the approved edition first. */
export const mayExport = ({ abilities }: Review): readonly What[] =>
  WHATS.filter((what) => abilities[ACTIONS[what]].allowed);

interface WhatIsExportedProps {
  readonly review: Review;
  readonly what: What | null;
  readonly onChange: (what: What) => void;
}

/** Says plainly what is exported, and why not the other. */
export function WhatIsExported({ review, what, onChange }: WhatIsExportedProps): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  const whyNot = useWhyNot();
  const { abilities, editions, edition } = review;
  const inForce = editions.at(-1)?.edition ?? edition;
  const labels: Readonly<Record<What, string>> = {
    edition: texts.what.edition(inForce),
    draft: texts.what.draft(edition),
  };
  const hints: Readonly<Record<What, string>> = {
    edition: texts.whatHint.edition,
    draft: texts.whatHint.draft,
  };
  return (
    <RadioGroup
      label={texts.whatLabel}
      value={what}
      onChange={onChange}
      options={WHATS.map((one) => {
        const ability = abilities[ACTIONS[one]];
        return {
          value: one,
          label: labels[one],
          hint: ability.allowed ? hints[one] : whyNot(ability),
          isDisabled: !ability.allowed,
        };
      })}
    />
  );
}
