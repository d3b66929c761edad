import type { Comment } from '#shared/contract/comments.ts';
import type { HistoryEntry, Review, ReviewReading } from '#shared/contract/review.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { EVERYBODY, reviewOf, signedIn } from '#shared/testing/review.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { ReviewScreen } from '../review-screen.tsx';

export const SUPERVISOR: Person = {
  id: 'ito',
  name: '伊藤 一郎',
  roles: ['supervisor'],
  active: true,
};

interface Stored {
  readonly digest: Digest;
  readonly before?: ReviewReading['before'];
  readonly changes?: ReviewReading['changes'];
  readonly review?: Review;
  readonly comments?: readonly Comment[];
  readonly history?: readonly HistoryEntry[];
  readonly person?: Person;
  readonly item?: string;
}

/** The review screen of a digest, before a small backend that keeps what is accepted. */
export class ReviewWindow {
  readonly fake: FakeWindow;
  readonly went: (string | null)[] = [];
  #stored: Stored;
  #clock = 7;
  root: HTMLElement = document.body;

  constructor(stored: Stored) {
    this.#stored = stored;
    const person = stored.person ?? SUPERVISOR;
    this.fake = fakeWindow({
      'session.get': () => ok(signedIn(person)),
      'people.list': () => ok([person, ...(person.id === EVERYBODY.id ? [] : [EVERYBODY])]),
      'library.list': () => ok([]),
      'review.history': () => ok([...(this.#stored.history ?? [])]),
      'review.read': () => ok(this.reading),
      'comments.list': () => ok([...(this.#stored.comments ?? [])]),
      'comments.add': ({ anchor, text }: ParsedInputOf<'comments.add'>) => {
        const comment: Comment = {
          id: 'new',
          digest: 'd1',
          text,
          mentions: [],
          author: person.id,
          at: 9,
          anchor,
          resolved: null,
          replies: [],
        };
        this.set({ comments: [...(this.#stored.comments ?? []), comment] });
        return ok(comment);
      },
      'review.seen': ({ clock }: ParsedInputOf<'review.seen'>) => {
        if (clock !== this.#clock) return fail({ code: 'text-changed', params: {} });
        this.set({ before: { at: 5, digest: this.#stored.digest } });
        return ok({});
      },
      'review.act': ({ act }: ParsedInputOf<'review.act'>) => {
        if (act.deed === 'approve' && act.seen !== this.#clock) {
          return fail({ code: 'text-changed', params: {} });
        }
        const { accepted } = this.reading.review;
        const items = act.deed === 'accept' || act.deed === 'unaccept' ? act.items : [];
        const stamp = { by: person.id, at: 3 };
        const kept = Object.entries(accepted).filter(([id]) => !items.includes(id));
        const added = act.deed === 'accept' ? items.map((id) => [id, stamp] as const) : [];
        const review = {
          ...this.reading.review,
          accepted: Object.fromEntries([...kept, ...added]),
        };
        this.set({ review });
        return ok(review);
      },
    });
  }

  get reading(): ReviewReading {
    const { digest, before = null, changes = [], review } = this.#stored;
    return {
      digest,
      clock: this.#clock,
      review: review ?? reviewOf({ state: 'in-review' }),
      before,
      changes,
    };
  }

  set(patch: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...patch };
  }

  /** Somebody else changes the text; the window is told, or not yet. */
  async change(digest: Digest, isTold: boolean): Promise<void> {
    this.set({ digest });
    this.#clock += 1;
    if (isTold) await this.fake.tell('digest-changed', { id: 'd1', seat: 0, entities: [] });
    await settle();
  }

  async show(): Promise<void> {
    const nowhere = (): void => undefined;
    this.root = await this.fake.show(
      <ReviewScreen
        id="d1"
        item={this.#stored.item ?? null}
        onBack={() => this.went.push('back')}
        onHome={() => this.went.push('home')}
        onCorrect={(item) => this.went.push(`correct ${String(item)}`)}
        onTitle={nowhere}
        onItem={nowhere}
      />,
    );
    // The text is asked for when the history is there, names come beside both, and what is far away
    // is drawn after the first picture.
    await settle(50);
    await settle(50);
  }

  async press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
    const init = { key, code, bubbles: true, cancelable: true, ...more };
    await perform(() => {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await settle();
  }

  /** The stop that is looked at, as its heading says. */
  get current(): string {
    return this.root.querySelector<HTMLElement>('[data-current="true"]')?.dataset.stop ?? '';
  }

  /** The headlines in the report, in order. */
  get shown(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-stop]')].map(
      (one) => one.dataset.stop ?? '',
    );
  }

  texts(selector: string): string[] {
    return [...document.querySelectorAll(selector)].map((one) => one.textContent);
  }

  close(): Promise<void> {
    return this.fake.close();
  }
}
