import type { ReactElement } from 'react';
import type { Recipient } from '#shared/contract/sending.ts';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { usePersonNames } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { PlainFiles } from '#renderer/fields/files/plain-files.tsx';
import { WAYS } from './addresses.ts';
import { useSent } from './use-send.ts';
import styles from './sending.module.css';

/** Recipients by the way that the mail goes to them. */
export function RecipientNames({
  recipients,
}: {
  readonly recipients: readonly Recipient[];
}): ReactElement {
  const { ways } = useTexts(SENDING_TEXTS);
  return (
    <dl className={styles.names}>
      {WAYS.map((way) => {
        const some = recipients.filter((one) => one.way === way);
        return some.length === 0 ? null : (
          <div key={way}>
            <dt>{ways[way]}</dt>
            {some.map(({ name, address }) => (
              <dd key={address}>{name === '' ? address : `${name} <${address}>`}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** What was sent of a digest: when, by whom, which edition, to whom, which files. */
export function SentList({ id }: { readonly id: string }): ReactElement {
  const texts = useTexts(SENDING_TEXTS);
  const time = useTimeLabel();
  const person = usePersonNames();
  const sent = useSent(id) ?? [];
  return (
    <section className={styles.sent} aria-label={texts.sent}>
      <h3>{texts.sent}</h3>
      {sent.length === 0 && <p className={styles.soft}>{texts.noneSent}</p>}
      <ul>
        {sent.map((one) => (
          <li key={one.id}>
            <details>
              <summary>
                <span>{time(one.at)}</span>
                <span>{texts.sentEdition(one.edition)}</span>
                <span>{texts.recipientCount(one.recipients.length)}</span>
                <span className={styles.soft}>{person(one.person)}</span>
              </summary>
              <RecipientNames recipients={one.recipients} />
              {one.files.length === 0 ? (
                <p className={styles.soft}>{texts.noFiles}</p>
              ) : (
                <PlainFiles files={one.files.map(({ name }) => name)} />
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
