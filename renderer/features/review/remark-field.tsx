import type { ReactElement } from 'react';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

interface RemarkFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** What a supervisor says to a return or an approval; Ctrl+Enter sends it off. */
export function RemarkField({ value, onChange, onSubmit }: RemarkFieldProps): ReactElement {
  const texts = useTexts(REVIEW_TEXTS);
  return (
    <div
      onKeyDown={(event) => {
        if (isComposing(event) || event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextField
        label={texts.remark}
        placeholder={texts.remarkHint}
        value={value}
        onChange={onChange}
        lines={4}
        maxLength={20_000}
        autoFocus
      />
    </div>
  );
}
