import { useState, type ReactElement } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useMe, usePeople } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { CloseOwnQuestion } from './close-own-question.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { Trouble } from './trouble.tsx';
import { usePeopleDeed } from './use-people.ts';
import styles from './people.module.css';

/** What lies over the list. */
type Sheet =
  | { readonly shows: 'new' }
  | { readonly shows: 'edit' | 'password' | 'close-own'; readonly person: Person };

/** The accounts of the post, for who keeps them. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const { close, undo, loading } = useTexts(COMMON_TEXTS);
  const people = usePeople();
  const me = useMe();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const change = usePeopleDeed('people.change');
  const show = (shows: 'edit' | 'password') => (person: Person) => {
    change.forget();
    setSheet({ shows, person });
  };
  const closeSheet = (): void => {
    setSheet(null);
  };
  const setClosed = (person: Person, closed: boolean): void => {
    change.run({ id: person.id, closed }, () => {
      // Who closed their own is not here any more.
      if (!closed || person.id === me?.id) return;
      notify({
        text: texts.closedNotice(person.name),
        action: {
          label: undo,
          run: () => {
            change.run({ id: person.id, closed: false }, () => undefined);
          },
        },
      });
    });
  };

  return (
    <>
      <Dialog
        title={texts.title}
        isOpen
        onClose={onClose}
        size="large"
        actions={
          <>
            <Button onPress={onClose}>{close}</Button>
            <Button
              variant="primary"
              icon="add"
              onPress={() => {
                change.forget();
                setSheet({ shows: 'new' });
              }}
            >
              {texts.add}
            </Button>
          </>
        }
      >
        <p>{texts.explanation}</p>
        <p className={styles.soft} id="people-list-help">
          {texts.listHelp}
        </p>
        <Trouble problem={change.problem} />
        {people === undefined ? (
          <Spinner label={loading} />
        ) : (
          <PeopleList
            people={people}
            me={me?.id ?? null}
            actions={{
              edit: show('edit'),
              password: show('password'),
              close: (person) => {
                change.forget();
                if (person.id === me?.id) setSheet({ shows: 'close-own', person });
                else setClosed(person, true);
              },
              reopen: (person) => {
                setClosed(person, false);
              },
            }}
          />
        )}
      </Dialog>
      {sheet?.shows === 'new' && <PersonDialog person={null} onClose={closeSheet} />}
      {sheet?.shows === 'edit' && <PersonDialog person={sheet.person} onClose={closeSheet} />}
      {sheet?.shows === 'password' && (
        <PasswordDialog
          person={sheet.person}
          isOwn={sheet.person.id === me?.id}
          onClose={closeSheet}
        />
      )}
      {sheet?.shows === 'close-own' && (
        <CloseOwnQuestion
          onCancel={closeSheet}
          onConfirm={() => {
            closeSheet();
            setClosed(sheet.person, true);
          }}
        />
      )}
    </>
  );
}
