import type { Role } from '../domain/person.ts';
import type { State } from '../workflow/states.ts';
import type { Locale } from './locale.ts';

type Names<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** What the people of a post are called. */
export const ROLE_NAMES: Names<Role> = {
  officer: { en: 'officer', ja: '担当官' },
  supervisor: { en: 'supervisor', ja: '承認者' },
  clerk: { en: 'clerk', ja: '文書係' },
  administrator: { en: 'administrator', ja: '管理者' },
};

/** What the states of a digest are called. */
export const STATE_NAMES: Names<State> = {
  draft: { en: 'draft', ja: '下書き' },
  'in-review': { en: 'in review', ja: '審査中' },
  approved: { en: 'approved', ja: '承認済み' },
  distributed: { en: 'distributed', ja: '配布済み' },
};

/** Names for keys in a list with commas, as a problem carries them; one that is unknown stays. */
export const namesOf = (
  names: Names<string>,
  keys: string,
  locale: Locale,
  or: Readonly<Record<Locale, string>>,
): string =>
  keys
    .split(',')
    .map((key) => names[key]?.[locale] ?? key)
    .join(or[locale]);

const OR: Readonly<Record<Locale, string>> = { en: ' or ', ja: '、' };

/** That something can be done in other states only; both are keys, `states` with commas between. */
export const stateSentence = (state: string, states: string, locale: Locale): string => {
  const names = namesOf(STATE_NAMES, states, locale, OR);
  const now = namesOf(STATE_NAMES, state, locale, OR);
  // The only one of the names that is a noun.
  const said = (text: string): string => text.replace(/\bdraft\b/gu, 'a draft');
  return locale === 'ja'
    ? `このダイジェストは「${now}」です。この操作は「${names}」のときにできます。`
    : `This digest is ${said(now)}; this can only be done while it is ${said(names)}.`;
};
