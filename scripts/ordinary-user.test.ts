import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAsOrdinaryUser } from './ordinary-user.ts';

let folder = '';
beforeEach(() => {
  // Others may not enter it.
  folder = mkdtempSync(join(tmpdir(), 'digest-ordinary-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SCRIPT = `
id -u > lent/id
printf "$DISPLAY $ANSWER" > lent/env
exit 7`;

describe.runIf(process.platform === 'linux')('a command run as an ordinary user', () => {
  test.each([
    ['in a folder that is open to all', 0o755],
    ['in a folder that only its owner may enter', 0o700],
  ])('%s', async (_name, mode) => {
    chmodSync(folder, mode);
    const lent = join(folder, 'lent');
    mkdirSync(lent);
    const before = statSync(lent).uid;
    const options = { cwd: folder, writable: [lent], env: { ANSWER: '42' } };
    expect(await runAsOrdinaryUser('sh', ['-c', SCRIPT], options)).toBe(7);

    expect(Number(readFileSync(join(lent, 'id'), 'utf8'))).toBeGreaterThan(0);
    expect(readFileSync(join(lent, 'env'), 'utf8')).toMatch(/^\S*:\d+(\.\d+)? 42$/);
    expect([statSync(lent).uid, statSync(join(lent, 'id')).uid]).toEqual([before, before]);
    expect(statSync(folder).mode & 0o777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)('has none of the rights of root', async () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'secret', { mode: 0o600 });
    const attempts = ['cat secret', 'echo changed > secret', 'touch new', 'kill -0 1'];
    for (const attempt of attempts) {
      const status = await runAsOrdinaryUser('sh', ['-c', `${attempt} 2> /dev/null`], {
        cwd: folder,
      });
      expect([attempt, status === 0]).toEqual([attempt, false]);
    }
    expect(readFileSync(secret, 'utf8')).toBe('secret');
  });
});
