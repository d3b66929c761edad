import { useState, type ReactElement } from 'react';
import { Form } from 'react-aria-components';
import { headerOf, setHeader, type Header } from '#shared/editing/header.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { editDraft, useCanWrite, useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { readPeriod } from './read-period.ts';
import styles from './header-dialog.module.css';

const FORM = 'header-form';

/** The heading of the report: period, titles, coverage note, issuer. One step of the history. */
export function HeaderDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const digest = useDraft((draft) => draft.digest);
  return digest && <HeaderForm header={headerOf(digest)} onClose={onClose} />;
}

interface HeaderFormProps {
  readonly header: Header;
  readonly onClose: () => void;
}

function HeaderForm({ header, onClose }: HeaderFormProps): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const { cancel, close } = useTexts(COMMON_TEXTS);
  const isReadOnly = !useCanWrite();
  const [from, setFrom] = useState(header.period?.from ?? null);
  const [to, setTo] = useState(header.period?.to ?? null);
  const [title, setTitle] = useState(header.title);
  const [subtitle, setSubtitle] = useState(header.subtitle);
  const [coverageNote, setCoverageNote] = useState(header.coverageNote ?? '');
  const [issuer, setIssuer] = useState(header.issuer);
  const period = readPeriod(from, to);

  const apply = (): void => {
    if (!period.ok) return;
    const fields = { period: period.value, title, subtitle, coverageNote, issuer };
    editDraft('header', (digest) => setHeader(digest, fields));
    onClose();
  };

  return (
    <Dialog
      title={texts.headerTitle}
      isOpen
      onClose={onClose}
      actions={
        isReadOnly ? (
          <Button autoFocus onPress={onClose}>
            {close}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{cancel}</Button>
            <Button variant="primary" type="submit" form={FORM} isDisabled={!period.ok}>
              {texts.apply}
            </Button>
          </>
        )
      }
    >
      <Form
        id={FORM}
        className={styles.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReadOnly) apply();
        }}
      >
        <div className={styles.days}>
          <DateField
            label={texts.from}
            value={from}
            onChange={setFrom}
            isReadOnly={isReadOnly}
            autoFocus={!isReadOnly}
          />
          <DateField
            label={texts.to}
            value={to}
            onChange={setTo}
            isReadOnly={isReadOnly}
            error={period.ok ? undefined : texts[period.error]}
          />
        </div>
        <TextField
          label={texts.title}
          value={title}
          onChange={setTitle}
          isReadOnly={isReadOnly}
          maxLength={1000}
        />
        <TextField
          label={texts.subtitle}
          value={subtitle}
          onChange={setSubtitle}
          isReadOnly={isReadOnly}
          maxLength={1000}
        />
        <TextField
          label={texts.coverageNote}
          hint={texts.coverageHint}
          value={coverageNote}
          onChange={setCoverageNote}
          isReadOnly={isReadOnly}
          maxLength={1000}
        />
        <TextField
          label={texts.issuer}
          value={issuer}
          onChange={setIssuer}
          isReadOnly={isReadOnly}
          maxLength={1000}
        />
      </Form>
    </Dialog>
  );
}
