import type { PastedSource } from '#shared/contract/articles.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { call } from '#renderer/api/call.ts';
import { useDraft, whyReadOnly } from '#renderer/draft/draft.ts';
import { today } from '#renderer/fields/today.ts';
import { cardsOf } from './deck/cards-of.ts';
import { deckOf, isEdited } from './deck/deck.ts';
import { CLOSED, usePaste, type Nothing } from './paste-store.ts';
import { sameSources, sourceOf, sourceOfFile } from './sources.ts';

const { getState, setState } = usePaste;

const show = (nothing: Nothing, unread: readonly Problem[] = []): void => {
  setState({ step: { at: 'nothing', nothing, unread } });
};

/** Says why nothing can be put into the digest that is open; whether it is so. */
function isRefused(digest: string): boolean {
  const { open, review } = useDraft.getState();
  const refusal = open?.id === digest && review ? whyReadOnly(review) : null;
  if (refusal) show({ why: 'problem', problem: refusalProblem(refusal) });
  return refusal !== null;
}

/** Begins with what was found; without a digest one is chosen first. */
function begin(sources: readonly PastedSource[], digest: string | null): void {
  const { desk } = getState();
  if (digest !== null && isRefused(digest)) return;
  if (digest === null) setState({ step: { at: 'choosing', sources } });
  else if (desk?.digest === digest && isEdited(desk.deck) && sameSources(desk.sources, sources)) {
    // The same once more, with what was done to it.
    setState({ step: { at: 'cards' } });
  } else setState({ step: { at: 'opening', digest, sources } });
}

/** Whether a paste is under way, so that another one has to wait. */
const isBusy = (): boolean => getState().step.at !== 'closed';

/** Recognises what is on the clipboard. `digest` is the one that is open, or null. */
export async function pasteClipboard(digest: string | null): Promise<void> {
  if (isBusy() || (digest !== null && isRefused(digest))) return;
  const answer = await call('host.clipboard', {});
  if (isBusy()) return;
  setState({ unread: [] });
  if (!answer.ok) {
    show({ why: 'problem', problem: answer.error });
    return;
  }
  const source = sourceOf(answer.value);
  if (source.ok) begin([source.value], digest);
  else show({ why: source.error });
}

/** Recognises what is in files. */
export async function pasteFiles(files: readonly File[], digest: string | null): Promise<void> {
  if (isBusy()) return;
  const sources: PastedSource[] = [];
  const unread: Problem[] = [];
  for (const file of files) {
    const source = await sourceOfFile(file);
    if (source.ok) sources.push(source.value);
    else unread.push(source.error);
  }
  if (isBusy()) return;
  setState({ unread });
  if (sources.length > 0) begin(sources, digest);
  else show({ why: 'none' }, unread);
}

/** Recognises text that was dropped. */
export function pasteText(html: string | null, text: string, digest: string | null): void {
  if (isBusy()) return;
  setState({ unread: [] });
  const source = sourceOf({ html, text, url: null });
  if (source.ok) begin([source.value], digest);
  else show({ why: source.error });
}

/** Takes the digest that was chosen. */
export function chooseDigest(digest: string): void {
  const { step } = getState();
  if (step.at === 'choosing') begin(step.sources, digest);
}

/** Has the articles recognised, now that their digest is open. */
export async function recognise(digest: string, sources: readonly PastedSource[]): Promise<void> {
  if (isRefused(digest)) return;
  const run = crypto.randomUUID();
  setState({ step: { at: 'reading', run } });
  const answer = await call('articles.recognise', {
    digest,
    run,
    today: today(),
    sources: [...sources],
  });
  const { step, unread: before } = getState();
  if (step.at !== 'reading' || step.run !== run) return;
  if (!answer.ok) {
    show({ why: 'problem', problem: answer.error }, before);
    return;
  }
  if (answer.value.outcome === 'cancelled') {
    setState({ step: CLOSED });
    return;
  }
  const { articles } = answer.value;
  const unread = [...before, ...answer.value.unread];
  const open = useDraft.getState();
  if (articles.length === 0 || open.digest === null) {
    show({ why: 'none' }, unread);
    return;
  }
  const deck = deckOf(cardsOf(articles, open.digest));
  setState({ step: { at: 'cards' }, desk: { digest, sources, deck, unread } });
}

/** Stops recognising. */
export function cancelReading(): void {
  const { step } = getState();
  if (step.at !== 'reading') return;
  setState({ step: CLOSED });
  void call('articles.cancel', { run: step.run });
}

/** Says why the cards cannot be put into their digest any more; they stay on the desk. */
export const refuseCards = (): boolean => {
  const { desk } = getState();
  return desk !== null && isRefused(desk.digest);
};

/** Closes whatever is shown; cards that were edited stay on the desk. */
export const closePaste = (): void => {
  setState({ step: CLOSED });
};

/** Shows the cards that were left on the desk. */
export function reopenPaste(): void {
  if (!isBusy() && getState().desk) setState({ step: { at: 'cards' } });
}

/** Takes the cards off the desk: they are in the digest. */
export const clearDesk = (): void => {
  setState({ step: CLOSED, desk: null });
};
