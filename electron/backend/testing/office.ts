import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deed, Review } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { entityKey } from '#shared/contract/entities.ts';
import { differences } from '#shared/editing/differences.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { entityOf } from '../store/step-changes.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';
import { ask, testService, type TestService } from './service.ts';

/** A post of one person for each role (with the role's name for an id), and the sample digest. */
export interface Office {
  readonly service: TestService;
  /** Where the data lie. */
  readonly data: string;
  /** Where exports are written to. */
  readonly folder: string;
  readonly id: string;
  /** Somebody is at the program from now on. */
  readonly be: (role: Role) => void;
  /** What somebody does with the digest. */
  readonly act: (role: Role, act: Deed) => Promise<Review>;
  /** The officer hands in what is there, and the supervisor approves it. */
  readonly approve: () => Promise<Review>;
  /** The officer sets the text. */
  readonly write: (wanted: Digest) => Promise<void>;
  readonly text: () => Promise<Digest>;
  /** What was exported so far. */
  readonly files: () => string[];
}

function officeOf(service: TestService, root: string, id: string): Office {
  const be = (role: Role): void => {
    service.be(role);
  };
  const open = () => ask(service, 'digest.open', { id, seat: 1 });
  const act: Office['act'] = (role, deed) => {
    be(role);
    return ask(service, 'review.act', { id, act: deed });
  };
  return {
    ...{ service, id, be, act },
    data: join(root, 'data'),
    folder: join(root, 'out'),
    approve: async () => {
      await act('officer', { deed: 'hand-in', remark: null });
      const { clock } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
      return act('supervisor', { deed: 'approve', remark: null, seen: clock });
    },
    write: async (wanted) => {
      be('officer');
      const { digest, revs } = await open();
      const entities = differences(digest, wanted).map((change) => {
        const entity = entityOf(change, 'after');
        return { ...entity, rev: revs[entityKey(entity)] ?? 0 };
      });
      const step = { id, seat: 1, label: 'typing', merge: null } as const;
      await ask(service, 'digest.write', { ...step, entities });
    },
    text: async () => (await open()).digest,
    files: () => readdirSync(join(root, 'out')).sort(),
  };
}

/** Runs `body` with an office at work on a digest; the officer is at the program. */
export const withOffice = (
  typesetting: Typesetting,
  body: (office: Office) => Promise<void>,
  digest: Digest = sampleDigest,
): Promise<void> =>
  withFolder(async (root) => {
    const folder = join(root, 'out');
    mkdirSync(folder);
    // The typesetter is not closed with the service: several tests may share it.
    const shared = { ...typesetting, close: () => Promise.resolve() };
    const service = testService(join(root, 'data'), { typesetting: shared, who: null });
    for (const role of ROLES) service.addPerson(role, role);
    service.be('officer');
    const bytes = new TextEncoder().encode(JSON.stringify(digest));
    const { id } = await ask(service, 'library.import', { file: 'a.digest.json', bytes });
    await ask(service, 'settings.set-export-folder', { folder }, 'host');
    try {
      await body(officeOf(service, root, id));
    } finally {
      await service.close();
    }
  });
