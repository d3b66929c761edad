import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import { UNMARKED, type EditionMark } from './marking.ts';

/** Characters that Windows does not allow in file names, and controls. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}]/gu;
const LONGEST = 120;

/** What of a document its name tells: a draft, a redline, which edition. */
export interface NameMarking {
  readonly mark: 'draft' | 'redline' | null;
  readonly edition: Pick<EditionMark, 'number'> | null;
}

/** What a name ends in, so that a draft, an edition and its correction are different files. */
function ending({ mark, edition }: NameMarking, { editions }: Template, ascii: boolean): string {
  const of = ({ full, ascii: plain }: { full: string; ascii: string }): string =>
    ascii ? plain : full;
  const number = edition?.number ?? 1;
  const { fileName } = editions;
  const correction = of(fileName.correction).replaceAll('{number}', String(number));
  return (number > 1 ? correction : '') + (mark === null ? '' : of(fileName[mark]));
}

/**
 * The name of an export without its file type, from the template; `undated` where no period is
 * known.
 */
export function exportName(
  { title, period }: Pick<Digest, 'title' | 'period'>,
  template: Template,
  ascii: boolean,
  marking: NameMarking = UNMARKED,
): string {
  const { fileName } = template;
  const values: Readonly<Record<string, string>> = {
    title,
    from: period?.from ?? 'undated',
    to: period?.to ?? '',
  };
  const name = (ascii ? fileName.ascii : fileName.full)
    .replace(/\{(title|from|to)\}/g, (_whole, key: string) => values[key] ?? '')
    .replace(FORBIDDEN, '')
    .replace(/^[.\s_]+|[.\s_]+$/gu, '');
  const short = Array.from(name).slice(0, LONGEST).join('');
  const plain = ascii ? short.replace(/[^\x20-\x7e]/g, '') : short;
  return (plain === '' ? 'digest' : plain) + ending(marking, template, ascii);
}
