import type { Body } from '#shared/domain/body.ts';

/** The body that the editor stands in for, and whom it tells of changes. */
export interface LiveField {
  readonly isNote: boolean;
  /** Of the element that is typed into: its name, class, and data-field. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: (body: Body, how: 'typing' | 'paste') => void;
  /** Files or pictures were pasted; nothing was taken in. */
  readonly onFiles: () => void;
}

/** While the editor is nowhere. */
export const NO_FIELD: LiveField = {
  isNote: false,
  attributes: {},
  onChange: () => undefined,
  onFiles: () => undefined,
};
