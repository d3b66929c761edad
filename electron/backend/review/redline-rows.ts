import { z } from 'zod';
import type { Digest } from '#shared/domain/digest.ts';
import type { RedlineComment } from '../documents/redline/comment-places.ts';
import { readVersion } from './history.ts';
import { pack } from './packed-json.ts';
import { markOf, type RecordMark } from '../store/records.ts';
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
  id: z.string(),
  digest: z.string(),
  at: z.number(),
  person: z.string(),
  text_version: z.string(),
  comments: z.string().transform((text) => z.array(sentCommentSchema).parse(JSON.parse(text))),
});
type RedlineRow = z.infer<typeof rowSchema>;

/** A redline that went out: of which digest, with which text, and the comments in it. */
export interface SentRedline {
  readonly id: string;
  readonly digest: string;
  readonly text: Digest;
  readonly comments: readonly SentComment[];
}

/** A comment of a digest, as a redline has it. */
export type OwnComment = RedlineComment & { readonly id: string };

/** A redline that goes out: of which digest, with which text and comments, by whom and when. */
export interface NewRedline {
  readonly id: string;
  readonly digest: string;
  readonly text: Digest;
  readonly comments: readonly OwnComment[];
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const rowOf = ({ text, comments, ...redline }: NewRedline): RedlineRow => ({
  ...redline,
  text_version: pack(text).sha256,
  comments: z.array(sentCommentSchema).parse(comments),
});

const mark = (row: RedlineRow): RecordMark => markOf('redline', `${row.digest}/${row.id}`, row);

/** What the audit log vouches for of a redline that goes out: all of it. */
export const redlineMark = (redline: NewRedline): RecordMark => mark(rowOf(redline));

/** Puts a redline on record, with its text, so that what comes back of it is understood. */
export function insertRedline(store: Store, redline: NewRedline): void {
  const { sha256, json } = pack(redline.text);
  const { id, digest, at, person, comments } = rowOf(redline);
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
    JSON.stringify(comments),
  );
}

function readRow(store: Store, id: string): RedlineRow | null {
  const row = store.get('SELECT * FROM redline WHERE id = ?', id);
  return row ? rowSchema.parse(row) : null;
}

/** What the log would vouch for of a stored redline now; null where there is none. */
export function storedRedlineMark(store: Store, id: string): RecordMark | null {
  const row = readRow(store, id);
  return row && mark(row);
}

/** A redline that went out from here; null where there is none, or its text is not as it was. */
export function readRedlineRow(store: Store, id: string): SentRedline | null {
  const row = readRow(store, id);
  if (!row) return null;
  const text = readVersion(store, row.digest, row.text_version);
  return text && { id, digest: row.digest, text, comments: row.comments };
}
