import type { Person } from '#shared/domain/person.ts';

/** A name that is being typed: what stands after the @, and where the @ is (UTF-16 units). */
export interface TypedMention {
  readonly at: number;
  readonly typed: string;
}

/** Longer than any name: what follows an @ further away is no name any more. */
const LONGEST = 100;

/** `@` and what follows it; not within a mail address, but right after Japanese, which has no spaces. */
const TYPED = /(?<![A-Za-z0-9._%+-])[@＠]([^@＠\r\n]*)$/u;

/** The name that is being typed before the caret; null where none is. */
export function mentionAt(text: string, caret: number): TypedMention | null {
  const before = text.slice(Math.max(0, caret - LONGEST - 1), caret);
  const found = TYPED.exec(before);
  return found ? { at: caret - found[0].length, typed: found[1] ?? '' } : null;
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');

/** The people whose names go with what was typed, those that begin with it first; open accounts only. */
export function suggestPeople(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = fold(typed);
  const rank = ({ name }: Person): number => {
    const at = fold(name).indexOf(wanted);
    return at < 0 ? 2 : Math.min(at, 1);
  };
  return people
    .filter((person) => person.active && rank(person) < 2)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'ja'))
    .slice(0, 8);
}

/** The text with a person named where a name was being typed, and where the caret is then. */
export function withMention(
  text: string,
  { at, typed }: TypedMention,
  { name }: Person,
): { readonly text: string; readonly caret: number } {
  const named = `${text.slice(0, at)}@${name} `;
  return {
    text: named + text.slice(at + 1 + typed.length).replace(/^ /u, ''),
    caret: named.length,
  };
}

/** A piece of a comment; `person` where it names one. */
export interface MentionPiece {
  readonly text: string;
  readonly person: Person | null;
}

/** A text in pieces, with the people that it names; of two names the longer one is meant. */
export function mentionPieces(text: string, people: readonly Person[]): readonly MentionPiece[] {
  const known = people.toSorted((a, b) => b.name.length - a.name.length);
  const pieces: MentionPiece[] = [];
  let plain = 0;
  for (let at = text.search(/[@＠]/u); at >= 0 && at < text.length; at += 1) {
    if (text[at] !== '@' && text[at] !== '＠') continue;
    const person = known.find(({ name }) => text.startsWith(name, at + 1));
    if (!person) continue;
    const end = at + 1 + person.name.length;
    if (at > plain) pieces.push({ text: text.slice(plain, at), person: null });
    pieces.push({ text: text.slice(at, end), person });
    plain = end;
    at = end - 1;
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), person: null });
  return pieces;
}

/** The ids of the people that a text names, each once. */
export const mentionsIn = (text: string, people: readonly Person[]): string[] => [
  ...new Set(mentionPieces(text, people).flatMap(({ person }) => (person ? [person.id] : []))),
];
