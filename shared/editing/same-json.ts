/**
 * Whether two values of JSON are the same, whatever the order of their names; a name that is
 * undefined counts as absent. Parts that are one object are not looked into.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((one, index) => sameJson(one, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) =>
    sameJson(left[name], right[name]),
  );
}
