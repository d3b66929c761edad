import { useQuery } from '@tanstack/react-query';
import { getLocalTimeZone, today } from '@internationalized/date';
import { useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useLibrary, useLibraryCommand } from './library.ts';
import { proposedPeriod } from './proposed-period.ts';
import styles from './new-digest-dialog.module.css';

interface NewDigestDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

interface TemplateName {
  readonly name: string;
  readonly title: string;
}

/** Begins a digest: Enter at once takes the days that follow the last one. */
export function NewDigestDialog({ isOpen, ...rest }: NewDigestDialogProps): ReactElement | null {
  const library = useLibrary();
  const templates = useQuery({
    queryKey: ['templates'],
    queryFn: () => ask('templates.list', {}),
  }).data;
  if (!isOpen || library === undefined || templates === undefined) return null;
  const periods = library.filter(({ deletedAt }) => deletedAt === null).map(({ period }) => period);
  const proposed = proposedPeriod(periods, today(getLocalTimeZone()).toString());
  return <NewDigestForm {...rest} proposed={proposed} templates={templates} />;
}

interface NewDigestFormProps extends Omit<NewDigestDialogProps, 'isOpen'> {
  readonly proposed: DateRange;
  readonly templates: readonly TemplateName[];
}

const FORM = 'new-digest-form';

function NewDigestForm(props: NewDigestFormProps): ReactElement {
  const { onClose, onOpen, proposed, templates } = props;
  const texts = useTexts(HOME_TEXTS);
  const { cancel } = useTexts(COMMON_TEXTS);
  const [from, setFrom] = useState<string | null>(proposed.from);
  const [to, setTo] = useState<string | null>(proposed.to);
  const [template, setTemplate] = useState(templates[0]?.name ?? '');
  const create = useLibraryCommand('library.create');
  const period = from !== null && to !== null && from <= to ? { from, to } : null;
  const error = period
    ? undefined
    : from === null || to === null
      ? texts.dateMissing
      : texts.reversed;
  return (
    <Dialog
      title={texts.newTitle}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={FORM}
            autoFocus
            isDisabled={!period || template === ''}
          >
            {texts.create}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        className={styles.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (!period || template === '') return;
          create(
            { template, period },
            {
              onSuccess: ({ id }) => {
                onClose();
                onOpen(id);
              },
            },
          );
        }}
      >
        <div className={styles.days}>
          <DateField label={texts.from} value={from} onChange={setFrom} />
          <DateField label={texts.to} value={to} onChange={setTo} error={error} />
        </div>
        <Select
          label={texts.template}
          options={templates.map(({ name, title }) => ({ value: name, label: title }))}
          value={template}
          onChange={setTemplate}
        />
      </Form>
    </Dialog>
  );
}
