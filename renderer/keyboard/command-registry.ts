import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import type { CommandId } from '#shared/commands/commands.ts';

interface Handler {
  readonly run: () => void;
  readonly enabled: boolean;
  /** Only says why the command cannot be carried out. */
  readonly refuses: boolean;
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

const isAble = ({ enabled, refuses }: Handler): boolean => enabled && !refuses;

function handlerOf(id: CommandId): Handler | undefined {
  const handlers = useRegistry.getState().handlers[id] ?? [];
  return handlers.findLast(isAble) ?? handlers.findLast(({ enabled }) => enabled);
}

/** Carries out a command, or has it said why not; false where nobody knows of it now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.run();
  return handler !== undefined;
}

/** Whether somebody can carry the command out now. */
export const canRun = (id: CommandId): boolean =>
  useRegistry.getState().handlers[id]?.some(isAble) ?? false;

/** The same, kept up to date: for buttons, and for the palette. */
export const useCanRun = (id: CommandId): boolean =>
  useRegistry(({ handlers }) => handlers[id]?.some(isAble) ?? false);

/** Carries out a command as long as the component is there. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useEffectEvent(run);
  useEffect(
    () =>
      register(id, {
        run: () => {
          latest();
        },
        enabled,
        refuses: false,
      }),
    [id, enabled],
  );
}

/**
 * Says why commands cannot be carried out, where nobody can: they are greyed out, and their chords
 * are not left to a wider command or to the browser.
 */
export function useRefusal(ids: readonly CommandId[], tell: () => void, isOn = true): void {
  const latest = useEffectEvent(tell);
  const key = ids.join(' ');
  useEffect(() => {
    const run = (): void => {
      latest();
    };
    const named = key === '' ? [] : (key.split(' ') as CommandId[]);
    const ends = named.map((id) => register(id, { run, enabled: isOn, refuses: true }));
    return () => {
      for (const end of ends) end();
    };
  }, [key, isOn]);
}

/** Returns what takes it out again. */
function register(id: CommandId, handler: Handler): () => void {
  setHandlers(id, (old) => [...old, handler]);
  return () => {
    setHandlers(id, (old) => old.filter((one) => one !== handler));
  };
}
