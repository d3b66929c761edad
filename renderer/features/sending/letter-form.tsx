import type { ReactElement } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { AddressFields } from './address-fields.tsx';
import type { useLetter } from './use-letter.ts';
import { useRecipientLists } from './use-recipients.ts';
import styles from './sending.module.css';

const FORMATS = ['docx', 'pdf'] as const;

type LetterProps = ReturnType<typeof useLetter> & {
  /** The person asked to go on: what is missing is named from then on. */
  readonly isTried: boolean;
};

/** The ticked lists, and whoever else gets the mail. */
export function LetterRecipients(
  props: LetterProps & { readonly onEditLists: () => void },
): ReactElement {
  const { letter, change, read, order, isTried, onEditLists } = props;
  const texts = useTexts(SENDING_TEXTS);
  const lists = useRecipientLists() ?? [];
  const count = (way: string): number => order.recipients.filter((one) => one.way === way).length;
  return (
    <>
      <div className={styles.lists}>
        <CheckboxGroup
          className={styles.boxes ?? ''}
          value={[...letter.lists]}
          onChange={(ids) => {
            change({ lists: ids });
          }}
        >
          <Label className={styles.label ?? ''}>{texts.lists}</Label>
          {lists.map((list, index) => (
            <Checkbox key={list.id} value={list.id} autoFocus={index === 0}>
              {texts.listWithCount(list.name, list.members.length)}
            </Checkbox>
          ))}
          {lists.length === 0 && <p className={styles.soft}>{texts.noLists}</p>}
        </CheckboxGroup>
        <Button icon="edit" onPress={onEditLists}>
          {texts.editLists}
        </Button>
      </div>
      <div role="group" aria-label={texts.others} className={styles.form}>
        <span className={styles.label}>{texts.others}</span>
        <AddressFields
          typed={letter.typed}
          onChange={(typed) => {
            change({ typed });
          }}
          wrong={isTried ? read.wrong : null}
          lines={2}
        />
      </div>
      <p className={styles.soft} role="status">
        {texts.counts({ to: count('to'), cc: count('cc'), bcc: count('bcc') })}
        {isTried && order.recipients.length === 0 && (
          <span className={styles.missing}>{texts.chooseRecipients}</span>
        )}
      </p>
    </>
  );
}

/** What is attached, and what the mail says. */
export function LetterContent({ letter, change }: LetterProps): ReactElement {
  const texts = useTexts(SENDING_TEXTS);
  return (
    <>
      <CheckboxGroup
        className={styles.formats ?? ''}
        value={[...letter.formats]}
        onChange={(values) => {
          change({ formats: FORMATS.filter((format) => values.includes(format)) });
        }}
      >
        <Label className={styles.label ?? ''}>{texts.attached}</Label>
        {FORMATS.map((format) => (
          <Checkbox key={format} value={format}>
            {texts.formats[format]}
          </Checkbox>
        ))}
        {letter.formats.length === 0 && (
          <span className={styles.missing}>{texts.chooseFormat}</span>
        )}
      </CheckboxGroup>
      <TextField
        label={texts.subject}
        value={letter.subject}
        onChange={(subject) => {
          change({ subject });
        }}
        maxLength={1000}
        lang="ja"
      />
      <TextField
        label={texts.text}
        value={letter.text}
        onChange={(text) => {
          change({ text });
        }}
        lines={7}
        maxLength={100_000}
        lang="ja"
      />
    </>
  );
}
