/** The first version of Node that has SQLite. */
const NEEDED = [22, 13] as const;

/** The versions of Node to tell of, where this one cannot read databases; null where it can. */
export function missingSqlite(): { readonly node: string; readonly needed: string } | null {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const has = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return has ? null : { node: process.versions.node, needed: NEEDED.join('.') };
}
