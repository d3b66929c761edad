import { COMMAND_IDS, commandOf, type CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';

/** Widths, case and spaces do not matter. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Hiragana as katakana: with an input method one types ふぁいる before it is converted. */
const kana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x60));

const folded = (text: string): string => kana(fold(text));

/** What each command is found by: its names in both languages, the chord, and its menu. */
const NAMES: ReadonlyMap<CommandId, readonly string[]> = new Map(
  COMMAND_IDS.map((id) => {
    const { menu, chord } = commandOf(id);
    const texts = [COMMAND_TEXTS.ja, COMMAND_TEXTS.en];
    const names = [
      ...texts.map(({ commands }) => commands[id]),
      ...texts.map(({ menus, commands }) => menus[menu] + commands[id]),
      chord ?? '',
    ];
    return [id, names.map(folded)];
  }),
);

/** How well a name answers a query: 0 begins with it, 1 has it, null has not all words of it. */
function rank(id: CommandId, words: readonly string[]): number | null {
  const names = NAMES.get(id) ?? [];
  if (!words.every((word) => names.some((name) => name.includes(word)))) return null;
  return names.some((name) => name.startsWith(words[0] ?? '')) ? 0 : 1;
}

/**
 * The commands that a query finds among those that can be carried out: by names in either language,
 * whatever the width or case; the best first, then those used last, then as in the menu.
 */
export function searchCommands(
  query: string,
  available: readonly CommandId[],
  recent: readonly CommandId[],
): CommandId[] {
  const words = query.split(/\s+/u).map(folded).filter(Boolean);
  const lastUse = (id: CommandId): number => {
    const index = recent.indexOf(id);
    return index < 0 ? recent.length : index;
  };
  return available
    .map((id) => ({ id, rank: words.length === 0 ? 0 : rank(id, words) }))
    .filter((found) => found.rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || lastUse(a.id) - lastUse(b.id))
    .map(({ id }) => id);
}
