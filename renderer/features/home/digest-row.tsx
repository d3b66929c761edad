import type { ReactElement } from 'react';
import { GridListItem } from 'react-aria-components';
import type { DigestSummary } from '#shared/contract/library.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import styles from './digest-row.module.css';

/** What can be done with a digest of the list. */
export type DigestActions = Readonly<
  Record<
    'open' | 'review' | 'rename' | 'duplicate' | 'export' | 'remove',
    (digest: DigestSummary) => void
  >
>;

interface DigestRowProps {
  readonly digest: DigestSummary;
  readonly actions: DigestActions;
}

/** One digest: what it is called, how much is in it, what is lacking, when it was worked on. */
export function DigestRow({ digest, actions }: DigestRowProps): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const label = useDigestLabel();
  const time = useTimeLabel();
  const name = label(digest);
  const act = (action: keyof DigestActions) => () => {
    actions[action](digest);
  };
  return (
    <GridListItem id={digest.id} textValue={name} className={styles.row ?? ''}>
      <span className={styles.name}>{name}</span>
      <span className={styles.state}>
        <StateChip state={digest.state} edition={digest.edition} />
      </span>
      <span className={styles.sections}>
        {digest.sections.map(({ key, title, items }) => (
          <span key={key}>
            {title} <b>{items}</b>
          </span>
        ))}
      </span>
      <span className={styles.incomplete}>
        {digest.incomplete > 0 && (
          <>
            <Icon name="warning" />
            {texts.incomplete(digest.incomplete)}
          </>
        )}
      </span>
      <span className={styles.changed}>{texts.changed(time(digest.updatedAt))}</span>
      <span className={styles.actions}>
        <MenuButton label={texts.actionsFor(name)}>
          <MenuItem id="open" icon="outline" onAction={act('open')}>
            {texts.open}
          </MenuItem>
          <MenuItem id="review" icon="eye" commandId="review.open" onAction={act('review')}>
            {commands['review.open']}
          </MenuItem>
          <MenuItem id="rename" icon="edit" onAction={act('rename')}>
            {texts.rename}
          </MenuItem>
          <MenuItem id="duplicate" icon="copy" onAction={act('duplicate')}>
            {texts.duplicate}
          </MenuItem>
          <MenuItem id="export" icon="export" onAction={act('export')}>
            {texts.exportDigest}
          </MenuItem>
          <MenuSeparator />
          <MenuItem id="remove" icon="bin" onAction={act('remove')}>
            {texts.remove}
          </MenuItem>
        </MenuButton>
      </span>
    </GridListItem>
  );
}
