import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KeptSession } from '#shared/contract/backend-messages.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { withFolder } from '../../testing/tools.ts';
import { IDLE_MS } from '../people/session.ts';
import { startBackend } from '../testing/process.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';

const PASSWORD = 'ten letters and more';
const AYA = { name: 'Aya', roles: ['officer' as const], password: PASSWORD };

/** A service with one account, Aya's, who is signed in. */
const withAya = (
  body: (service: TestService, clock: { now: number }, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const clock = { now: 1_000_000 };
    const service = testService(folder, { who: null, now: () => clock.now, idleMs: IDLE_MS });
    await ask(service, 'people.first', AYA);
    service.events.length = 0;
    await body(service, clock, folder);
    await service.close();
  });

/** What each row of the audit log says of a person. */
const rows = (service: TestService): unknown[] =>
  service.store().all('SELECT call, person FROM audit ORDER BY seq');

const signIn = (service: TestService, name: string, password: string): Promise<Problem> =>
  problemOf(service, 'session.sign-in', { name, password });

describe('the session', () => {
  test('begins with the first account, is left and taken up again by its name', () =>
    withAya(async (service) => {
      const session = await ask(service, 'session.get', {});
      expect(session).toMatchObject({
        ...{ at: 'signed-in', idleMs: IDLE_MS },
        person: { name: 'Aya', roles: ['officer', 'administrator'], active: true },
        office: { create: { allowed: true }, 'manage-recipients': { allowed: false } },
      });
      await ask(service, 'session.sign-out', {});
      const out = { at: 'signed-out', lastName: 'Aya' };
      expect(await ask(service, 'session.get', {})).toEqual(out);
      expect(
        await ask(service, 'session.sign-in', { name: ' ａｙａ', password: PASSWORD }),
      ).toEqual(session);
      expect(service.told('session-changed')).toEqual([out, session]);
      const person = session.at === 'signed-in' ? session.person.id : '';
      expect(rows(service)).toEqual([
        { call: 'people.first', person },
        { call: 'session.sign-out', person },
        { call: 'people.sign-in', person },
      ]);
    }));

  test('is locked by the person, and opened by their password only', () =>
    withAya(async (service) => {
      const session = await ask(service, 'session.get', {});
      await ask(service, 'session.lock', {});
      await ask(service, 'session.lock', {}, 'host');
      const { person } = session as { person: { id: string } };
      const locked = { at: 'locked', person };
      expect(await ask(service, 'session.get', {})).toEqual(locked);
      const wrong = await problemOf(service, 'session.unlock', { password: 'another password' });
      expect(wrong).toEqual({ code: 'sign-in-wrong', params: {} });
      expect(await ask(service, 'session.get', {})).toEqual(locked);
      expect(await problemOf(service, 'library.list', {})).toMatchObject({
        code: 'session-locked',
      });
      expect(await ask(service, 'session.unlock', { password: PASSWORD })).toEqual(session);
      expect(service.told('session-changed')).toEqual([locked, session]);
      expect(rows(service)).toEqual([
        { call: 'people.first', person: person.id },
        { call: 'session.lock', person: person.id },
        { call: 'people.sign-in', person: null },
        { call: 'people.sign-in', person: person.id },
      ]);
    }));

  test('is taken over by somebody else, also from a locked screen', () =>
    withAya(async (service) => {
      const clerk = { name: '文書係', roles: ['clerk' as const], password: 'another ten letters' };
      await ask(service, 'people.create', clerk);
      await ask(service, 'session.lock', {});
      const { name, password } = clerk;
      const session = await ask(service, 'session.sign-in', { name, password });
      expect(session).toMatchObject({ at: 'signed-in', person: { name, roles: ['clerk'] } });
      await ask(service, 'session.sign-out', {});
      expect(await ask(service, 'session.get', {})).toEqual({ at: 'signed-out', lastName: name });
    }));

  test('is not opened by a password that was typed before somebody signed out', () =>
    withAya(async (service) => {
      await ask(service, 'session.lock', {});
      const opening = problemOf(service, 'session.unlock', { password: PASSWORD });
      await ask(service, 'session.sign-out', {});
      expect(await opening).toMatchObject({ code: 'not-signed-in' });
      expect(await ask(service, 'session.get', {})).toMatchObject({ at: 'signed-out' });
    }));

  test('leaves what somebody did to be undone by nobody else', () =>
    withAya(async (service) => {
      await ask(service, 'people.create', { ...AYA, name: 'Ken' });
      const period = { from: '2026-04-18', to: '2026-04-24' };
      const { id } = await ask(service, 'library.create', {
        template: 'embassy-azerbaijan',
        period,
      });
      const { digest, revs } = await ask(service, 'digest.open', { id, seat: 1 });
      const { title, subtitle, coverageNote, issuer } = digest;
      const value = { title, subtitle, period, coverageNote, issuer: `${issuer}.` };
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'header', merge: null },
        entities: [{ entity: 'header', value, rev: revs.header ?? 0 }],
      });
      const undo = async (): Promise<unknown> =>
        (await ask(service, 'digest.open', { id, seat: 1 })).history.undo;
      await ask(service, 'session.sign-out', {});
      await ask(service, 'session.sign-in', { name: 'Aya', password: PASSWORD });
      expect(await undo()).toBe('header');
      await ask(service, 'session.sign-in', { name: 'Ken', password: PASSWORD });
      expect(await undo()).toBeNull();
      const direction = 'undo';
      expect(await ask(service, 'digest.undo', { id, seat: 1, direction })).toEqual({
        outcome: 'nothing',
      });
    }));

  test('proposes no name of an account that was closed', () =>
    withAya(async (service) => {
      const { id } = await ask(service, 'people.create', {
        ...{ name: 'Bo', roles: [], password: PASSWORD },
      });
      await ask(service, 'session.sign-in', { name: 'Bo', password: PASSWORD });
      await ask(service, 'session.sign-in', { name: 'Aya', password: PASSWORD });
      await ask(service, 'session.sign-in', { name: 'Bo', password: PASSWORD });
      service.store().run('UPDATE person SET closed_at = 1 WHERE id = ?', id);
      expect(await ask(service, 'session.get', {})).toEqual({ at: 'signed-out', lastName: null });
    }));

  test('slows down who guesses, tells how long, and counts a locked screen too', () =>
    withAya(async (service, clock) => {
      await ask(service, 'session.lock', {});
      for (let tries = 0; tries < 3; tries += 1) {
        expect(await problemOf(service, 'session.unlock', { password: 'wrong' })).toMatchObject({
          code: 'sign-in-wrong',
        });
      }
      const wait = { code: 'sign-in-wait', params: { seconds: 2 } };
      expect(await problemOf(service, 'session.unlock', { password: PASSWORD })).toEqual(wait);
      expect(await signIn(service, 'Aya', PASSWORD)).toEqual(wait);
      clock.now += 2000;
      expect(await signIn(service, 'Aya', 'wrong')).toMatchObject({ code: 'sign-in-wrong' });
      expect(await signIn(service, 'Aya', PASSWORD)).toMatchObject({ params: { seconds: 4 } });
      clock.now += 4000;
      expect(await ask(service, 'session.unlock', { password: PASSWORD })).toMatchObject({
        at: 'signed-in',
      });
    }));
});

describe('a screen at which nothing is done', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('locks by the clock, tells it, and is kept open by what a person does', () =>
    withFolder(async (folder) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
      const service = testService(folder, { idleMs: IDLE_MS });
      service.events.length = 0;
      const almost = IDLE_MS - 1;
      vi.advanceTimersByTime(almost);
      await ask(service, 'session.touch', {});
      vi.advanceTimersByTime(almost);
      // A command is done by somebody.
      await ask(service, 'settings.set', { theme: 'dark' });
      vi.advanceTimersByTime(almost);
      // What windows ask by themselves, and what is refused, is not.
      await ask(service, 'library.list', {});
      await ask(service, 'session.get', {});
      await problemOf(service, 'library.rename', { id: 'none', name: 'x' });
      expect(service.told('session-changed')).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(service.told('session-changed')).toMatchObject([{ at: 'locked' }]);
      for (const name of ['session.touch', 'library.list', 'backups.create']) {
        expect(await problemOf(service, name, {})).toMatchObject({ code: 'session-locked' });
      }
      await service.close();
    }));
});

describe('the process of the backend', () => {
  test('started again in one run of the program, it knows who was there, and whether locked', () =>
    withFolder(async (folder) => {
      const start = async (
        signedIn: KeptSession | null,
      ): Promise<ReturnType<typeof startBackend>> => {
        const backend = startBackend(folder, false);
        backend.send({ kind: 'start', folder, session: 'one', signedIn });
        expect(await backend.state).toEqual({ state: 'ready' });
        return backend;
      };
      let backend = await start(null);
      const again = async (): Promise<unknown> => {
        const kept = backend.kept();
        backend.child.kill('SIGKILL');
        await backend.ended;
        backend = await start(kept);
        return backend.ask('session.get', {});
      };
      expect(await again()).toEqual({ at: 'first-start' });
      const session = await backend.ask('people.first', AYA);
      expect(await again()).toEqual(session);
      await backend.ask('session.lock', {});
      expect(await again()).toMatchObject({ at: 'locked', person: { name: 'Aya' } });
      expect(await backend.ask('session.unlock', { password: PASSWORD })).toEqual(session);
      await backend.ask('session.sign-out', {});
      expect(await again()).toEqual({ at: 'signed-out', lastName: 'Aya' });
      await backend.ask('session.sign-in', { name: 'Aya', password: PASSWORD });
      // Another run of the program knows nobody; nor does a database that does not have the account.
      backend.child.kill('SIGKILL');
      await backend.ended;
      for (const signedIn of [null, { person: 'somebody-else', isLocked: false }]) {
        backend = await start(signedIn);
        expect(await backend.ask('session.get', {})).toMatchObject({ at: 'signed-out' });
        expect(backend.kept()).toBeNull();
        backend.child.kill('SIGKILL');
        await backend.ended;
      }
    }));
});
