import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { z } from 'zod';
import { PASSWORD_LENGTH } from '#shared/contract/session.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';

/** How a password is hashed: cost (a power of 2), block size, parallel lanes (RFC 7914). */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and some tenths of a second for each guess. */
export const COST: ScryptCost = { N: 2 ** 15, r: 8, p: 1 };

const KEY_BYTES = 32;
const base64 = z.base64();

/** A password as it is kept: what is needed to check one, and nothing to read it from. */
export const storedPasswordSchema = z.object({
  scheme: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: base64,
  hash: base64,
});
export type StoredPassword = z.infer<typeof storedPasswordSchema>;

/** One password is one, however its letters were put together by the keyboard. */
const normal = (text: string): string => text.normalize('NFKC');

function keyOf(password: string, salt: Uint8Array, { N, r, p }: ScryptCost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(normal(password), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** Hashes a password with a salt of its own. */
export async function hashPassword(
  password: string,
  { N, r, p }: ScryptCost = COST,
): Promise<StoredPassword> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, { N, r, p });
  return {
    ...{ scheme: 'scrypt', N, r, p },
    salt: salt.toString('base64'),
    hash: key.toString('base64'),
  };
}

/** Whether this is the password; takes as long whatever the answer. */
export async function isPassword(password: string, stored: StoredPassword): Promise<boolean> {
  const hash = Buffer.from(stored.hash, 'base64');
  const key = await keyOf(password, Buffer.from(stored.salt, 'base64'), stored);
  return hash.length === key.length && timingSafeEqual(hash, key);
}

/** Takes as long as a look at a password: what is answered for a name that nobody has. */
export async function pretendPassword(password: string, cost: ScryptCost = COST): Promise<void> {
  await keyOf(password, Buffer.alloc(16), cost);
}

const folded = (text: string): string => normal(text).trim().toLowerCase();

/** Whether a password may be chosen by somebody of this name; long rather than contrived. */
export function checkNewPassword(password: string, name: string): Result<null, Problem> {
  const letters = Array.from(normal(password)).length;
  const { least, most } = PASSWORD_LENGTH;
  if (letters < least) return fail({ code: 'password-short', params: { length: least } });
  if (letters > most) return fail({ code: 'password-long', params: { length: most } });
  if (folded(password) === folded(name)) return fail({ code: 'password-is-name', params: {} });
  return ok(null);
}
