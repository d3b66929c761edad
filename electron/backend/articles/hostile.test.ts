import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ArticleContext } from '#shared/reading/articles/article.ts';
import { spansText } from '#shared/text/span.ts';
import { loadBundledOutlets } from '../templates/load-outlets.ts';
import { originalLines } from './original-lines.ts';
import { recognisePasted, type Recognised } from './recognise-pasted.ts';
import { HOSTILE_MARKUP, JUNK, LARGE_PAGES } from './testing/hostile.ts';
import { multipart, mail } from './testing/mails.ts';

const CONTEXT: ArticleContext = {
  today: '2026-04-24',
  period: { from: '2026-04-18', to: '2026-04-24' },
  outlets: loadBundledOutlets().outlets,
  sections: [{ key: 'security', words: ['army'] }],
};

/** Every way out of this process. */
const asked = vi.fn(() => {
  throw new Error('Something was asked of the network');
});
beforeAll(() => {
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('WebSocket', asked);
  vi.spyOn(net, 'connect').mockImplementation(asked);
  vi.spyOn(net, 'createConnection').mockImplementation(asked);
  vi.spyOn(http, 'request').mockImplementation(asked);
  vi.spyOn(https, 'request').mockImplementation(asked);
  vi.spyOn(dns, 'lookup').mockImplementation(asked);
  vi.spyOn(dgram, 'createSocket').mockImplementation(asked);
});
afterAll(() => {
  expect(asked).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What is recognised in an HTML text: as a piece of the clipboard, as a page, as a mail. */
async function recognised(html: string): Promise<readonly Recognised[]> {
  const bytes = new TextEncoder().encode(html);
  const body = Buffer.from(bytes).toString('base64');
  const part = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Transfer-Encoding': 'base64',
  };
  const message = new TextEncoder().encode(multipart({}, 'mixed', mail(part, body)));
  const all = await Promise.all([
    recognisePasted({ kind: 'clipboard', html, text: '', url: 'https://trend.az/a' }, CONTEXT),
    recognisePasted({ kind: 'file', name: 'a.html', bytes }, CONTEXT),
    recognisePasted({ kind: 'file', name: 'a.eml', bytes: message }, CONTEXT),
  ]);
  return all.flatMap((one) => (one.ok ? one.value : []));
}

const addressesIn = (found: readonly Recognised[]): string[] =>
  found.flatMap(({ source, articles }) => [
    ...articles.flatMap(({ url, passages }) => [
      ...(url === null ? [] : [url]),
      ...passages.flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? [])),
    ]),
    ...originalLines(source).flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? [])),
  ]);

describe('markup that would run or load', () => {
  test.each(HOSTILE_MARKUP)('%s', async (html) => {
    const around = `<h1>Ministers meet</h1><p>They spoke for an hour about roads.</p>${html}<p>They will meet again in May.</p>`;
    const found = await recognised(around);
    const addresses = addressesIn(found);
    expect(addresses.filter((one) => !/^(?:https?:\/\/|mailto:)/iu.test(one))).toEqual([]);
    const texts = found.flatMap(({ articles }) =>
      articles.map(({ passages }) => passages.map(({ text }) => text).join(' ')),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(/hostile\(/u);
    for (const { articles } of found) {
      for (const { text, spans } of articles.flatMap(({ passages }) => passages)) {
        expect(spansText(spans)).toBe(text);
      }
    }
  });
});

describe('what is large, deep or broken', () => {
  test.each(Object.entries(LARGE_PAGES))(
    '%s is recognised, and nothing is thrown',
    async (_, make) => {
      const pasted = { kind: 'clipboard', html: make(), text: '', url: null } as const;
      const read = await recognisePasted(pasted, CONTEXT);
      expect(read.ok).toBe(true);
      const kept = read.ok ? read.value.flatMap(({ articles }) => articles) : [];
      expect(JSON.stringify(kept)).toContain('the innermost words');
    },
  );

  test.each(Object.entries(JUNK))('%s is read, or refused in a sentence', async (_, bytes) => {
    for (const ending of ['html', 'mhtml', 'eml', 'msg', 'txt', 'docx', 'bin']) {
      const read = await recognisePasted(
        { kind: 'file', name: `a.${ending}`, bytes: new Uint8Array(bytes) },
        CONTEXT,
      );
      if (read.ok)
        expect(
          addressesIn(read.value).filter((one) => !/^(?:https?:|mailto:)/iu.test(one)),
        ).toEqual([]);
      else expect(read.error.params).toMatchObject({ file: `a.${ending}` });
    }
  });
});
