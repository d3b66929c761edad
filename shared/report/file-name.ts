import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';

/** Characters that Windows does not allow in file names, and controls. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}]/gu;
const LONGEST = 120;

/** The name of an export without its ending, from the template; `undated` where no period is known. */
export function exportName(
  { title, period }: Pick<Digest, 'title' | 'period'>,
  { fileName }: Template,
  ascii: boolean,
): string {
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
  return plain === '' ? 'digest' : plain;
}
