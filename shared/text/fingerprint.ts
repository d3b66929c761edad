/**
 * A short name made from a text: the same text gives the same name everywhere (FNV-1a, twice with
 * different seeds; 13 letters and digits). To tell things apart, not to protect them.
 */
export function fingerprint(text: string): string {
  const hash = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    }
    return (value >>> 0).toString(36).padStart(7, '0').slice(-7);
  };
  return `${hash(0x811c9dc5)}${hash(0x5bd1e995).slice(1)}`;
}
