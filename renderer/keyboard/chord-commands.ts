import { COMMAND_IDS, commandOf, type CommandId, type Where } from '#shared/commands/commands.ts';
import { matchesChord, parseChord, type Chord, type PressedKey } from './chord.ts';

interface Binding {
  readonly id: CommandId;
  readonly chord: Chord;
}

/** The narrower place goes first: Ctrl+N is the next item where a digest is open. */
const RANK: Readonly<Record<Where, number>> = { digest: 0, home: 1, always: 2 };

const BINDINGS: readonly Binding[] = COMMAND_IDS.flatMap((id) => {
  const { chord, also = [] } = commandOf(id);
  const chords = chord === null ? also : [chord, ...also];
  return chords.map((text) => ({ id, chord: parseChord(text) }));
}).toSorted((a, b) => RANK[commandOf(a.id).where] - RANK[commandOf(b.id).where]);

/** The commands that a key press stands for; the first that somebody can carry out is meant. */
export const commandsFor = (pressed: PressedKey): readonly CommandId[] =>
  BINDINGS.filter(({ chord }) => matchesChord(pressed, chord)).map(({ id }) => id);
