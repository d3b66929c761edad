import type { ReactElement } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { EXPORT_CHOICES, type ExportChoice } from '#shared/contract/settings.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import type { Remark } from './export-step.ts';
import styles from './export-dialog.module.css';

const isChoice = (value: string): value is ExportChoice =>
  (EXPORT_CHOICES as readonly string[]).includes(value);

interface FormatsProps {
  readonly formats: readonly ExportChoice[];
  readonly onChange: (formats: ExportChoice[]) => void;
}

/** Which files are made. */
export function Formats({ formats, onChange }: FormatsProps): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  return (
    <CheckboxGroup
      className={styles.formats ?? ''}
      value={[...formats]}
      onChange={(values) => {
        // In the order of the table, whatever was ticked first.
        onChange(EXPORT_CHOICES.filter((choice) => values.filter(isChoice).includes(choice)));
      }}
    >
      <Label className={styles.label ?? ''}>{texts.formats}</Label>
      {EXPORT_CHOICES.map((choice) => (
        <Checkbox key={choice} value={choice}>
          {texts.format[choice]}
        </Checkbox>
      ))}
      {formats.length === 0 && <p className={styles.hint}>{texts.chooseFormat}</p>}
    </CheckboxGroup>
  );
}

/** Why the last try made nothing. */
export function RemarkLine({ remark }: { readonly remark: Remark }): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  const explain = useExplain();
  return (
    <p
      className={styles.sentence}
      data-tone={remark.is === 'problem' ? 'danger' : 'plain'}
      role="alert"
    >
      <Icon name={remark.is === 'problem' ? 'error' : 'info'} />
      <span>{remark.is === 'problem' ? explain(remark.problem) : texts[remark.is]}</span>
    </p>
  );
}
