import { readBytes } from '#backend/files/read-file.ts';
import type { FileFinding } from '#backend/exporting/verify-by-data.ts';
import { defaultData } from '#backend/store/program-data.ts';
import type { Edition } from '#shared/domain/edition.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import type { Verdict } from '#shared/domain/verdict.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { VERIFY_TEXTS } from '#shared/messages/verify.ts';
import { missingSqlite } from '../has-sqlite.ts';
import { formatMoment } from '../moment.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface VerifyOptions {
  /** Undefined: those of the folder at hand, else the program's own. */
  readonly data?: string;
  readonly json: boolean;
}

/** So many differences are told; a file of another text has hundreds. */
const MOST_TOLD = 20;

type Unreadable = Extract<Verdict, { verdict: 'unreadable' }>['why'];

/** What unpacks Word files is loaded when it is needed: no other command should wait for it. */
async function unreadable(why: Unreadable, file: string): Promise<Problem> {
  switch (why) {
    case 'broken':
    case 'protected':
      return { code: `docx-${why}`, params: { file } };
    case 'too-large': {
      const { UNPACKED_LIMIT_MB: limit } =
        await import('#backend/documents/reading/unpack-docx.ts');
      return { code: 'docx-too-large-inside', params: { file, limit } };
    }
    case 'other-kind':
      return { code: 'verify-other-kind', params: { file } };
  }
}

/** Which edition, of what, approved by whom and when. */
function editionLines(edition: Edition, { inForce }: FileFinding, terminal: Terminal): string[] {
  const texts = VERIFY_TEXTS[terminal.locale];
  const { digest, approved, handedIn } = edition;
  const done = ({ by, at }: typeof handedIn): { by: string; at: string } => ({
    by: by.name,
    at: formatMoment(Date.parse(at)),
  });
  return [
    texts.digest({
      title: digest.title,
      period: digest.period && formatPeriod(digest.period),
    }),
    texts.edition(edition.edition),
    texts.handedIn(done(handedIn)),
    texts.approved(done(approved)),
    ...(approved.onePerson ? [texts.onePerson] : []),
    ...(inForce !== null && inForce > edition.edition ? [texts.superseded(inForce)] : []),
  ].map((line) => `  ${line}`);
}

/** What was found, in plain words: the first line says all in short. */
function sentences(file: string, finding: FileFinding, terminal: Terminal): string[] {
  const texts = VERIFY_TEXTS[terminal.locale];
  const { verdict, draft } = finding;
  switch (verdict.verdict) {
    case 'verified':
      return [
        texts.verified(file),
        ...editionLines(verdict.edition, finding, terminal),
        `  ${texts.by[verdict.by]}`,
      ];
    case 'changed': {
      const { differences, edition } = verdict;
      const rest = differences.length - MOST_TOLD;
      return [
        texts.changed({ file, edition: edition.edition, differences: differences.length }),
        ...editionLines(edition, finding, terminal),
        ...differences.slice(0, MOST_TOLD).map((one) => `- ${texts.difference(one)}`),
        ...(rest > 0 ? [texts.more(rest)] : []),
      ];
    }
    case 'not-an-edition':
      return [
        texts.none[verdict.why](file),
        ...(draft ? [`  ${texts.draft({ by: draft.by, at: formatMoment(draft.at) })}`] : []),
      ];
    case 'unreadable':
      return [];
  }
}

/** The same for programs: times in UTC, the text of the edition left out. */
function asJson(file: string, { verdict, ...finding }: FileFinding): string {
  const { edition, ...rest } = { edition: null, ...verdict };
  const named = edition && {
    title: edition.digest.title,
    period: edition.digest.period,
    edition: edition.edition,
    handedIn: edition.handedIn,
    approved: edition.approved,
  };
  return JSON.stringify({ file, ...rest, ...named, ...finding }, null, 2);
}

const EXITS: Readonly<Record<Verdict['verdict'], ExitCode>> = {
  verified: 0,
  changed: 1,
  'not-an-edition': 1,
  unreadable: 2,
};

/**
 * `digest verify FILE [--data FOLDER] [--json]`: whether a Word or PDF file holds exactly an approved
 * digest. Exit code 1 where it does not, or where the data prove nothing; 2 where it cannot be read.
 */
export async function verifyCommand(
  file: string,
  { data, json }: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const old = missingSqlite();
  const bytes = await readBytes(file);
  if (old || !bytes.ok) {
    if (old) terminal.complain({ code: 'runtime-old', params: old });
    else if (!bytes.ok) terminal.complain(bytes.error);
    return 2;
  }
  const { verifyByData } = await import('#backend/exporting/verify-by-data.ts');
  const found = await verifyByData(bytes.value, data ?? defaultData());
  if (!found.ok) {
    terminal.complain(found.error);
    return 2;
  }
  const finding = found.value;
  const { verdict, isWhole } = finding;
  if (json) terminal.print(asJson(file, finding));
  else for (const line of sentences(file, finding, terminal)) terminal.print(line);
  if (verdict.verdict === 'unreadable') terminal.complain(await unreadable(verdict.why, file));
  else if (!isWhole) terminal.remark(VERIFY_TEXTS[terminal.locale].notWhole(finding.data));
  const code = EXITS[verdict.verdict];
  return code === 0 && !isWhole ? 1 : code;
}
