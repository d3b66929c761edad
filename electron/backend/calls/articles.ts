import {
  ORIGINAL_LIMIT,
  type PastedSource,
  type RecognisedArticle,
} from '#shared/contract/articles.ts';
import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { ArticleContext } from '#shared/reading/articles/article.ts';
import type { Found } from '../articles/jobs.ts';
import { SOURCE_LIMIT_MB } from '../articles/read-sources.ts';
import { RECOGNISE_LIMIT_S, type Outcome } from '../articles/recogniser.ts';
import { readDigestRow } from '../store/header-rows.ts';
import { addOriginal } from '../store/originals.ts';
import { readOutletForms } from '../store/outlet-forms.ts';
import { DEFAULT_TEMPLATE } from '../templates/load-template.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { templateFor } from './open-report.ts';

/** Runs that are under way, by the name that the window gave them. */
const running = new Map<string, AbortController>();

/** What recognition is to know: the office's outlets, the digest's period, its template's words. */
async function contextFor(
  digest: string | null,
  today: CalendarDate,
  call: CallContext,
): Promise<Result<ArticleContext, Problem>> {
  const row = digest === null ? null : readDigestRow(call.store, digest);
  if (digest !== null && row?.deletedAt !== null) {
    return fail({ code: 'digest-missing', params: {} });
  }
  const template = await templateFor(row?.template ?? DEFAULT_TEMPLATE, call);
  if (!template.ok) return template;
  return ok({
    today,
    period: row?.header.period ?? null,
    outlets: readOutletForms(call.store).forms,
    sections: template.value.sections.map(({ key, words }) => ({ key, words })),
  });
}

/** Why a job came to no end, in a sentence about what was pasted. */
function stopped(why: 'too-slow' | 'too-large', pasted: PastedSource): Problem {
  const seconds = RECOGNISE_LIMIT_S;
  if (pasted.kind === 'clipboard') {
    return why === 'too-slow'
      ? { code: 'clipboard-too-slow', params: { seconds } }
      : { code: 'clipboard-too-large', params: { limit: ORIGINAL_LIMIT / 1_000_000 } };
  }
  const { name: file } = pasted;
  return why === 'too-slow'
    ? { code: 'source-too-slow', params: { file, seconds } }
    : { code: 'source-too-large', params: { file, limit: SOURCE_LIMIT_MB } };
}

type Read = Result<readonly Found[], Problem>;

function readOf(outcome: Outcome<Read>, pasted: PastedSource): Read | null {
  switch (outcome.outcome) {
    case 'done':
      return outcome.value;
    case 'cancelled':
      return null;
    case 'too-slow':
    case 'too-large':
      return fail(stopped(outcome.outcome, pasted));
  }
}

/** Keeps the originals, and gives each article the id of its own. */
function keep(
  reads: readonly { readonly pasted: PastedSource; readonly found: readonly Found[] }[],
  { store, now }: CallContext,
): RecognisedArticle[] {
  return reads.flatMap(({ pasted, found }) =>
    found.flatMap(({ url, content, articles }) => {
      const name = pasted.kind === 'file' ? pasted.name : null;
      const original = addOriginal(store, content, { name, url }, now());
      return articles.map((article) => ({
        ...article,
        outlets: [...article.outlets],
        otherDays: [...article.otherDays],
        passages: article.passages.map((passage) => ({ ...passage, spans: [...passage.spans] })),
        original,
      }));
    }),
  );
}

/** Articles from outside: recognised by a thread beside this one, and no part of a digest yet. */
export const ARTICLES: Handlers<'articles.prepare' | 'articles.recognise' | 'articles.cancel'> = {
  'articles.prepare': async (_input, { recogniser }) => {
    await recogniser.run('prepare', {});
    return ok({});
  },
  'articles.recognise': async ({ digest, run, today, sources }, call) => {
    const { recogniser, change, note } = call;
    const controller = new AbortController();
    running.set(run, controller);
    try {
      const context = await contextFor(digest, today, call);
      if (!context.ok) return context;
      const reads: { pasted: PastedSource; found: readonly Found[] }[] = [];
      const unread: Problem[] = [];
      for (const pasted of sources) {
        const input = { pasted, context: context.value };
        const outcome = await recogniser.run('recognise', input, controller.signal);
        const read = readOf(outcome, pasted);
        if (!read) {
          note({ outcome: 'cancelled' });
          return ok({ outcome: 'cancelled' });
        }
        if (read.ok) reads.push({ pasted, found: read.value });
        else unread.push(read.error);
      }
      const articles = change(null, () => {
        const kept = keep(reads, call);
        const originals = new Set(kept.map(({ original }) => original)).size;
        note({ digest, articles: kept.length, originals, unread: unread.map(({ code }) => code) });
        return kept;
      });
      return ok({ outcome: 'done', articles, unread });
    } finally {
      running.delete(run);
    }
  },
  'articles.cancel': ({ run }, { note }) => {
    running.get(run)?.abort();
    note(null);
    return ok({});
  },
};
