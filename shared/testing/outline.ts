import { emphasisOf, type Body, type Text } from '#shared/domain/body.ts';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import type { Source } from '#shared/domain/source-line.ts';
import type { Reading } from '#shared/reading/report/reading.ts';

/** A reading in a form that a person can write down and compare (`*.expected.json`). */
export interface Outline {
  readonly title: string;
  readonly subtitle: string;
  readonly period: DateRange | null;
  readonly coverageNote: string | null;
  readonly issuer: string;
  readonly sections: readonly {
    readonly key: string;
    readonly items: readonly {
      readonly ja: string;
      readonly en: string;
      readonly blocks: readonly {
        readonly kind: string;
        readonly label: string | null;
        readonly body: readonly string[];
        readonly source: Source | null;
      }[];
    }[];
  }[];
  readonly unplaced: readonly string[];
}

function inline(nodes: readonly Text[] = []): string {
  return nodes
    .map((node) => {
      const { bold, italic, href } = emphasisOf(node.marks);
      const stars = (bold ? '**' : '') + (italic ? '*' : '');
      const text = stars + node.text.replace(/\*/g, '\\*') + Array.from(stars).reverse().join('');
      return href === null ? text : `[${text}](${href})`;
    })
    .join('');
}

/** A body as markdown-like lines: `- ` for list items, two spaces for each level. */
export function bodyLines(nodes: Body['content'], depth = 0): string[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? [inline(node.content)]
      : node.content.flatMap((item) =>
          item.content.flatMap((child, index) =>
            child.type === 'paragraph'
              ? ['  '.repeat(depth) + (index === 0 ? '- ' : '  ') + inline(child.content)]
              : bodyLines([child], depth + 1),
          ),
        ),
  );
}

/** The outline of a reading; ids and positions are left out. */
export function outlineOf({ digest, unplaced }: Reading): Outline {
  const { title, subtitle, period, coverageNote, issuer, sections } = digest;
  return {
    title,
    subtitle,
    period,
    coverageNote,
    issuer,
    sections: sections.map(({ key, items }) => ({
      key,
      items: items.map(({ headline, blocks }) => ({
        ...headline,
        blocks: blocks.map(({ kind, label, body, source }) => ({
          kind,
          label,
          body: bodyLines(body.content),
          source,
        })),
      })),
    })),
    unplaced: unplaced.map(({ text }) => text),
  };
}
