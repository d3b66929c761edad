import { create } from 'zustand';
import type { CommandId } from '#shared/commands/commands.ts';

const useRecent = create<{ readonly ids: readonly CommandId[] }>(() => ({ ids: [] }));

/** How many go to the top of the palette. */
const KEPT = 5;

/** The commands last chosen in the palette, the latest first, as long as the window is open. */
export const useRecentCommands = (): readonly CommandId[] => useRecent(({ ids }) => ids);

/** Puts a command before the others. */
export function remember(id: CommandId): void {
  useRecent.setState(({ ids }) => ({
    ids: [id, ...ids.filter((other) => other !== id)].slice(0, KEPT),
  }));
}
