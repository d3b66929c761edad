import { useState, type ReactElement } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { RecipientList } from '#shared/contract/sending.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { call } from '#renderer/api/call.ts';
import { useOfficeAbility } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { RecipientListDialog } from './recipient-list-dialog.tsx';
import { useReadRecipientsAgain, useRecipientLists } from './use-recipients.ts';
import styles from './sending.module.css';

/** The lists of recipients of the post, which clerks keep. */
export function RecipientsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(SENDING_TEXTS);
  const { close, loading, undo } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const whyNot = useWhyNot();
  const ability = useOfficeAbility('manage-recipients');
  const mayChange = ability?.allowed ?? false;
  const lists = useRecipientLists();
  const readAgain = useReadRecipientsAgain();
  const [edited, setEdited] = useState<RecipientList | 'new' | null>(null);

  async function remove(list: RecipientList): Promise<void> {
    const { id, rev, name, members } = list;
    const answer = await call('recipients.remove', { id, rev });
    await readAgain();
    if (!answer.ok) {
      notify({ text: explain(answer.error), tone: 'danger' });
      return;
    }
    const putBack = async (): Promise<void> => {
      await call('recipients.write', { id: null, name, members, rev: 0 });
      await readAgain();
    };
    notify({ text: texts.removed(name), action: { label: undo, run: () => void putBack() } });
  }
  const row = (list: RecipientList): ReactElement => (
    <GridListItem id={list.id} textValue={list.name} className={styles.row ?? ''}>
      <span className={styles.name}>{list.name}</span>
      <span className={styles.soft}>{texts.recipientCount(list.members.length)}</span>
      <span className={styles.deeds}>
        <IconButton
          icon="edit"
          size="small"
          label={texts.editList(list.name)}
          onPress={() => {
            setEdited(list);
          }}
        />
        <IconButton
          icon="bin"
          size="small"
          label={texts.removeList(list.name)}
          onPress={() => void remove(list)}
        />
      </span>
    </GridListItem>
  );
  return (
    <>
      <Dialog
        title={texts.recipientsTitle}
        isOpen
        onClose={onClose}
        size="large"
        actions={
          <>
            <Button onPress={onClose} autoFocus>
              {close}
            </Button>
            <Button
              variant="primary"
              icon="add"
              isDisabled={!mayChange}
              onPress={() => {
                setEdited('new');
              }}
            >
              {texts.newList}
            </Button>
          </>
        }
      >
        <p className={styles.soft}>{texts.recipientsHelp}</p>
        {ability && !ability.allowed && (
          <p className={styles.sentence}>
            <Icon name="info" />
            {whyNot(ability)}
          </p>
        )}
        {mayChange && lists === undefined && <Spinner label={loading} />}
        {lists !== undefined && (
          <GridList
            className={styles.list ?? ''}
            aria-label={texts.recipientsTitle}
            items={lists.map((list) => ({ id: list.id, list }))}
            onAction={(key) => {
              setEdited(lists.find(({ id }) => id === key) ?? null);
            }}
            renderEmptyState={() => <EmptyState title={texts.recipientsEmpty} />}
          >
            {({ list }) => row(list)}
          </GridList>
        )}
      </Dialog>
      {edited !== null && (
        <RecipientListDialog
          list={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
