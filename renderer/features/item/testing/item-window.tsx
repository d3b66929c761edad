import { closeDraft, openDraft, selectItem, useDraft } from '#renderer/draft/draft.ts';
import type { Review } from '#shared/contract/review.ts';
import type { Item } from '#shared/domain/digest.ts';
import { ok } from '#shared/domain/result.ts';
import { findItem } from '#shared/editing/place.ts';
import { digestOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { reviewOf } from '#shared/testing/review.ts';
import { fakeWindow, perform, settle } from '../../../testing/fake-window.tsx';
import { ItemEditor } from '../item-editor.tsx';

/** The item editor over a digest with these items, the first of them selected. */
export interface ItemWindow {
  readonly root: HTMLElement;
  /** A field by its name, for `data-field`. */
  readonly field: (name: string) => HTMLElement;
  readonly input: (name: string) => HTMLInputElement;
  readonly line: (name: string) => HTMLTextAreaElement;
  /** The item as the draft has it. */
  readonly item: (id: string) => Item;
  readonly select: (id: string) => Promise<void>;
  /** The digest goes on its way. */
  readonly moveOn: (review: Review) => Promise<void>;
  readonly close: () => Promise<void>;
}

function of<Kind extends HTMLElement>(root: Element, name: string, kind: new () => Kind): Kind {
  const element = root.querySelector(`[data-field="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`no field ${name}`);
  return element;
}

/** Opens the window of an item, in happy-dom. */
export const itemWindow = (...items: readonly Item[]): Promise<ItemWindow> =>
  itemWindowIn(reviewOf(), ...items);

/** The same with a digest that is somewhere on its way. */
export async function itemWindowIn(review: Review, ...items: readonly Item[]): Promise<ItemWindow> {
  let current = review;
  const keys = ['header', ...items.map(({ id }) => `item:${id}`)];
  const fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review: current,
        template,
        digest: digestOf({ security: items }),
        revs: Object.fromEntries(keys.map((key) => [key, 1])),
        history: { undo: null, redo: null },
      }),
    'digest.write': () =>
      ok({ outcome: 'stored', revs: {}, history: { undo: 'typing', redo: null } }),
    'outlets.list': () =>
      ok([
        { name: 'TREND', uses: 3 },
        { name: 'APA', uses: 1 },
      ]),
  });
  await openDraft('d1');
  const root = await fake.show(<ItemEditor />);
  return {
    root,
    field: (name) => of(root, name, HTMLElement),
    input: (name) => of(root, name, HTMLInputElement),
    line: (name) => of(root, name, HTMLTextAreaElement),
    item: (id) => {
      const { digest } = useDraft.getState();
      const item = digest && findItem(digest, id);
      if (!item) throw new Error(`no item ${id}`);
      return item;
    },
    select: (id) =>
      perform(() => {
        selectItem(id);
      }),
    moveOn: async (next) => {
      current = next;
      // Read again, as after an event; those of an earlier window's channel are not heard here.
      await perform(() => void openDraft('d1'));
      await settle(20);
    },
    close: async () => {
      await fake.close();
      await closeDraft();
    },
  };
}

/** Presses a key in a field. */
export const press = (
  field: HTMLElement,
  key: string,
  more: KeyboardEventInit = {},
): Promise<void> =>
  perform(() => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });

/** Gives a field a text as the browser does when it is typed; `composing` within a composition. */
export const type = (
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  composing = false,
): Promise<void> =>
  perform(() => {
    const { prototype } =
      field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // Past React, which would take the text for known.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    const event = new InputEvent('input', { bubbles: true });
    Object.defineProperty(event, 'isComposing', { value: composing });
    field.dispatchEvent(event);
  });

/** Begins or ends a composition in a field. */
export const composition = (field: HTMLElement, which: 'start' | 'end'): Promise<void> =>
  perform(() => {
    field.dispatchEvent(new CompositionEvent(`composition${which}`, { bubbles: true }));
  });

/** Pastes into a field. */
export const paste = (field: HTMLElement, data: Readonly<Record<string, string>>): Promise<void> =>
  perform(() => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(data)) clipboardData.setData(kind, text);
    const event = new Event('paste', { bubbles: true, cancelable: true });
    field.dispatchEvent(Object.assign(event, { clipboardData }));
  });

/** Puts the focus into a field, or takes it away. */
export const focus = (field: HTMLElement): Promise<void> =>
  perform(() => {
    field.focus();
  });
export const blur = (field: HTMLElement): Promise<void> =>
  perform(() => {
    field.blur();
  });
