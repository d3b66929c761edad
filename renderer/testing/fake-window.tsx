import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTRACT, isCallName, type CallName, type OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { EventName, EventOf } from '#shared/contract/events.ts';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { ok } from '#shared/domain/result.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

type Answers = {
  readonly [Name in CallName]?: (
    input: never,
  ) => Envelope<OutputOf<Name>> | Promise<Envelope<OutputOf<Name>>>;
};

/** The other end of a window's channel, for tests: answers by a table, and tells events. */
export interface FakeWindow {
  /** Every call, in order. */
  readonly calls: readonly { readonly name: CallName; readonly input: unknown }[];
  /** The inputs of the calls with this name. */
  readonly asked: (name: CallName) => readonly unknown[];
  readonly forget: () => void;
  readonly tell: <Name extends EventName>(name: Name, event: EventOf<Name>) => Promise<void>;
  readonly show: (element: ReactElement) => Promise<HTMLElement>;
  readonly close: () => Promise<void>;
}

/** Lets everything that is due happen: answers, effects, what they lead to. */
export const settle = async (ms = 0): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
};

/** Does something that the window answers to, as a person would. */
export const perform = async (deed: () => void): Promise<void> => {
  await act(async () => {
    deed();
    await Promise.resolve();
  });
};

/** Installs `window.digest`. Input and output are parsed by the contract, as in the product. */
export function fakeWindow(answers: Answers): FakeWindow {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const table: Answers = { 'settings.get': () => ok(DEFAULT_SETTINGS), ...answers };
  const calls: { name: CallName; input: unknown }[] = [];
  const listeners = new Map<string, Set<(event: unknown) => void>>();

  const bridge = {
    async call(name: string, input: unknown): Promise<unknown> {
      const answer = isCallName(name) ? table[name] : undefined;
      if (!isCallName(name) || answer === undefined) throw new Error(`no answer to ${name}`);
      const parsed = CONTRACT[name].input.parse(input);
      calls.push({ name, input: parsed });
      const envelope = await answer(parsed as never);
      if (envelope.ok) CONTRACT[name].output.parse(envelope.value);
      return envelope;
    },
    on(name: string, listener: (event: unknown) => void) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
  };
  Object.defineProperty(window, 'digest', { value: bridge, configurable: true });

  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return {
    calls,
    asked: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    forget() {
      calls.length = 0;
    },
    async tell(name, event) {
      await perform(() => {
        for (const listener of listeners.get(name) ?? []) listener(event);
      });
    },
    async show(element) {
      await perform(() => {
        root.render(<QueryClientProvider client={client}>{element}</QueryClientProvider>);
      });
      await settle();
      return place;
    },
    async close() {
      await perform(() => {
        root.unmount();
      });
      place.remove();
    },
  };
}
