import { useState, type ReactElement } from 'react';
import { COMMAND_IDS, commandOf, type MenuName } from '#shared/commands/commands.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { PALETTE_TEXTS } from '#shared/messages/window/palette.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './shortcuts-dialog.module.css';

const MENUS: readonly MenuName[] = ['file', 'edit', 'item', 'format', 'review', 'view', 'help'];

/** Every chord, by menu; opened by its own command. */
export function ShortcutsDialog(): ReactElement {
  const { shortcuts } = useTexts(PALETTE_TEXTS);
  const { close } = useTexts(COMMON_TEXTS);
  const [isOpen, setOpen] = useState(false);
  useCommand('help.shortcuts', () => {
    setOpen(true);
  });
  const onClose = (): void => {
    setOpen(false);
  };
  return (
    <Dialog
      title={shortcuts}
      isOpen={isOpen}
      onClose={onClose}
      size="large"
      reading="focused"
      actions={<Button onPress={onClose}>{close}</Button>}
    >
      <div className={styles.menus}>
        {MENUS.map((menu) => (
          <ChordsOf key={menu} menu={menu} />
        ))}
      </div>
    </Dialog>
  );
}

function ChordsOf({ menu }: { readonly menu: MenuName }): ReactElement {
  const { menus, commands } = useTexts(COMMAND_TEXTS);
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{menus[menu]}</h3>
      <dl>
        {COMMAND_IDS.filter((id) => commandOf(id).menu === menu).map((id) => {
          const { chord, also = [] } = commandOf(id);
          if (chord === null) return null;
          return (
            <div key={id} className={styles.row}>
              <dt>{commands[id]}</dt>
              {[chord, ...also].map((one) => (
                <dd key={one}>
                  <ChordText chord={one} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
