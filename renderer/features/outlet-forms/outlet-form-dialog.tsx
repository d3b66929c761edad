import { useId, useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import type { OutletForm } from '#shared/domain/outlet-form.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { OUTLET_FORMS_TEXTS } from '#shared/messages/window/outlet-forms.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { readForm, textOf, type FormTrouble } from './outlet-form-text.ts';
import styles from './outlet-forms.module.css';

interface OutletFormDialogProps {
  /** Null for a new one, with a name to begin with. */
  readonly form: OutletForm | null;
  readonly proposed: string;
  readonly others: readonly OutletForm[];
  readonly onSave: (form: OutletForm) => void;
  readonly onClose: () => void;
}

/** One outlet: how the house writes it, and what tells that a text is its. */
export function OutletFormDialog(props: OutletFormDialogProps): ReactElement {
  const { form, proposed, others, onSave, onClose } = props;
  const texts = useTexts(OUTLET_FORMS_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const id = useId();
  const [text, setText] = useState(() =>
    textOf(form ?? { name: proposed, domains: [], aliases: [] }),
  );
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const set = (field: keyof typeof text) => (value: string) => {
    setText({ ...text, [field]: value });
    setTrouble(null);
  };
  const wrong = (field: FormTrouble['field']): { isInvalid: boolean; error: string } => {
    if (trouble?.field !== field) return { isInvalid: false, error: '' };
    if (trouble.field === 'name') {
      return {
        isInvalid: true,
        error: trouble.why === 'taken' ? texts.nameTaken : texts.nameWrong,
      };
    }
    const sentence = trouble.field === 'domains' ? texts.domainsWrong : texts.aliasesWrong;
    return { isInvalid: true, error: `${sentence} ${trouble.part}` };
  };
  return (
    <Dialog
      title={form ? texts.editTitle : texts.newTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" form={id}>
            {texts.save}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        className={styles.form ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readForm(text, others);
          if ('form' in read) onSave(read.form);
          else setTrouble(read.trouble);
        }}
      >
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={text.name}
          onChange={set('name')}
          maxLength={120}
          autoFocus
          {...wrong('name')}
        />
        <TextField
          label={texts.domains}
          hint={texts.domainsHint}
          value={text.domains}
          onChange={set('domains')}
          {...wrong('domains')}
        />
        <TextField
          label={texts.aliases}
          hint={texts.aliasesHint}
          value={text.aliases}
          onChange={set('aliases')}
          {...wrong('aliases')}
        />
      </Form>
    </Dialog>
  );
}
