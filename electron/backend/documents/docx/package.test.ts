import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  digestOf,
  item,
  link,
  paragraph,
  report,
  sample,
  text,
  written,
} from './testing/reports.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

afterEach(() => vi.useRealTimers());

describe('the same report', () => {
  it('is the same bytes again, on another day', async () => {
    const first = await written(sample);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-06T05:04:03Z') });
    await written(digestOf(item('other', report([paragraph(text('x', link('https://a.org')))]))));
    expect(hash(await written(sample))).toBe(hash(first));
  });

  it('is the same bytes in another process and in another time zone', async () => {
    const script = fileURLToPath(new URL('testing/print-hash.ts', import.meta.url));
    const here = hash(await written(sample));
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const there = execFileSync(process.execPath, [script], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      });
      expect(there).toBe(here);
    }
  });
});

describe('the package', () => {
  it('begins with what a reader needs first, and has the rest in order', async () => {
    const [types, relationships, document, ...rest] = Object.keys(unzipSync(await written(sample)));
    expect([types, relationships, document]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
    ]);
    expect(rest).toEqual([...rest].sort());
  });
});
