import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../testing/tools.ts';
import { dataPaths } from './store/data-paths.ts';
import { startBackend, type BackendProcess } from './testing/process.ts';

const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));

/** Types letter after letter, each as soon as the one before is answered, and tells each answer. */
function typeOn(
  backend: BackendProcess,
  id: string,
  rev: number,
  from: number,
  onAnswer: (length: number) => void,
): void {
  const next = async (length: number, base: number): Promise<void> => {
    const headline = { ja: 'あ'.repeat(length), en: '' };
    const written = await backend.ask('digest.write', {
      ...{ id, seat: 1, label: 'typing', merge: 'ja' },
      entities: [{ entity: 'item', id: 'a', value: { ...itemOf('a'), headline }, rev: base }],
    });
    if (written.outcome !== 'stored') throw new Error('a conflict with nobody');
    void next(length + 1, written.revs['item:a'] ?? 0);
    onAnswer(length);
  };
  void next(from + 1, rev);
}

describe('the process of the backend', () => {
  test('killed in the middle of writing, it has every write that it answered', () =>
    withFolder(async (folder) => {
      let backend = startBackend(folder);
      const { id } = await backend.ask('library.import', { file: 'a.json', bytes });
      let opened = await backend.ask('digest.open', { id, seat: 1 });
      let written = 0;
      for (const [letters, moment] of [
        [1, 0],
        [4, 1],
        [9, 2],
        [25, 4],
      ] as const) {
        let answered = written;
        const reached = Promise.withResolvers<undefined>();
        typeOn(backend, id, opened.revs['item:a'] ?? 0, written, (length) => {
          answered = length;
          if (length >= written + letters) reached.resolve(undefined);
        });
        await reached.promise;
        if (moment > 0) await wait(moment);
        backend.child.kill('SIGKILL');
        expect(await backend.ended).toBe('SIGKILL');
        backend = startBackend(folder);
        expect(await backend.state).toEqual({ state: 'ready' });
        opened = await backend.ask('digest.open', { id, seat: 1 });
        const headline = opened.digest.sections[0]?.items[0]?.headline.ja ?? '';
        const stored = headline === '見出しa' ? 0 : headline.length;
        if (stored > 0) expect(headline).toBe('あ'.repeat(stored));
        // The last letter may be stored though its answer was lost; nothing answered is missing.
        expect([answered, answered + 1]).toContain(stored);
        if (stored > 0) expect(opened.history.undo).toBe('typing');
        written = stored;
      }
      expect(written).toBeGreaterThanOrEqual(1 + 4 + 9 + 25);
      backend.child.kill('SIGKILL');
      await backend.ended;
    }));

  test('killed while it goes back to a backup, it has the one state or the other', () =>
    withFolder(async (folder) => {
      const input = { template: 'embassy-azerbaijan', period: null };
      let backend = startBackend(folder);
      await backend.ask('library.create', input);
      const { file } = await backend.ask('backups.create', {});
      for (const moment of [1, 4, 8, 12, 20, 40]) {
        await backend.ask('library.create', input);
        const before = (await backend.ask('library.list', {})).length;
        void backend.ask('backups.restore', { file });
        await wait(moment);
        backend.child.kill('SIGKILL');
        await backend.ended;
        backend = startBackend(folder);
        expect(await backend.state).toEqual({ state: 'ready' });
        expect([1, before]).toContain((await backend.ask('library.list', {})).length);
      }
      await backend.ask('backups.restore', { file });
      expect(await backend.ask('library.list', {})).toHaveLength(1);
      backend.child.kill('SIGKILL');
      await backend.ended;
    }));

  test('ends by itself, with the database closed, when the main process is gone', () =>
    withFolder(async (folder) => {
      const backend = startBackend(folder);
      await backend.ask('library.import', { file: 'a.json', bytes });
      expect(existsSync(`${dataPaths(folder).database}-wal`)).toBe(true);
      backend.child.disconnect();
      expect(await backend.ended).toBe(0);
      expect(existsSync(`${dataPaths(folder).database}-wal`)).toBe(false);
    }));

  test('ends by SIGTERM with the database closed', () =>
    withFolder(async (folder) => {
      const backend = startBackend(folder);
      await backend.ask('library.import', { file: 'a.json', bytes });
      backend.child.kill('SIGTERM');
      expect(await backend.ended).toBe(0);
      expect(existsSync(`${dataPaths(folder).database}-wal`)).toBe(false);
    }));

  test('asked to stop, it stores what came before, and ends with the database closed', () =>
    withFolder(async (folder) => {
      let backend = startBackend(folder);
      const { id } = await backend.ask('library.import', { file: 'a.json', bytes });
      const { revs } = await backend.ask('digest.open', { id, seat: 1 });
      const value = { ...itemOf('a'), headline: { ja: '最後の言葉', en: '' } };
      void backend.ask('digest.write', {
        ...{ id, seat: 1, label: 'typing', merge: null },
        entities: [{ entity: 'item', id: 'a', value, rev: revs['item:a'] ?? 0 }],
      });
      backend.send({ kind: 'stop' });
      expect(await backend.ended).toBe(0);
      expect(existsSync(`${dataPaths(folder).database}-wal`)).toBe(false);
      backend = startBackend(folder);
      const { digest } = await backend.ask('digest.open', { id, seat: 1 });
      expect(digest.sections[0]?.items[0]).toEqual(value);
      backend.send({ kind: 'stop' });
      await backend.ended;
    }));

  test('says why it cannot start, and answers all the same', () =>
    withFolder(async (folder) => {
      writeFileSync(dataPaths(folder).database, 'no database '.repeat(1000));
      const backend = startBackend(folder);
      expect(await backend.state).toEqual({
        state: 'failed',
        problem: { code: 'database-damaged', params: { file: dataPaths(folder).database } },
      });
      expect(await backend.ask('backups.list', {})).toEqual([]);
      backend.child.kill();
      await backend.ended;
    }));

  test('passes over what is no message, also before it is told to start', () =>
    withFolder(async (folder) => {
      const backend = startBackend(folder, false);
      const early = new Promise((resolve) => {
        backend.child.once('message', resolve);
      });
      for (const message of [{}, { kind: 'start' }, { kind: 'call', id: 'x' }, [1, 2]]) {
        backend.send(message);
      }
      backend.send({ kind: 'call', id: 7, name: 'library.list', input: {}, caller: 'window' });
      expect(await early).toEqual({
        kind: 'answer',
        id: 7,
        envelope: { ok: false, error: { code: 'backend-stopped', params: {} } },
      });
      backend.send({ kind: 'start', folder, session: 'one', signedIn: null });
      expect(await backend.state).toEqual({ state: 'ready' });
      expect(await backend.ask('session.get', {})).toEqual({ at: 'first-start' });
      backend.child.kill();
      await backend.ended;
    }));
});
