import { describe, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import { template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { loadBundledOutlets } from '../templates/load-outlets.ts';
import { auditRows } from '../testing/audit.ts';
import { articleOf, lineRecogniser, type Asked } from '../testing/recogniser.ts';
import { ask, problemOf, testService } from '../testing/service.ts';

const PERIOD = { from: '2026-04-18', to: '2026-04-24' };
const given = (more: Partial<InputOf<'articles.recognise'>>): InputOf<'articles.recognise'> => ({
  ...{ digest: null, run: 'run', today: '2026-04-24' },
  sources: [{ kind: 'clipboard', html: null, text: 'one\ntwo', url: 'https://trend.az/a' }],
  ...more,
});
const nameOf = (index: number): string => `outlet ${String(index)}`;

describe('articles.recognise', () => {
  test('goes by the outlets of the office, and the period and words of the digest', () =>
    withFolder(async (folder) => {
      const asked: Asked[] = [];
      const service = testService(folder, { recogniser: lineRecogniser(asked) });
      const { id } = await ask(service, 'library.create', {
        template: template.name,
        period: PERIOD,
      });
      const forms = [{ name: 'TREND', domains: ['trend.az'], aliases: [] }];
      const { rev } = await ask(service, 'outlet-forms.get', {});
      await ask(service, 'outlet-forms.set', { forms, rev });
      const done = await ask(service, 'articles.recognise', given({ digest: id }));
      expect(asked[0]?.context).toEqual({
        today: '2026-04-24',
        period: PERIOD,
        outlets: forms,
        sections: template.sections.map(({ key, words }) => ({ key, words })),
      });
      const original = done.outcome === 'done' ? done.articles[0]?.original : undefined;
      expect(done).toEqual({
        outcome: 'done',
        articles: ['one', 'two'].map((text) => ({ ...articleOf(text), original })),
        unread: [],
      });
      await ask(service, 'articles.recognise', given({}));
      expect(asked[1]?.context.period).toBeNull();
      await service.close();
      const rows = auditRows(folder).filter(({ call }) => call === 'articles.recognise');
      const details = { articles: 2, originals: 1, unread: [] };
      expect(rows).toEqual([
        { call: 'articles.recognise', digest: null, details: { digest: id, ...details } },
        { call: 'articles.recognise', digest: null, details: { digest: null, ...details } },
      ]);
    }));

  test('is refused for a digest that is not there', () =>
    withFolder(async (folder) => {
      const service = testService(folder, { recogniser: lineRecogniser() });
      expect(await problemOf(service, 'articles.recognise', given({ digest: 'none' }))).toEqual({
        code: 'digest-missing',
        params: {},
      });
      await service.close();
    }));

  test.each([
    ['too-slow', { code: 'source-too-slow', params: { file: 'a.html', seconds: 30 } }],
    ['too-large', { code: 'source-too-large', params: { file: 'a.html', limit: 30 } }],
  ] as const)('tells a file that is %s, and goes on with the others', (outcome, problem) =>
    withFolder(async (folder) => {
      const lines = lineRecogniser();
      const run: typeof lines.run = (name, input, signal) => {
        const isFile = 'pasted' in input && input.pasted.kind === 'file';
        return isFile ? Promise.resolve({ outcome }) : lines.run(name, input, signal);
      };
      const service = testService(folder, { recogniser: { ...lines, run } });
      const file = { kind: 'file' as const, name: 'a.html', bytes: new Uint8Array(1) };
      const sources = [file, ...given({}).sources];
      const done = await ask(service, 'articles.recognise', given({ sources }));
      expect(done).toMatchObject({ outcome: 'done', unread: [problem] });
      expect(done.outcome === 'done' && done.articles).toHaveLength(2);
      await service.close();
    }),
  );

  test('that is cancelled keeps nothing', () =>
    withFolder(async (folder) => {
      const lines = lineRecogniser();
      const run: typeof lines.run = (_name, _input, signal) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => {
            resolve({ outcome: 'cancelled' });
          });
        });
      const service = testService(folder, { recogniser: { ...lines, run } });
      const asked = ask(service, 'articles.recognise', given({}));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await ask(service, 'articles.cancel', { run: 'another' });
      await ask(service, 'articles.cancel', { run: 'run' });
      expect(await asked).toEqual({ outcome: 'cancelled' });
      await service.close();
      const rows = auditRows(folder).filter(({ call }) => String(call).startsWith('articles'));
      expect(rows).toEqual([
        { call: 'articles.recognise', digest: null, details: { outcome: 'cancelled' } },
      ]);
    }));
});

describe('with the thread that recognises', () => {
  const article = (number: number): string =>
    `<h2>Ministers Meet for the ${String(number)}th Time</h2><p>They spoke for an hour about the roads between the two countries.</p><p>(REPORT / 20.04.2026)</p>`;

  test('a page becomes articles, and its original the item’s; nothing in the log is of its text', () =>
    withFolder(async (folder) => {
      const service = testService(folder);
      const { id } = await ask(service, 'library.create', {
        template: template.name,
        period: PERIOD,
      });
      const html = `<script>hostile()</script>${[1, 2].map((number) => article(10 + number)).join('')}`;
      const sources = [{ kind: 'clipboard' as const, html, text: '', url: null }];
      const done = await ask(service, 'articles.recognise', given({ digest: id, sources }));
      const articles = done.outcome === 'done' ? done.articles : [];
      expect(articles).toMatchObject([
        { headline: 'Ministers Meet for the 11th Time', outlets: ['REPORT'] },
        { headline: 'Ministers Meet for the 12th Time', outlets: ['REPORT'] },
      ]);
      const entities = articles.map((_, index) => {
        const value = { id: String(index), headline: { ja: '', en: '' }, blocks: [] };
        return { entity: 'item' as const, id: value.id, value, rev: 0 };
      });
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'paste-items', merge: null, entities },
        originals: articles.map(({ original }, index) => ({
          item: String(index),
          originals: [original],
        })),
      });
      const [original] = await ask(service, 'originals.of', { id, item: '1' });
      expect(original?.lines.map(({ text }) => text)).toEqual([
        'Ministers Meet for the 11th Time',
        'They spoke for an hour about the roads between the two countries.',
        '(REPORT / 20.04.2026)',
        'Ministers Meet for the 12th Time',
        'They spoke for an hour about the roads between the two countries.',
        '(REPORT / 20.04.2026)',
      ]);
      await service.close();
      expect(JSON.stringify(auditRows(folder))).not.toMatch(/Minister|roads|REPORT/u);
    }));

  test('a large page holds up neither storing nor reading', () =>
    withFolder(async (folder) => {
      const service = testService(folder);
      const order: string[] = [];
      const html = Array.from({ length: 3000 }, (_, index) => article(index)).join('');
      const sources = [{ kind: 'clipboard' as const, html, text: '', url: null }];
      const recognised = ask(service, 'articles.recognise', given({ sources })).then((done) => {
        order.push(done.outcome === 'done' ? `${String(done.articles.length)} articles` : '');
      });
      await ask(service, 'library.create', { template: template.name, period: PERIOD });
      order.push('stored');
      await recognised;
      expect(order).toEqual(['stored', '3000 articles']);
      await service.close();
    }));
});

describe('the table of outlets', () => {
  test('is at first the one of the program, and then the office’s own, also when it is empty', () =>
    withFolder(async (folder) => {
      let service = testService(folder);
      const first = await ask(service, 'outlet-forms.get', {});
      expect(first).toEqual({ forms: loadBundledOutlets().outlets, rev: 1 });
      expect(await ask(service, 'outlet-forms.set', { forms: [], rev: 1 })).toEqual({
        forms: [],
        rev: 2,
      });
      await service.close();
      service = testService(folder);
      expect(await ask(service, 'outlet-forms.get', {})).toEqual({ forms: [], rev: 2 });
      await service.close();
    }));

  test('is not overwritten where somebody else changed it meanwhile', () =>
    withFolder(async (folder) => {
      const service = testService(folder);
      const forms = (count: number): InputOf<'outlet-forms.set'>['forms'] =>
        Array.from({ length: count }, (_, index) => ({
          name: nameOf(index),
          domains: [],
          aliases: [],
        }));
      await ask(service, 'outlet-forms.set', { forms: forms(2), rev: 1 });
      expect(await ask(service, 'outlet-forms.set', { forms: forms(3), rev: 1 })).toBeNull();
      const now = await ask(service, 'outlet-forms.get', {});
      expect(now).toEqual({ forms: forms(2), rev: 2 });
      await service.close();
      const rows = auditRows(folder).map(({ details }) => details);
      expect(rows).toEqual([
        { forms: 2, rev: 1, outcome: 'set' },
        { forms: 3, rev: 1, outcome: 'conflict' },
      ]);
    }));
});
