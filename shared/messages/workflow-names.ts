import type { Role } from '../domain/person.ts';
import type { State } from '../workflow/states.ts';
import type { Locale } from './locale.ts';

type Names<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** What the people of a post are called. */
export const ROLE_NAMES: Names<Role> = {
  officer: { en: 'officer', ja: '担当官' },
  supervisor: { en: 'supervisor', ja: '決裁者' },
  clerk: { en: 'clerk', ja: '文書係' },
  administrator: { en: 'administrator', ja: '管理者' },
};

/** What the states of a digest are called. */
export const STATE_NAMES: Names<State> = {
  draft: { en: 'draft', ja: '起案中' },
  'in-review': { en: 'in review', ja: '決裁中' },
  approved: { en: 'approved', ja: '決裁済み' },
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
