/** An account without rights (nobody); root may do everything, so that tests of rights step down. */
const NOBODY = 65_534;

/** Runs `body` with the rights of an ordinary user, even where the tests are run by root. */
export async function asOrdinaryUser<T>(body: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return body();
  process.seteuid?.(NOBODY);
  try {
    return await body();
  } finally {
    process.seteuid?.(0);
  }
}

/** Windows has other rights, which these tests do not know how to take away. */
export const canLock = process.getuid !== undefined;

/** The name of a test that takes rights away, with the reason where it is left out. */
export const lockTest = (name: string): string =>
  canLock ? name : `${name} [left out: Windows has no mode bits]`;
