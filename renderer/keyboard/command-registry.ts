import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import type { CommandId } from '#shared/commands/commands.ts';

interface Handler {
  readonly run: () => void;
  readonly enabled: boolean;
}

/** Who carries out each command now; the last to register goes first. */
const useRegistry = create<{
  readonly handlers: Readonly<Partial<Record<CommandId, readonly Handler[]>>>;
}>(() => ({ handlers: {} }));

function setHandlers(id: CommandId, change: (old: readonly Handler[]) => readonly Handler[]): void {
  useRegistry.setState(({ handlers }) => ({
    handlers: { ...handlers, [id]: change(handlers[id] ?? []) },
  }));
}

const handlerOf = (id: CommandId): Handler | undefined =>
  useRegistry.getState().handlers[id]?.findLast(({ enabled }) => enabled);

/** Carries out a command; false where nobody can now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.run();
  return handler !== undefined;
}

/** Whether somebody can carry the command out now. */
export const canRun = (id: CommandId): boolean => handlerOf(id) !== undefined;

/** The same, kept up to date: for buttons, and for the palette. */
export const useCanRun = (id: CommandId): boolean =>
  useRegistry(({ handlers }) => handlers[id]?.some(({ enabled }) => enabled) ?? false);

/** Carries out a command as long as the component is there. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const handler: Handler = {
      run: () => {
        latest();
      },
      enabled,
    };
    setHandlers(id, (old) => [...old, handler]);
    return () => {
      setHandlers(id, (old) => old.filter((one) => one !== handler));
    };
  }, [id, enabled]);
}
