/**
 * The one text of a value of JSON, to be hashed and signed (after RFC 8785): names sorted by their
 * UTF-16 units, no white space, numbers and strings as JSON.stringify writes them. The same value
 * gives the same text, whatever the order in which its names were written.
 *
 * What JSON does not have is a bug and throws: undefined, NaN, infinity, functions, bigint, holes
 * in lists, dates and other objects of a class. Half a surrogate pair is written as an escape (the
 * RFC refuses it), because a text that was pasted broken must still be signable.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is not JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is not JSON`);
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) throw new TypeError('a class is not JSON');
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`);
  return `{${members.join(',')}}`;
}
