import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { OutletForm } from '#shared/domain/outlet-form.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { OUTLET_FORMS_TEXTS } from '#shared/messages/window/outlet-forms.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { OutletFormDialog } from './outlet-form-dialog.tsx';
import { findForms } from './outlet-form-text.ts';
import { OutletFormsList } from './outlet-forms-list.tsx';
import { useOutletForms } from './use-outlet-forms.ts';
import styles from './outlet-forms.module.css';

/** What the contract takes (shared/contract/articles.ts). */
const MOST = 5000;

/** The office's table of outlets: what pasted articles are recognised by. */
export function OutletFormsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(OUTLET_FORMS_TEXTS);
  const { close, undo, loading } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const table = useOutletForms();
  const [query, setQuery] = useState('');
  /** The outlet that is being edited; `new` for one that is being added. */
  const [edited, setEdited] = useState<OutletForm | 'new' | null>(null);
  const forms = table.forms ?? [];
  const found = findForms(forms, query);

  const save = (form: OutletForm): void => {
    const next =
      edited === 'new' ? [...forms, form] : forms.map((one) => (one === edited ? form : one));
    void table.store(next).then((isStored) => {
      // Where it was not stored, the table is another one by now.
      setEdited(null);
      if (isStored && edited === 'new') setQuery('');
    });
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (
      !event.ctrlKey ||
      event.key.toLowerCase() !== 'z' ||
      event.target instanceof HTMLInputElement
    )
      return;
    event.preventDefault();
    table.undo?.();
  };
  return (
    <>
      <Dialog
        title={texts.title}
        isOpen
        onClose={onClose}
        size="large"
        actions={
          <>
            <span className={styles.count}>{texts.count(forms.length)}</span>
            <Button
              icon="undo"
              isDisabled={table.undo === null}
              onPress={() => {
                table.undo?.();
              }}
            >
              {undo}
            </Button>
            <Button onPress={onClose}>{close}</Button>
            <Button
              variant="primary"
              icon="add"
              isDisabled={forms.length >= MOST}
              onPress={() => {
                setEdited('new');
              }}
            >
              {texts.add}
            </Button>
          </>
        }
      >
        <p className={styles.explanation}>{texts.explanation}</p>
        {table.trouble !== null && (
          <p className={styles.trouble} role="alert">
            <Icon name="warning" />
            {table.trouble === 'changed-meanwhile'
              ? texts.changedMeanwhile
              : explain(table.trouble)}
          </p>
        )}
        <TextField
          label={texts.search}
          isLabelHidden
          placeholder={texts.search}
          value={query}
          onChange={setQuery}
          autoFocus
        />
        <div onKeyDown={keyDown}>
          {table.forms === undefined ? (
            <Spinner label={loading} />
          ) : (
            <OutletFormsList
              forms={found}
              isSearching={query.trim() !== ''}
              onEdit={setEdited}
              onRemove={(form) => void table.store(forms.filter((one) => one !== form))}
            />
          )}
        </div>
      </Dialog>
      {edited !== null && (
        <OutletFormDialog
          form={edited === 'new' ? null : edited}
          proposed={edited === 'new' && found.length === 0 ? query.trim().toUpperCase() : ''}
          others={forms.filter((one) => one !== edited)}
          onSave={save}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
