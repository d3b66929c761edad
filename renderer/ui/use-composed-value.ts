import { useState, type KeyboardEvent } from 'react';

interface ComposedValue {
  /** What the field shows. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps a controlled field from being rewritten while an input method composes in it: what comes
 * from outside waits until the composition has ended. What is typed is told at once all the same.
 */
export function useComposedValue(value: string, onChange: (value: string) => void): ComposedValue {
  const [composed, setComposed] = useState<string | null>(null);
  return {
    value: composed ?? value,
    onChange: (text) => {
      if (composed !== null) setComposed(text);
      onChange(text);
    },
    onCompositionStart: () => {
      setComposed(value);
    },
    onCompositionEnd: () => {
      setComposed(null);
    },
    onKeyDown: (event) => {
      // It takes a candidate; it must not send the form off as well.
      if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
    },
  };
}
