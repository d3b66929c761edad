import { emphasisOf, type Body, type Emphasis } from '#shared/domain/body.ts';

/** A piece of a line with its look. */
export interface Run extends Emphasis {
  readonly text: string;
}

/** A paragraph of a body, whether it stands alone or in a list. */
export interface BodyLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** How many lists it stands in: 0 outside of lists. */
  readonly depth: number;
  /** The first paragraph of a list's item, which has the bullet. */
  readonly bullet: boolean;
}

function linesIn(nodes: Body['content'], depth: number): BodyLine[] {
  return nodes.flatMap((node, index): BodyLine[] => {
    if (node.type === 'bulletList') {
      return node.content.flatMap(({ content }) => linesIn(content, depth + 1));
    }
    const runs = (node.content ?? []).map(({ text, marks }) => ({ text, ...emphasisOf(marks) }));
    const text = runs.map((run) => run.text).join('');
    return [{ text, runs, depth, bullet: depth > 0 && index === 0 }];
  });
}

/** The paragraphs of a body in order; their texts are the lines of its plain text (`bodyText`). */
export const linesOfBody = ({ content }: Body): BodyLine[] => linesIn(content, 0);

/** Whether two looks are the same. */
export const sameLook = (a: Emphasis, b: Emphasis): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** The look at each place where it changes: runs from `start` to `end` of a text. */
export function runsBetween(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  let position = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (text !== '') found.push({ ...run, text });
    position += run.text.length;
  }
  return found;
}
