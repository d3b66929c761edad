import type { ReactElement } from 'react';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { WAYS, type Way } from './addresses.ts';
import type { TypedRecipients } from './typed-recipients.ts';
import styles from './sending.module.css';

interface AddressFieldsProps {
  readonly typed: TypedRecipients;
  readonly onChange: (typed: TypedRecipients) => void;
  /** What is no address, to be named once the person has asked to go on. */
  readonly wrong: Readonly<Record<Way, readonly string[]>> | null;
  /** Height of the first field, in lines. */
  readonly lines: number;
}

/** To, Cc and Bcc: an address a line, typed or pasted. */
export function AddressFields(props: AddressFieldsProps): ReactElement {
  const { typed, onChange, wrong, lines } = props;
  const texts = useTexts(SENDING_TEXTS);
  return (
    <div className={styles.addresses}>
      {WAYS.map((way) => {
        const pieces = wrong?.[way] ?? [];
        return (
          <TextField
            key={way}
            label={texts.ways[way]}
            lines={way === 'to' ? lines : 2}
            value={typed[way]}
            onChange={(value) => {
              onChange({ ...typed, [way]: value });
            }}
            isInvalid={pieces.length > 0}
            error={pieces.length > 0 ? texts.wrongAddresses(pieces) : ''}
            {...(way === 'to' ? { hint: texts.addressHint } : {})}
          />
        );
      })}
    </div>
  );
}
