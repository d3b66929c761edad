import { joint } from '../report/block-builder.ts';

/** Signs of Japanese text that bring their own space, at the end of a line or at its beginning. */
const CLOSING = /[、。，．」』】）！？]$/u;
const OPENING = /^[「『【（、。]/u;

/** What stands between two pieces of a broken line: a space, or nothing within Japanese text. */
export const lineJoint = (before: string, after: string): string =>
  CLOSING.test(before.slice(-1)) || OPENING.test(after.slice(0, 1))
    ? ''
    : joint(before.slice(-2), after);
