import { expect, test } from 'vitest';
import { COMMAND_IDS, commandOf, type CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { searchCommands } from './search-commands.ts';

const ALL = COMMAND_IDS;

test.each([
  ['a Japanese name', '取り込み', ['file.import']],
  ['an English name', 'import', ['file.import']],
  ['case', 'IMPORT', ['file.import']],
  ['full width letters', 'ｉｍｐｏｒｔ', ['file.import']],
  ['half width kana', 'ﾊﾞｯｸｱｯﾌﾟ', ['file.backups']],
  ['hiragana, not converted yet', 'ばっくあっぷ', ['file.backups']],
  ['a chord', 'ctrl+e', ['file.export']],
  ['words in any order', 'item new', ['item.new']],
  ['nothing of that name', 'xyz', []],
])('finds by %s', (_name, query, found) => {
  expect(searchCommands(query, ALL, []).slice(0, found.length || ALL.length)).toEqual(found);
});

test('without a query: those used last, then all as in the menu', () => {
  const recent: CommandId[] = ['view.pages', 'file.export'];
  const rest = ALL.filter((id) => !recent.includes(id));
  expect(searchCommands('  ', ALL, recent)).toEqual([...recent, ...rest]);
});

test('what begins with the query goes before what only has it', () => {
  const found = searchCommands('次', ALL, []);
  expect(found[0]).toBe('item.next');
  expect(found.indexOf('item.next-incomplete')).toBeLessThan(found.indexOf('item.done'));
});

test('only commands that can be carried out are found', () => {
  const available = ALL.filter((id) => commandOf(id).where === 'always');
  expect(searchCommands('', available, ['item.new'])).toEqual(available);
});

test('every command is found by each of its names', () => {
  const missed = ALL.filter((id) =>
    [COMMAND_TEXTS.ja, COMMAND_TEXTS.en].some(
      ({ commands }) => !searchCommands(commands[id], ALL, []).includes(id),
    ),
  );
  expect(missed).toEqual([]);
});
