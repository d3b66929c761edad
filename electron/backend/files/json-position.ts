import { parseTree, type ParseError } from 'jsonc-parser';

/** Where a JSON text is wrong, lines and columns from 1; V8's own messages often do not say. */
export function jsonPosition(text: string): { line: number; column: number } {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const offset = errors[0]?.offset ?? text.length;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
