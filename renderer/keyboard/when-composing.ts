/**
 * Whether a key belongs to an input method: Enter, arrows and Esc then choose among its candidates
 * and must do nothing else. 229 is what Chromium reports before `isComposing` is set.
 */
export const isComposing = (event: {
  readonly isComposing?: boolean;
  readonly keyCode: number;
  readonly nativeEvent?: { readonly isComposing: boolean };
}): boolean =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;
