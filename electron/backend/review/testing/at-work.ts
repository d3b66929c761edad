import type { OutputOf } from '#shared/contract/contract.ts';
import type { Write } from '#shared/contract/editing.ts';
import type { Entity } from '#shared/contract/entities.ts';
import type { Deed, Review } from '#shared/contract/review.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../../testing/tools.ts';
import { ask, testService, type TestService } from '../../testing/service.ts';

/** The text that everybody works on: the items a, with a guest to comment on, b and c. */
export const TEXT: Digest = digestOf({
  security: [
    itemOf('a', [reportOf('The minister met his guest.', 'TREND', '2026-04-18')]),
    itemOf('b', [reportOf('大臣は会談した。', 'APA', '2026-04-19')]),
  ],
  foreign: [itemOf('c', [reportOf('A second account.', 'REPORT', '2026-04-20')])],
});

/** Work on one digest through the calls of the program, by one person for each role. */
export interface AtWork {
  readonly service: TestService;
  /** Where the data lie. */
  readonly folder: string;
  readonly id: string;
  /** Moves the clock on, milliseconds; it goes on by one with each call here. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
  readonly act: (role: Role, act: Deed) => Promise<Review>;
  /** Hands in and approves what is there. */
  readonly approve: () => Promise<Review>;
  readonly open: () => Promise<OutputOf<'digest.open'>>;
  readonly item: (id: string) => Promise<Item>;
  /** Writes entities on the revisions that they have. */
  readonly write: (
    role: Role,
    entities: readonly Entity[],
    more?: Partial<Write>,
  ) => Promise<OutputOf<'digest.write'>>;
  /** Sets the English headline of an item. */
  readonly headline: (role: Role, item: string, text: string) => Promise<void>;
  readonly events: () => Promise<OutputOf<'review.history'>>;
  /** What the windows were told, but for who is at the program. */
  readonly told: () => TestService['events'];
}

const keyOf = (one: Entity): string => {
  if (one.entity === 'header') return 'header';
  return one.entity === 'item' ? `item:${one.id}` : `order:${one.section}`;
};

/** Runs `body` with a digest that the officer has just taken in. */
export const atWork = (body: (work: AtWork) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    let clock = Date.UTC(2026, 3, 18, 9);
    const service = testService(folder, { who: null, now: () => clock });
    for (const role of ROLES) service.addPerson(role, role);
    service.be('officer');
    const bytes = new TextEncoder().encode(JSON.stringify(TEXT));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    service.events.length = 0;
    const be = (role: Role): void => {
      clock += 1;
      service.be(role);
    };
    const act: AtWork['act'] = (role, deed) => {
      be(role);
      return ask(service, 'review.act', { id, act: deed });
    };
    const open = (): Promise<OutputOf<'digest.open'>> =>
      ask(service, 'digest.open', { id, seat: 1 });
    const write: AtWork['write'] = async (role, entities, more = {}) => {
      be(role);
      const { revs } = await open();
      return ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'typing', merge: null, ...more },
        entities: entities.map((one) => ({ ...one, rev: revs[keyOf(one)] ?? 0 })),
      });
    };
    const item: AtWork['item'] = async (wanted) => {
      const { digest } = await open();
      const found = digest.sections.flatMap(({ items }) => items).find((one) => one.id === wanted);
      if (!found) throw new Error(`no item ${wanted}`);
      return found;
    };
    await body({
      ...{ service, folder, id, act, open, write, item },
      wait: (ms) => {
        clock += ms;
      },
      now: () => clock,
      approve: async () => {
        await act('officer', { deed: 'hand-in', remark: null });
        const { clock: seen } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
        return act('supervisor', { deed: 'approve', remark: null, seen });
      },
      headline: async (role, wanted, text) => {
        service.be(role);
        const { digest } = await open();
        const changed = setHeadline(digest, wanted, 'en', text);
        const value = changed.sections
          .flatMap(({ items }) => items)
          .find((one) => one.id === wanted);
        await write(role, [{ entity: 'item', id: wanted, value: value ?? null }]);
      },
      events: () => ask(service, 'review.history', { id }),
      told: () => service.events.filter(({ name }) => name !== 'session-changed'),
    });
    await service.close();
  });
