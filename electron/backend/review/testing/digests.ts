import type { Item } from '#shared/domain/digest.ts';
import type { Person } from '#shared/domain/person.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { differences } from '#shared/editing/differences.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { readDigest } from '../../store/digests.ts';
import { insertDigest } from '../../store/digests.ts';
import { writeEntities } from '../../store/entities.ts';
import { nextRev, readDigestRow } from '../../store/header-rows.ts';
import { entityOf } from '../../store/step-changes.ts';
import type { Store } from '../../store/store.ts';
import { must } from '../../people/testing/post.ts';
import { approve, type Approved } from '../approve.ts';
import { recordEvent } from '../record-event.ts';
import type { ReviewDesk } from '../what-is-allowed.ts';

/** Somebody at work at a time. */
export const deskOf = (store: Store, who: Person, now = 1, onePerson = false): ReviewDesk => ({
  ...{ store, who, now, onePerson },
});

const ITEMS: readonly Item[] = [
  itemOf('a', [reportOf('The minister met his guest.', 'TREND', '2026-04-18')]),
  itemOf('b', [
    reportOf('大臣は会談した。', 'APA', '2026-04-19'),
    reportOf('A second account.', 'REPORT', '2026-04-20'),
  ]),
];

/** Stores a digest with the items a and b, made by somebody. */
export function makeDigest(store: Store, who: Person, id: string): void {
  store.transaction(() => {
    insertDigest(store, { id, name: null, origin: null }, digestOf({ security: ITEMS }), 0);
    must(recordEvent(deskOf(store, who), id, { event: 'created' }));
  });
}

/** Sets an item's English headline, as a window would. */
export function writeHeadline(store: Store, id: string, item: string, text: string): void {
  const before = readDigest(store, id)?.digest;
  if (!before) throw new Error('no such digest');
  const changes = differences(before, setHeadline(before, item, 'en', text));
  const rev = nextRev(store, id, 0);
  const entities = changes.map((change) => entityOf(change, 'after'));
  writeEntities(store, id, entities, rev);
}

/** Writes and records it. */
export function edit(desk: ReviewDesk, id: string, item: string, text: string): void {
  must(recordEvent(desk, id, { event: 'edited', items: [item], header: false, way: 'typed' }));
  writeHeadline(desk.store, id, item, text);
}

/** The revision of a digest that somebody has looked at now. */
export const clockOf = (store: Store, id: string): number => readDigestRow(store, id)?.clock ?? 0;

/** Approves what is there now. */
export const approveNow = (desk: ReviewDesk, id: string): Approved =>
  must(approve(desk, id, { template, remark: null, seen: clockOf(desk.store, id) }));

/** How many rows this connection has changed so far: what is refused changes none. */
export const changesOf = (store: Store): number =>
  Number(store.get('SELECT total_changes() AS n')?.n);
