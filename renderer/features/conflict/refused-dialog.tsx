import { useEffect, type ReactElement } from 'react';
import { entityKey, type Entity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { CONFLICT_TEXTS } from '#shared/messages/window/conflict.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { forgetRefused, useDraft, type Refused } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { copyText } from '#renderer/ui/copy-text.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Version } from './version.tsx';
import { mineOf, versionLines } from './version-lines.ts';
import styles from './conflict-dialog.module.css';

/**
 * Says that something was not taken in because the text may not be changed any more, and offers
 * what was typed for copying: it is in no digest.
 */
export function RefusedDialog(): ReactElement | null {
  const explain = useExplain();
  const refused = useDraft((state) => state.refused);
  const digest = useDraft((state) => (state.refused ? state.digest : null));
  const isEmpty = refused?.entities.length === 0;
  const why = refused && explain(refused.problem);
  useEffect(() => {
    if (!isEmpty || why === null) return;
    notify({ text: why, tone: 'warn' });
    forgetRefused();
  }, [isEmpty, why]);
  if (!refused || isEmpty || !digest) return null;
  return <RefusedSheet refused={refused} digest={digest} />;
}

interface RefusedSheetProps {
  readonly refused: Refused;
  readonly digest: Digest;
}

function RefusedSheet({ refused, digest }: RefusedSheetProps): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  const words = useTexts(CONFLICT_TEXTS);
  const explain = useExplain();
  const linesOf = (entity: Entity): ReturnType<typeof versionLines> =>
    versionLines(entity, digest, words);
  const all = refused.entities
    .map((entity) =>
      linesOf(entity)
        .map(({ text }) => text)
        .join('\n'),
    )
    .join('\n\n');
  const title = (entity: Entity): string => {
    if (entity.entity !== 'item') return texts.refusedHeader;
    const { ja = '', en = '' } = entity.value?.headline ?? {};
    return ja || en || texts.untitled;
  };
  return (
    <Dialog
      title={texts.refusedTitle}
      isOpen
      // What stands in it is nowhere else: only its button closes it.
      isHeld
      role="alertdialog"
      size="large"
      reading="reachable"
      onClose={() => undefined}
      actions={
        <>
          <Button onPress={forgetRefused}>{texts.close}</Button>
          <Button
            variant="primary"
            icon="copy"
            autoFocus
            onPress={() => {
              if (copyText(all)) notify({ text: texts.copied });
            }}
          >
            {texts.copy}
          </Button>
        </>
      }
    >
      <p>{explain(refused.problem)}</p>
      <p>{texts.refusedIntro}</p>
      <div className={styles.refused}>
        {refused.entities.map((entity) => (
          <Version
            key={entityKey(entity)}
            title={title(entity)}
            lines={linesOf(entity)}
            others={linesOf(mineOf(digest, entity))}
            empty={words.nothing}
          />
        ))}
      </div>
    </Dialog>
  );
}
