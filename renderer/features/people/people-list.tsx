import type { ReactElement } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Person } from '#shared/domain/person.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { useRoleNames } from './role-names.ts';
import styles from './people.module.css';

/** What can be done with an account of the list. */
export type PersonActions = Readonly<
  Record<'edit' | 'password' | 'close' | 'reopen', (person: Person) => void>
>;

interface PeopleListProps {
  readonly people: readonly Person[];
  /** Who is signed in. */
  readonly me: string | null;
  readonly actions: PersonActions;
}

/** Everybody, a row each; open accounts first. Enter changes name and roles. */
export function PeopleList({ people, me, actions }: PeopleListProps): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const rolesOf = useRoleNames();
  const inOrder = people.toSorted((a, b) => Number(b.active) - Number(a.active));
  return (
    <GridList
      className={styles.list ?? ''}
      aria-label={texts.list}
      aria-describedby="people-list-help"
      items={inOrder}
      dependencies={[texts, me]}
      onAction={(key) => {
        const person = people.find(({ id }) => id === key);
        if (person) actions.edit(person);
      }}
      autoFocus="first"
      disallowTypeAhead
    >
      {(person) => {
        const { id, name, active } = person;
        const act = (action: keyof PersonActions) => () => {
          actions[action](person);
        };
        return (
          <GridListItem id={id} textValue={name} className={styles.row ?? ''} data-closed={!active}>
            <span className={styles.name}>{name}</span>
            <span className={styles.roles}>{rolesOf(person)}</span>
            <span className={styles.sign}>
              {id === me && texts.you}
              {!active && (
                <>
                  <Icon name="close" />
                  {texts.closed}
                </>
              )}
            </span>
            <MenuButton label={texts.actionsFor(name)} size="small">
              <MenuItem id="edit" icon="edit" onAction={act('edit')}>
                {texts.edit}
              </MenuItem>
              <MenuItem id="password" icon="keyboard" onAction={act('password')}>
                {texts.setPassword}
              </MenuItem>
              <MenuSeparator />
              {active ? (
                <MenuItem id="close" icon="close" onAction={act('close')}>
                  {texts.closeAccount}
                </MenuItem>
              ) : (
                <MenuItem id="reopen" icon="restore" onAction={act('reopen')}>
                  {texts.reopen}
                </MenuItem>
              )}
            </MenuButton>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
