import type { Original } from '#shared/contract/articles.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { unpackOriginal } from '../articles/original-content.ts';
import { RECOGNISE_LIMIT_S } from '../articles/recogniser.ts';
import { readOriginals } from '../store/originals.ts';
import type { Handlers } from './call-context.ts';
import { readable } from './review-desk.ts';

/** What was pasted for an item: read again into lines of text, by the thread that recognises. */
export const ORIGINALS: Handlers<'originals.of'> = {
  'originals.of': async ({ id: digest, item }, context) => {
    const row = readable(context, digest);
    if (!row.ok) return row;
    const { store, recogniser } = context;
    const originals: Original[] = [];
    for (const { id, name, url, at, ...packed } of readOriginals(store, digest, item)) {
      const outcome = await recogniser.run('lines', { ...unpackOriginal(packed), url });
      if (outcome.outcome !== 'done') {
        const file = name ?? url ?? id;
        return fail({ code: 'source-too-slow', params: { file, seconds: RECOGNISE_LIMIT_S } });
      }
      const lines = outcome.value.map((line) => ({ ...line, spans: [...line.spans] }));
      originals.push({ id, name, url, at, lines });
    }
    return ok(originals);
  },
};
