import type { ReactElement } from 'react';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import { COMPARISON_TEXTS, type ChangeName } from '#shared/messages/window/comparison.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import styles from './change-sign.module.css';

const ICONS: Readonly<Record<ChangeName, IconName>> = {
  changed: 'edit',
  added: 'add',
  removed: 'bin',
  moved: 'sort',
};

/** What became of an item, in names: none, one, or changed and moved. */
export function changeNames({ kind, moved }: ItemChange): ChangeName[] {
  return [...(kind === 'unchanged' ? [] : [kind]), ...(moved ? (['moved'] as const) : [])];
}

interface ChangeSignProps {
  readonly change: ChangeName;
  /** In a narrow row: the sign alone, with its word for readers. */
  readonly isBrief?: boolean;
}

/** A sign, a word and a colour for what became of an item. */
export function ChangeSign({ change, isBrief = false }: ChangeSignProps): ReactElement {
  const word = useTexts(COMPARISON_TEXTS).changes[change];
  return isBrief ? (
    <span className={styles.brief} data-change={change} role="img" aria-label={word} title={word}>
      <Icon name={ICONS[change]} />
    </span>
  ) : (
    <span className={styles.sign} data-change={change}>
      <Icon name={ICONS[change]} />
      {word}
    </span>
  );
}
