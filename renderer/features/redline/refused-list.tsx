import type { ReactElement } from 'react';
import type { RedlineReading } from '#shared/contract/redline.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './redline.module.css';

/** What of a file was not understood, with its place and why: nothing of it is applied. */
export function RefusedList({
  reading,
}: {
  readonly reading: RedlineReading;
}): ReactElement | null {
  const texts = useTexts(REDLINE_TEXTS);
  const { refused, base } = reading;
  return (
    <>
      {base === 'now' && (
        <p className={styles.warning}>
          <Icon name="warning" />
          {texts.comparedWithNow}
        </p>
      )}
      {refused.length > 0 && (
        <details className={styles.refused} open>
          <summary>
            <Icon name="warning" />
            {texts.refused(refused.length)}
          </summary>
          <ul>
            {refused.map(({ place, why }, index) => (
              <li key={index}>
                <q>{place === '' ? texts.wholeFile : place}</q>
                <span>{texts.whys[why]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
