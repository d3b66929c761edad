import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { removeUnfinished } from '#backend/files/write-file.ts';
import { DEFAULT_TEMPLATE } from '#backend/templates/load-template.ts';
import { auditCommand, type AuditOptions } from './commands/audit.ts';
import { exportCommand, type ExportOptions } from './commands/export.ts';
import { importCommand, type ImportOptions } from './commands/import.ts';
import { pasteCommand, type PasteOptions } from './commands/paste.ts';
import { showCommand, type ShowOptions } from './commands/show.ts';
import { verifyCommand, type VerifyOptions } from './commands/verify.ts';
import { localeOf, processTerminal, type ExitCode, type Terminal } from './terminal.ts';

/** What commander would say of a mistake is said in one sentence of our own. */
const QUIET = { outputError: () => undefined, writeErr: () => undefined } as const;

/** The data that `audit` and `verify` look at where none are named. */
const DATA = "the current one, else the program's own";

type Run = (terminal: Terminal) => Promise<ExitCode>;

/** The commands, their options and help; each sets what is to be run. */
function program(chosen: (run: Run) => void): Command {
  const command = new Command('digest')
    .description('Reads and writes digests of open-source news')
    .addOption(
      new Option('--lang <language>', 'language of messages (default: that of the system)').choices(
        ['en', 'ja'],
      ),
    )
    .exitOverride()
    .configureOutput(QUIET);
  const template = [
    '--template <name>',
    'name of a template, or a folder with a template.json',
  ] as const;

  command
    .command('import')
    .description('read reports (.txt .md .docx .html) and write them as .digest.json')
    .argument('<file...>')
    .option('-o, --output <path>', 'file to write, or a folder for several')
    .option(...template, DEFAULT_TEMPLATE)
    .option('--force', 'replace files that exist', false)
    .action((files: string[], options: ImportOptions) => {
      chosen((terminal) => importCommand(files, options, terminal));
    });
  command
    .command('show')
    .description('print the outline of a report or digest')
    .argument('<file>')
    .option('--json', 'print the digest itself', false)
    .option(...template)
    .action((file: string, options: ShowOptions) => {
      chosen((terminal) => showCommand(file, options, DEFAULT_TEMPLATE, terminal));
    });
  command
    .command('paste')
    .description('recognise articles in pages, mails and texts, and print them')
    .argument('<file...>')
    .option('--json', 'print an array, one entry an article', false)
    .option('--period <from..to>', 'days of the digest, such as 2026-04-18..2026-04-24')
    .option('--today <date>', 'no article is later than this (default: today)')
    .option('--outlets <file>', 'table of outlets (default: the one of the program)')
    .option(...template, DEFAULT_TEMPLATE)
    .action((files: string[], options: PasteOptions) => {
      chosen((terminal) => pasteCommand(files, options, terminal));
    });
  command
    .command('export')
    .description('write a report or digest as Word, PDF, plain text or pictures of its pages')
    .argument('<file>')
    .option('--to <formats>', 'one or more of docx, pdf, txt, svg', 'docx,pdf')
    .option('-o, --output <folder>', 'folder to write to', '.')
    .option(...template)
    .option('--ascii-names', 'file names in ASCII only', false)
    .option(
      '--draft',
      'mark every page as a draft (the command line knows of no approval, and marks none by itself)',
      false,
    )
    .option('--force', 'replace files that exist', false)
    .action((file: string, options: ExportOptions) => {
      chosen((terminal) => exportCommand(file, options, DEFAULT_TEMPLATE, terminal));
    });
  command
    .command('audit')
    .description('verify that the records of a data folder, or of a backup, are what was written')
    .argument('[folder]', `folder of the data, or a database file (default: ${DATA})`)
    .option('--json', 'print what was found as JSON', false)
    .action((path: string | undefined, options: AuditOptions) => {
      chosen((terminal) => auditCommand(path, options, terminal));
    });
  command
    .command('verify')
    .description('say whether a Word or PDF file holds exactly an approved digest, and which')
    .argument('<file>')
    .option('--data <folder>', `folder of the data, or a database file (default: ${DATA})`)
    .option('--json', 'print what was found as JSON', false)
    .action((file: string, options: VerifyOptions) => {
      chosen((terminal) => verifyCommand(file, options, terminal));
    });
  for (const one of command.commands) one.exitOverride().configureOutput(QUIET);
  return command;
}

/** A bug: kept in a log with an id, and told as such. */
function reportBug(error: unknown, terminal: Terminal): ExitCode {
  const id = randomBytes(4).toString('hex');
  const log = join(tmpdir(), `digest-${id}.log`);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeFileSync(log, `${new Date().toISOString()} ${id}\n${text}\n`);
  terminal.complain({ code: 'internal', params: { id, log } });
  return 2;
}

/** Runs the command line; the exit code is the promise's value. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const runs: Run[] = [];
  const command = program((run) => runs.push(run));
  const locale = (): ReturnType<typeof localeOf> =>
    localeOf(command.opts<{ lang?: string }>().lang);
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version are exits as well.
    if (error.exitCode === 0) return 0;
    const message = error.message.replace(/^error: /, '').replace(/\.$/, '');
    const sentence = message === '(outputHelp)' ? 'No command was given.' : `${message}.`;
    processTerminal(locale()).complain({ code: 'usage', params: { message: sentence } });
    return 2;
  }
  const terminal = processTerminal(locale());
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      removeUnfinished();
      terminal.progress(null);
      process.exit(code);
    });
  }
  try {
    const [run] = runs;
    return run ? await run(terminal) : 0;
  } catch (error) {
    return reportBug(error, terminal);
  }
}
