import { expect, test } from 'vitest';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { withFolder } from '../../testing/tools.ts';
import { auditRows } from '../testing/audit.ts';
import { problemOf, testService, type TestService } from '../testing/service.ts';

const CALLS = Object.keys(CONTRACT)
  .filter(isCallName)
  .filter((name) => CONTRACT[name].at === 'backend');

/** All that may be asked of the backend without anybody being signed in. */
const FOR_ANYONE: readonly string[] = [
  'session.get',
  'session.sign-in',
  'session.unlock',
  'session.lock',
  'session.sign-out',
  'people.first',
  'settings.get',
  'settings.set',
  'startup.retry',
  'startup.report',
];

test('what anyone may ask is a short list', () => {
  expect(CALLS.filter((name) => CONTRACT[name].access === 'anyone').toSorted()).toEqual(
    FOR_ANYONE.toSorted(),
  );
});

/** How nobody can be at the program though there are accounts, and what is answered then. */
const ABSENT: readonly (readonly [string, (service: TestService) => void, Problem['code']])[] = [
  [
    'where nobody is signed in',
    (service) => {
      service.be(null);
    },
    'not-signed-in',
  ],
  [
    'where the screen is locked',
    (service) => {
      service.session.lock();
    },
    'session-locked',
  ],
  [
    'of an account that was closed behind the back of the program',
    (service) => {
      service.store().run('UPDATE person SET closed_at = 1');
    },
    'not-signed-in',
  ],
  [
    'of an account that is not there any more',
    (service) => {
      service.store().run('DELETE FROM person');
    },
    'not-signed-in',
  ],
];

test.each(ABSENT)('every other call is refused %s, and nothing is done', (_title, leave, code) =>
  withFolder(async (folder) => {
    const service = testService(folder);
    leave(service);
    service.events.length = 0;
    const asked = CALLS.filter((name) => !FOR_ANYONE.includes(name));
    expect(asked.length).toBeGreaterThan(40);
    for (const name of asked) {
      // The main process itself asks in the name of who is signed in, too.
      for (const caller of ['window', 'host'] as const) {
        const isForHost = CONTRACT[name].caller === 'host' && caller === 'window';
        const expected = isForHost ? 'message-refused' : code;
        // Whatever the input is: it is not looked at.
        for (const input of [{}, undefined, { id: '../x' }]) {
          const problem = await problemOf(service, name, input, caller);
          expect([name, problem.code]).toEqual([name, expected]);
        }
      }
    }
    expect(service.events.filter(({ name }) => name !== 'session-changed')).toEqual([]);
    await service.close();
    expect(auditRows(folder)).toEqual([]);
  }),
);

test('where nobody has an account, only the first can be made', () =>
  withFolder(async (folder) => {
    const service = testService(folder, { who: null });
    for (const name of CALLS.filter((one) => !FOR_ANYONE.includes(one))) {
      const problem = await problemOf(service, name, {}, 'host');
      expect([name, problem.code]).toEqual([name, 'not-signed-in']);
    }
    const wrong = { name: 'x', password: 'x' };
    expect(await problemOf(service, 'session.sign-in', wrong)).toMatchObject({
      code: 'sign-in-wrong',
    });
    expect(await problemOf(service, 'session.unlock', { password: 'x' })).toMatchObject({
      code: 'not-signed-in',
    });
    await service.close();
  }));
