import type { Page } from '@playwright/test';

/** What the program answers: the value, or the problem by its code. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** Asks the program what a page may ask; its answer, whatever it is. */
export const answerTo = (page: Page, name: string, input: object): Promise<Answer> =>
  page.evaluate(
    async ([call, value]) => {
      const { digest } = window as unknown as {
        digest: { call: (name: string, input: object) => Promise<unknown> };
      };
      return (await digest.call(call, value)) as Answer;
    },
    [name, input] as const,
  );

/** Asks the program what a page may ask; for reading what is stored, not for doing the work. */
export async function ask(page: Page, name: string, input: object): Promise<unknown> {
  const answer = await answerTo(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** A digest as the interchange file has it; what the tests look at. */
export interface StoredDigest {
  readonly sections: readonly {
    readonly key: string;
    readonly items: readonly {
      readonly id: string;
      readonly headline: { readonly ja: string; readonly en: string };
      readonly blocks: readonly object[];
    }[];
  }[];
}

/** The digest that was worked on last, as it is in the database. */
export async function storedDigest(page: Page): Promise<StoredDigest> {
  const list = (await ask(page, 'library.list', {})) as { id: string; updatedAt: number }[];
  const [newest] = list.toSorted((a, b) => b.updatedAt - a.updatedAt);
  if (!newest) throw new Error('There is no digest');
  // A seat that no window has: the history of the tests is nobody's.
  const opened = await ask(page, 'digest.open', { id: newest.id, seat: 99 });
  return (opened as { digest: StoredDigest }).digest;
}
