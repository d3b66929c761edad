import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { ok } from '#shared/domain/result.ts';
import { digestOf, idsOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { reviewOf } from '#shared/testing/review.ts';
import { closeDraft, openDraft, useDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { notices } from '#renderer/ui/notify.ts';
import { fakeWindow, perform, settle } from '../../../testing/fake-window.tsx';
import { closePaste } from '../paste.ts';
import { PasteArticles } from '../paste-articles.tsx';
import { usePaste } from '../paste-store.ts';
import { articleOf, line } from './cards.ts';

type Clipboard = OutputOf<'host.clipboard'>;
type Recognised = OutputOf<'articles.recognise'>;

/** What a recogniser says that found these articles. */
export const done = (...articles: readonly ReturnType<typeof articleOf>[]): Recognised => ({
  outcome: 'done',
  articles: [...articles],
  unread: [],
});

/** A window with a digest of one item, in which articles are pasted. */
export interface PasteWindow {
  /** What is on the clipboard, and what is recognised in it. */
  clipboard: Clipboard;
  answer: () => Promise<Recognised> | Recognised;
  readonly writes: readonly InputOf<'digest.write'>[];
  /** How often it was asked to recognise, and to stop. */
  readonly asked: (name: 'articles.prepare' | 'articles.recognise' | 'articles.cancel') => number;
  /** By the command; the focus is on the card in hand then. */
  readonly paste: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens it, in happy-dom. Three articles are on the clipboard. */
export async function pasteWindow(): Promise<PasteWindow> {
  const writes: InputOf<'digest.write'>[] = [];
  const items = [itemOf('a', [reportOf('Text.', 'TREND', '2026-04-18')])];
  const keys = ['header', 'item:a', ...template.sections.map(({ key }) => `order:${key}`)];
  const fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review: reviewOf(),
        template,
        digest: digestOf({ domestic: items }),
        revs: Object.fromEntries(keys.map((key) => [key, 1])),
        history: { undo: null, redo: null },
      }),
    'digest.write': (write: InputOf<'digest.write'>) => {
      writes.push(write);
      return ok({ outcome: 'stored', revs: {}, history: { undo: 'paste-items', redo: null } });
    },
    'outlets.list': () => ok([]),
    'host.clipboard': () => ok(opened.clipboard),
    'articles.recognise': async () => ok(await opened.answer()),
    'articles.prepare': () => ok({}),
    'articles.cancel': () => ok({}),
  });
  const opened: PasteWindow = {
    clipboard: { html: null, text: 'three articles', url: null },
    answer: () =>
      done(
        articleOf('Ministers meet', [line('Ministers meet', 'headline'), line('They met.')]),
        articleOf('Army drills', [line('Drills.')], { section: 'security' }),
        articleOf('Decree signed', [line('Signed.')], { section: null }),
      ),
    writes,
    asked: (name) => fake.asked(name).length,
    paste: async () => {
      await perform(() => void runCommand('item.paste'));
      await settle(20);
      // In happy-dom the dialog does not see that the focus is in it already, and takes it.
      await perform(() =>
        document.querySelector<HTMLElement>('[data-card][tabindex="0"]')?.focus(),
      );
    },
    close: async () => {
      await perform(closePaste);
      usePaste.setState({ desk: null });
      await fake.close();
      await closeDraft();
      notices.clear();
    },
  };
  await openDraft('d1');
  const nothing = (): void => undefined;
  await fake.show(<PasteArticles digest="d1" onOpen={nothing} onNew={nothing} />);
  return opened;
}

/** Presses a key where the focus is. */
export const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
  perform(() => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });

/** The words of the sheet; '' where there is none. */
export const sheet = (): string => document.querySelector('[role=dialog]')?.textContent ?? '';

/** The names of the rows. */
export const rows = (): string[] =>
  Array.from(
    document.querySelectorAll('[data-card]'),
    (row) => row.getAttribute('aria-label') ?? '',
  );

/** The ids of the digest's items, by section. */
export const items = (): Record<string, string[]> => {
  const { digest } = useDraft.getState();
  return digest ? idsOf(digest) : {};
};
