/**
 * Whether a message holds more than `limit` characters, bytes and values, all counted alike. Stops
 * at the limit, and goes no deeper than structured clones of ours ever do.
 */
export function isOverLimit(message: unknown, limit: number): boolean {
  let size = 0;
  let level: unknown[] = [message];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 300) return true;
    const next: unknown[] = [];
    for (const value of level) {
      size += 1;
      if (typeof value === 'string') size += value.length;
      else if (ArrayBuffer.isView(value)) size += value.byteLength;
      else if (value instanceof ArrayBuffer) size += value.byteLength;
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          size += key.length;
          next.push(inner);
        }
      }
      if (size > limit) return true;
    }
    level = next;
  }
  return false;
}
