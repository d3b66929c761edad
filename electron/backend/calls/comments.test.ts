import { expect, test } from 'vitest';
import { bodyOf } from '#shared/testing/small-digest.ts';
import { auditDatabase } from '../review/audit-database.ts';
import { ON_GUEST } from '../review/testing/whole-way.ts';
import { atWork } from '../review/testing/at-work.ts';
import { ask, problemOf } from '../testing/service.ts';

const WORDS = { text: 'Who is the guest?', mentions: ['officer'] };

test('a comment is added, answered and dealt with, and every window hears of it', () =>
  atWork(async ({ service, id, act, folder, told }) => {
    service.be('supervisor');
    const added = await ask(service, 'comments.add', { id, anchor: ON_GUEST, ...WORDS });
    expect(added).toMatchObject({ digest: id, author: 'supervisor', resolved: null, replies: [] });
    expect(told()).toEqual([
      { name: 'comments-changed', event: { id } },
      { name: 'review-changed', event: { id } },
    ]);
    service.be('officer');
    const reply = { comment: added.id, text: '  The ambassador. ', mentions: [] };
    const answered = await ask(service, 'comments.reply', reply);
    expect(answered.replies).toMatchObject([{ text: 'The ambassador.', author: 'officer' }]);
    expect((await ask(service, 'review.get', { id })).openRemarks).toEqual([added.id]);
    const done = await ask(service, 'comments.resolve', { comment: added.id, resolved: true });
    expect(done.resolved).toMatchObject({ by: 'officer' });
    expect(await ask(service, 'comments.list', { id })).toEqual([done]);
    expect((await ask(service, 'review.get', { id })).openRemarks).toEqual([]);
    await act('officer', { deed: 'hand-in', remark: null });
    await service.close();
    expect(auditDatabase(folder)).toMatchObject({ ok: true, value: { isWhole: true } });
  }));

test('a comment for nobody, on nothing, or to what is not there, is refused', () =>
  atWork(async ({ service, id, told }) => {
    const missing = { code: 'comment-missing', params: {} };
    const reply = { comment: 'x', text: 'Why?', mentions: [] };
    expect(await problemOf(service, 'comments.reply', reply)).toEqual(missing);
    const resolve = { comment: 'x', resolved: true };
    expect(await problemOf(service, 'comments.resolve', resolve)).toEqual(missing);
    const toNobody = { id, anchor: { on: 'digest' }, text: 'Why?', mentions: ['nobody'] };
    expect(await problemOf(service, 'comments.add', toNobody)).toMatchObject({
      code: 'person-missing',
    });
    const elsewhere = { id, anchor: { ...ON_GUEST, quote: 'ghost' }, ...WORDS };
    expect(await problemOf(service, 'comments.add', elsewhere)).toMatchObject({
      code: 'comment-place-gone',
    });
    expect(await ask(service, 'comments.list', { id })).toEqual([]);
    expect(told()).toEqual([]);
  }));

test('a comment moves with what is typed, goes with its text, and comes back with undo', () =>
  atWork(async ({ service, id, item, write }) => {
    await ask(service, 'comments.add', { id, anchor: ON_GUEST, ...WORDS });
    const place = async (): Promise<unknown> => {
      const [comment] = await ask(service, 'comments.list', { id });
      return comment?.anchor.on === 'text'
        ? [comment.anchor.start, comment.anchor.end, comment.anchor.gone]
        : null;
    };
    const type = async (text: string): Promise<void> => {
      const a = await item('a');
      const blocks = a.blocks.map((block) => ({ ...block, body: bodyOf(text) }));
      await write('officer', [{ entity: 'item', id: 'a', value: { ...a, blocks } }]);
    };
    service.events.length = 0;
    await type('Today the minister met his guest.');
    expect(await place()).toEqual([27, 32, false]);
    expect(service.told('comments-changed')).toEqual([{ id }]);
    await type('Today the minister met his guest again.');
    expect(service.told('comments-changed')).toEqual([{ id }]);
    await write('officer', [
      { entity: 'item', id: 'a', value: null },
      { entity: 'order', section: 'security', value: ['b'] },
    ]);
    expect(await place()).toEqual([27, 32, true]);
    const undo = { id, seat: 1, direction: 'undo' } as const;
    await ask(service, 'digest.undo', undo);
    expect(await place()).toEqual([27, 32, false]);
    await ask(service, 'digest.undo', undo);
    await ask(service, 'digest.undo', undo);
    expect(await place()).toEqual([21, 26, false]);
    expect(service.told('comments-changed')).toHaveLength(4);
  }));
