import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { ask } from '#renderer/api/call.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { closePaste } from '../paste.ts';
import styles from './choose-digest.module.css';

interface ChooseDigestProps {
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

const NEW = 'new';

/** Asks which digest the articles are for; Enter at once takes the one that was worked on last. */
export function ChooseDigest({ onChoose, onNew }: ChooseDigestProps): ReactElement | null {
  const texts = useTexts(PASTE_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const label = useDigestLabel();
  const library = useQuery({
    queryKey: ['library'],
    queryFn: () => ask('library.list', {}),
    staleTime: 0,
  }).data;
  if (library === undefined) return null;
  const drafts = library
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  const options = [
    ...drafts.map((digest) => ({ id: digest.id, text: label(digest) })),
    { id: NEW, text: texts.newDigest },
  ];
  return (
    <Dialog
      title={texts.choose}
      isOpen
      onClose={closePaste}
      actions={<Button onPress={closePaste}>{cancel}</Button>}
    >
      <p>{texts.chooseHelp}</p>
      <ListBox
        className={styles.list ?? ''}
        aria-label={texts.choose}
        items={options}
        autoFocus="first"
        onAction={(key) => {
          if (key === NEW) onNew();
          else onChoose(String(key));
        }}
      >
        {({ id, text }) => (
          <ListBoxItem textValue={text} className={styles.option ?? ''}>
            <Icon name={id === NEW ? 'add' : 'report'} />
            {text}
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
