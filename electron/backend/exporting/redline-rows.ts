import { z } from 'zod';
import type { Digest } from '#shared/domain/digest.ts';
import type { RedlineComment } from '../documents/redline/comment-places.ts';
import { readVersion } from '../review/history.ts';
import { pack } from '../review/packed-json.ts';
import type { Store } from '../store/store.ts';

const saidSchema = z.object({ author: z.string(), text: z.string() });

const sentCommentSchema = saidSchema.extend({
  id: z.string(),
  resolved: z.boolean(),
  replies: z.array(saidSchema).readonly(),
});

/** A comment as it went out in a redline: by its id, with the names that the file has. */
export type SentComment = z.infer<typeof sentCommentSchema>;

const rowSchema = z.object({
  digest: z.string(),
  text_version: z.string(),
  comments: z.string().transform((text) => z.array(sentCommentSchema).parse(JSON.parse(text))),
});

/** A redline that went out: of which digest, with which text, and the comments in it. */
export interface SentRedline {
  readonly id: string;
  readonly digest: string;
  readonly text: Digest;
  readonly comments: readonly SentComment[];
}

/** A comment of a digest, as a redline has it. */
export type OwnComment = RedlineComment & { readonly id: string };

/** Puts a redline on record, with its text, so that what comes back of it is understood. */
export function insertRedline(
  store: Store,
  { id, digest, text }: Pick<SentRedline, 'id' | 'digest' | 'text'>,
  comments: readonly OwnComment[],
  { person, at }: { readonly person: string; readonly at: number },
): void {
  const { sha256, json } = pack(text);
  store.run(
    'INSERT INTO text_version (digest, sha256, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    digest,
    sha256,
    json,
  );
  store.run(
    'INSERT INTO redline (id, digest, at, person, text_version, comments) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    digest,
    at,
    person,
    sha256,
    JSON.stringify(z.array(sentCommentSchema).parse(comments)),
  );
}

/** A redline that went out from here; null where there is none, or its text is not as it was. */
export function readRedlineRow(store: Store, id: string): SentRedline | null {
  const row = store.get('SELECT * FROM redline WHERE id = ?', id);
  if (!row) return null;
  const { digest, text_version: version, comments } = rowSchema.parse(row);
  const text = readVersion(store, digest, version);
  return text && { id, digest, text, comments };
}
