import type { ReactElement } from 'react';
import { Header, MenuSection } from 'react-aria-components';
import type { CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useMe } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { afterFocusReturned } from '#renderer/ui/after-focus-returned.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuItem } from '#renderer/ui/menu.tsx';
import { useRoleNames } from './role-names.ts';
import styles from './people.module.css';

const ITEMS: readonly (readonly [CommandId, IconName])[] = [
  ['session.lock', 'lock'],
  ['people.password', 'edit'],
  ['people.open', 'person'],
  ['session.sign-out', 'back'],
];

/** Who is signed in, and what they can do about it. */
export function WhoMenu(): ReactElement | null {
  const texts = useTexts(PEOPLE_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const rolesOf = useRoleNames();
  const me = useMe();
  if (me === null) return null;
  const roles = rolesOf(me);
  return (
    <MenuButton
      label={texts.who(me.name, roles)}
      variant="quiet"
      text={<span className={styles.who}>{me.name}</span>}
    >
      <MenuSection>
        <Header className={styles.head ?? ''}>
          <span>{me.name}</span>
          <span>{roles}</span>
        </Header>
        {ITEMS.map(([id, icon]) => (
          <MenuItem
            key={id}
            id={id}
            icon={icon}
            commandId={id}
            onAction={() => {
              afterFocusReturned(() => void runCommand(id));
            }}
          >
            {commands[id]}
          </MenuItem>
        ))}
      </MenuSection>
    </MenuButton>
  );
}
