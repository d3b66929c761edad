import { scryptSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  checkNewPassword,
  COST,
  hashPassword,
  isPassword,
  storedPasswordSchema,
} from './passwords.ts';

describe('a password', () => {
  test('is kept as a hash with its parameters and a salt of its own', async () => {
    const [one, two] = await Promise.all([
      hashPassword('大使館の合言葉です'),
      hashPassword('大使館の合言葉です'),
    ]);
    expect(storedPasswordSchema.parse(one)).toEqual(one);
    expect({ N: one.N, r: one.r, p: one.p }).toEqual(COST);
    expect(COST.N).toBeGreaterThanOrEqual(2 ** 15);
    expect(one.salt).not.toBe(two.salt);
    expect(one.hash).not.toBe(two.hash);
    const key = scryptSync('大使館の合言葉です', Buffer.from(one.salt, 'base64'), 32, {
      ...COST,
      maxmem: 2 ** 27,
    });
    expect(one.hash).toBe(key.toString('base64'));
  });

  test.each([
    ['itself', 'correct horse ガ', 'correct horse ガ', true],
    ['in another form of its letters', 'correct horse ガ', 'ｃorrect horse ガ', true],
    ['in another case', 'correct horse', 'Correct horse', false],
    ['with a space more', 'correct horse', 'correct horse ', false],
    ['nothing', 'correct horse', '', false],
  ])('is compared with %s', async (_name, set, typed, same) => {
    expect(await isPassword(typed, await hashPassword(set, { N: 16, r: 1, p: 1 }))).toBe(same);
  });

  test('is checked by the parameters that it was set with', async () => {
    const old = await hashPassword('correct horse', { N: 1024, r: 4, p: 2 });
    expect(await isPassword('correct horse', old)).toBe(true);
    expect(await isPassword('correct horse', { ...old, N: 2048 })).toBe(false);
  });
});

describe('a new password', () => {
  test.each<[string, string, string | null]>([
    ['of nine letters', 'abcdefghi', 'password-short'],
    ['of ten letters', 'abcdefghij', null],
    ['of ten letters beyond the plane', '😀'.repeat(10), null],
    ['of nine letters beyond the plane', '😀'.repeat(9), 'password-short'],
    ['of 201 letters', 'a'.repeat(201), 'password-long'],
    ['that is the name', ' ｙamada taro', 'password-is-name'],
  ])('%s', (_name, password, code) => {
    const checked = checkNewPassword(password, 'Yamada Taro');
    expect(checked.ok ? null : checked.error.code).toBe(code);
  });
});
