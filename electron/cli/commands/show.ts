import type { Body } from '#shared/domain/body.ts';
import type { Block, Digest } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { openReport } from '../open-report.ts';
import { printUnplaced } from '../remarks.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ShowOptions {
  readonly json: boolean;
  /** Undefined: the one that the digest names. */
  readonly template?: string;
}

const paragraphsIn = (nodes: Body['content']): number =>
  nodes.reduce(
    (sum, node) =>
      sum +
      (node.type === 'paragraph'
        ? 1
        : node.content.reduce((inner, { content }) => inner + paragraphsIn(content), 0)),
    0,
  );

function blockLine({ kind, label, body, source }: Block, { texts }: Terminal): string {
  const name = kind === 'note' ? texts.note : label;
  const paragraphs = texts.paragraphs(paragraphsIn(body.content));
  const from = source ? formatSource(source) : texts.noSource;
  return [...(name === null ? [] : [`${name}:`]), paragraphs, from].join(' ');
}

/** An outline that a person can read. */
function outline(digest: Digest, terminal: Terminal): string[] {
  const { texts } = terminal;
  const { title, subtitle, period, coverageNote, issuer, sections } = digest;
  const dates = period ? formatPeriod(period) : texts.noPeriod;
  return [
    `${title} ${subtitle}`.trim(),
    coverageNote === null ? dates : `${dates} ${coverageNote}`,
    issuer,
    ...sections.flatMap((section, index) => [
      '',
      texts.section({ number: index + 1, title: section.title, items: section.items.length }),
      ...section.items.flatMap(({ headline, blocks }) => [
        `  ● ${headline.ja}`,
        `    ${headline.en}`,
        ...blocks.map((block) => `      ${blockLine(block, terminal)}`),
      ]),
    ]),
  ];
}

/** `digest show FILE [--json]`: what is in a report. */
export async function showCommand(
  file: string,
  options: ShowOptions,
  defaultTemplate: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openReport(file, options.template, defaultTemplate);
  if (!opened.ok) {
    terminal.complain(opened.error);
    return 2;
  }
  const { reading } = opened.value;
  const { digest } = reading;
  terminal.print(
    options.json ? JSON.stringify(digest, null, 2) : outline(digest, terminal).join('\n'),
  );
  return printUnplaced(reading, terminal);
}
