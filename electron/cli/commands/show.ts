import { importFile } from '#backend/documents/import-file.ts';
import { loadTemplate } from '#backend/templates/load-template.ts';
import type { Body } from '#shared/domain/body.ts';
import type { Block, Digest } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { printUnplaced } from '../remarks.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ShowOptions {
  readonly json: boolean;
  readonly template: string;
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
  terminal: Terminal,
): Promise<ExitCode> {
  const template = await loadTemplate(options.template);
  if (!template.ok) {
    terminal.complain(template.error);
    return 2;
  }
  const read = await importFile(file, template.value);
  if (!read.ok) {
    terminal.complain(read.error);
    return 2;
  }
  const { digest } = read.value;
  terminal.print(
    options.json ? JSON.stringify(digest, null, 2) : outline(digest, terminal).join('\n'),
  );
  return printUnplaced(read.value, terminal);
}
