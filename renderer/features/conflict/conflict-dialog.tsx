import type { ReactElement } from 'react';
import { entityKey, type Entity } from '#shared/contract/entities.ts';
import { CONFLICT_TEXTS } from '#shared/messages/window/conflict.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { resolveConflict, useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTypingPause } from './use-typing-pause.ts';
import { Version } from './version.tsx';
import { mineOf, versionLines } from './version-lines.ts';
import styles from './conflict-dialog.module.css';

const isGone = (entity: Entity): boolean => entity.value === null;

/** Asks, one by one, what should stay of what two windows changed in two ways. */
export function ConflictDialog(): ReactElement | null {
  const texts = useTexts(CONFLICT_TEXTS);
  const conflict = useDraft((state) => state.conflict);
  const digest = useDraft((state) => (state.conflict ? state.digest : null));
  const isPause = useTypingPause(conflict !== null);
  const [theirs, ...rest] = conflict?.theirs ?? [];
  if (!theirs || !digest || !isPause) return null;
  const mine = mineOf(digest, theirs);
  const mineLines = versionLines(mine, digest, texts);
  const theirLines = versionLines(theirs, digest, texts);
  const canKeepBoth = theirs.entity === 'item' && !isGone(mine) && !isGone(theirs);
  return (
    <Dialog
      key={entityKey(theirs)}
      title={texts.title}
      isOpen
      // Only a choice closes it: until then nothing is stored.
      isHeld
      role="alertdialog"
      size="large"
      reading="reachable"
      onClose={() => undefined}
      actions={
        <>
          {canKeepBoth && (
            <Button
              onPress={() => {
                resolveConflict(theirs, 'both');
              }}
            >
              {texts.keepBoth}
            </Button>
          )}
          <Button
            onPress={() => {
              resolveConflict(theirs, 'theirs');
            }}
          >
            {texts.keepTheirs}
          </Button>
          <Button
            onPress={() => {
              resolveConflict(theirs, 'mine');
            }}
          >
            {texts.keepMine}
          </Button>
        </>
      }
    >
      <p>
        {texts.intro[theirs.entity]} {rest.length > 0 && texts.left(rest.length)}
      </p>
      <div className={styles.versions}>
        <Version
          title={texts.mine}
          lines={mineLines}
          others={theirLines}
          empty={isGone(mine) ? texts.deletedHere : texts.nothing}
        />
        <Version
          title={texts.theirs}
          lines={theirLines}
          others={mineLines}
          empty={isGone(theirs) ? texts.deletedThere : texts.nothing}
        />
      </div>
    </Dialog>
  );
}
