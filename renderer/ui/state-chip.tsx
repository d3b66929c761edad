import type { ReactElement } from 'react';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { STATE_NAMES } from '#shared/messages/workflow-names.ts';
import type { State } from '#shared/workflow/states.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-chip.module.css';

const SIGNS: Readonly<Record<State, IconName>> = {
  draft: 'edit',
  'in-review': 'eye',
  approved: 'check',
  distributed: 'send',
};

interface StateChipProps {
  readonly state: State;
  /** 1, and from 2 on corrections, which say their number. */
  readonly edition: number;
}

/** Where a digest is on its way: a sign, a word and a colour. */
export function StateChip({ state, edition }: StateChipProps): ReactElement {
  const locale = useLocale();
  const texts = useTexts(WORKFLOW_TEXTS);
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={SIGNS[state]} />
      <span className={styles.name}>{STATE_NAMES[state][locale]}</span>
      {edition > 1 && <span className={styles.edition}>{texts.edition(edition)}</span>}
    </span>
  );
}
