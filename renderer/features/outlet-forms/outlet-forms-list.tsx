import type { ReactElement } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { OutletForm } from '#shared/domain/outlet-form.ts';
import { OUTLET_FORMS_TEXTS } from '#shared/messages/window/outlet-forms.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './outlet-forms.module.css';

interface OutletFormsListProps {
  readonly forms: readonly OutletForm[];
  readonly isSearching: boolean;
  readonly onEdit: (form: OutletForm) => void;
  readonly onRemove: (form: OutletForm) => void;
}

/** The outlets, one a row: Enter edits, Delete deletes. */
export function OutletFormsList(props: OutletFormsListProps): ReactElement {
  const { forms, isSearching, onEdit, onRemove } = props;
  const texts = useTexts(OUTLET_FORMS_TEXTS);
  return (
    <div
      onKeyDown={({ key, target }) => {
        const row = target instanceof HTMLElement ? target.closest('[role=row]') : null;
        const form = forms.find(({ name }) => name === row?.getAttribute('data-key'));
        if (key === 'Delete' && form) onRemove(form);
      }}
    >
      <GridList
        className={styles.list ?? ''}
        aria-label={texts.list}
        items={forms.map((form) => ({ id: form.name, form }))}
        onAction={(key) => {
          const form = forms.find(({ name }) => name === key);
          if (form) onEdit(form);
        }}
        renderEmptyState={() =>
          isSearching ? (
            <p className={styles.none}>{texts.notFound}</p>
          ) : (
            <EmptyState title={texts.empty}>{texts.emptyHelp}</EmptyState>
          )
        }
      >
        {({ form }) => (
          <GridListItem textValue={form.name} className={styles.row ?? ''}>
            <span className={styles.name}>{form.name}</span>
            <span className={styles.signs}>{[...form.domains, ...form.aliases].join(', ')}</span>
            <span className={styles.actions}>
              <IconButton
                icon="edit"
                size="small"
                label={texts.edit(form.name)}
                onPress={() => {
                  onEdit(form);
                }}
              />
              <IconButton
                icon="bin"
                size="small"
                label={texts.remove(form.name)}
                onPress={() => {
                  onRemove(form);
                }}
              />
            </span>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
