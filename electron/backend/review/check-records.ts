import { personMark, readPerson } from '../people/person-rows.ts';
import { auditRows } from '../store/audit.ts';
import { marksSchema, RECORD_KINDS, type RecordKind, type RecordMark } from '../store/records.ts';
import { sha256 } from '../store/sha256.ts';
import type { Row, Store } from '../store/store.ts';
import { commentMark, readComment } from './comment-rows.ts';
import { distributionMark, readDistribution } from './distributions.ts';
import { eventMark, readEvent } from './history.ts';
import { officeTemplateMark, readOfficeTemplate } from '../templates/office-templates.ts';
import { unpackText } from './packed-json.ts';
import { readRecipientList, recipientsMark } from './recipients.ts';
import { storedRedlineMark } from './redline-rows.ts';

/** A row that is not as the audit log says it was written. */
export interface RecordFault {
  readonly kind: RecordKind;
  readonly id: string;
  /** `unknown`: the log knows of no such row. */
  readonly fault: 'changed' | 'missing' | 'unknown';
  /** The entry of the log that tells how it was written; null where there is none. */
  readonly entry: number | null;
}

/** How the rows of a kind are found, and what the log would vouch for of one of them now. */
interface Kind {
  readonly ids: string;
  /** Throws, or has no hash, where the row is not what this program writes. */
  readonly mark: (store: Store, id: string) => RecordMark | null;
}

const frozen = (kind: RecordKind, id: string, row: Row | undefined): RecordMark => {
  const text = unpackText(row?.json);
  return { kind, id, sha256: text === null ? null : sha256(text) };
};

/** The two halves of the id of a row that belongs to a digest. */
const halves = (id: string): [string, string] => {
  const at = id.lastIndexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
};

const marked = <T>(value: T | null, mark: (value: T) => RecordMark): RecordMark | null =>
  value === null ? null : mark(value);

const KINDS: Readonly<Record<RecordKind, Kind>> = {
  event: {
    ids: "SELECT digest || '/' || seq AS id FROM event ORDER BY digest, seq",
    mark: (store, id) => {
      const [digest, seq] = halves(id);
      return marked(readEvent(store, digest, Number(seq)), (one) => eventMark(digest, one));
    },
  },
  edition: {
    ids: "SELECT digest || '/' || number AS id FROM edition ORDER BY digest, number",
    mark: (store, id) => {
      const [digest, number] = halves(id);
      const sql = 'SELECT json FROM edition WHERE digest = ? AND number = ?';
      return frozen('edition', id, store.get(sql, digest, Number(number)));
    },
  },
  template: {
    ids: 'SELECT sha256 AS id FROM template_form ORDER BY id',
    mark: (store, id) =>
      frozen('template', id, store.get('SELECT json FROM template_form WHERE sha256 = ?', id)),
  },
  distribution: {
    ids: 'SELECT id FROM distribution ORDER BY id',
    mark: (store, id) => marked(readDistribution(store, id), distributionMark),
  },
  comment: {
    ids: "SELECT digest || '/' || id AS id FROM comment ORDER BY id",
    mark: (store, id) => marked(readComment(store, halves(id)[1]), commentMark),
  },
  recipients: {
    ids: 'SELECT id FROM recipient_list ORDER BY id',
    mark: (store, id) => marked(readRecipientList(store, id), recipientsMark),
  },
  person: {
    ids: 'SELECT id FROM person ORDER BY id',
    mark: (store, id) => marked(readPerson(store, id), personMark),
  },
  'office-template': {
    ids: 'SELECT name AS id FROM office_template ORDER BY name',
    mark: (store, id) => marked(readOfficeTemplate(store, id), officeTemplateMark),
  },
  redline: {
    ids: "SELECT digest || '/' || id AS id FROM redline ORDER BY id",
    mark: (store, id) => storedRedlineMark(store, halves(id)[1]),
  },
};

/** The rows of a kind as they are now. */
function present(store: Store, kind: RecordKind): RecordMark[] {
  const { ids, mark } = KINDS[kind];
  return store.all(ids).map((row) => {
    const id = String(row.id);
    try {
      return mark(store, id) ?? { kind, id, sha256: null };
    } catch {
      // A row that this program would not have written has no hash that the log knows.
      return { kind, id, sha256: null };
    }
  });
}

const keyOf = ({ kind, id }: RecordMark): string => `${kind} ${id}`;

/** What the log last says of each row, and where. */
function vouched(store: Store): Map<string, RecordMark & { entry: number }> {
  const marks = new Map<string, RecordMark & { entry: number }>();
  for (const { seq, row } of auditRows(store)) {
    if (!row?.details.includes('"records":')) continue;
    const parsed = marksSchema.safeParse(JSON.parse(row.details));
    for (const mark of parsed.data?.records ?? []) marks.set(keyOf(mark), { ...mark, entry: seq });
  }
  return marks;
}

/** Whether a row may be gone: with a draft that was removed for good, what hangs on it goes. */
const mayBeGone = (store: Store, { kind, id }: RecordMark): boolean =>
  (kind === 'comment' || kind === 'redline') &&
  store.get('SELECT 1 FROM digest WHERE id = ?', id.split('/')[0] ?? '') === undefined;

/**
 * Compares the rows that prove something with what the audit log says of them: changed, gone, or
 * put there past the program. By kind, and in the order of the log.
 */
export function checkRecords(store: Store): RecordFault[] {
  const marks = vouched(store);
  const rows = RECORD_KINDS.flatMap((kind) => present(store, kind));
  const keys = new Set(rows.map(keyOf));
  const wrong = rows.flatMap((now): RecordFault[] => {
    const mark = marks.get(keyOf(now));
    const { kind, id } = now;
    if (typeof mark?.sha256 !== 'string') return [{ kind, id, fault: 'unknown', entry: null }];
    return mark.sha256 === now.sha256 ? [] : [{ kind, id, fault: 'changed', entry: mark.entry }];
  });
  const gone = [...marks.values()]
    .filter((mark) => mark.sha256 !== null && !keys.has(keyOf(mark)) && !mayBeGone(store, mark))
    .map(({ kind, id, entry }): RecordFault => ({ kind, id, fault: 'missing', entry }));
  return [...wrong, ...gone];
}
