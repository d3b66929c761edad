/** Whether a character has a glyph, by its code point. */
export type Coverage = (codePoint: number) => boolean;

/** Called with every code point that has a glyph. */
type Found = (codePoint: number) => void;

function tableOf(font: DataView, tag: string): DataView {
  const count = font.getUint16(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const letters = [0, 1, 2, 3].map((index) => font.getUint8(entry + index));
    if (String.fromCharCode(...letters) !== tag) continue;
    return new DataView(font.buffer, font.byteOffset + font.getUint32(entry + 8));
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Segments of 16-bit code points; where a segment lists its glyphs, glyph 0 is none. */
function readFormat4(map: DataView, found: Found): void {
  const size = map.getUint16(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const;
  for (let segment = 0; segment < size; segment += 2) {
    const first = map.getUint16(starts + segment);
    const last = Math.min(map.getUint16(ends + segment), 0xfffe);
    const delta = map.getUint16(deltas + segment);
    const offset = map.getUint16(offsets + segment);
    for (let code = first; code <= last; code += 1) {
      const list = offsets + segment + offset + 2 * (code - first);
      const listed = offset === 0 ? code : map.getUint16(list);
      if ((offset === 0 || listed !== 0) && ((listed + delta) & 0xffff) !== 0) found(code);
    }
  }
}

/** Groups of code points up to U+10FFFF, with the glyph of the first of each. */
function readFormat12(map: DataView, found: Found): void {
  const end = 16 + map.getUint32(12) * 12;
  for (let group = 16; group < end; group += 12) {
    const first = map.getUint32(group);
    const last = map.getUint32(group + 4);
    const glyph = map.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) if (glyph + code > first) found(code);
  }
}

const READERS = new Map([
  [4, readFormat4],
  [12, readFormat12],
]);

/** What at least one of the fonts has, by their `cmap` tables. */
export function fontCoverage(fonts: readonly Uint8Array[]): Coverage {
  const bits = new Uint8Array(0x110000 / 8);
  const found = (code: number): void => {
    bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  };
  for (const font of fonts) {
    const cmap = tableOf(new DataView(font.buffer, font.byteOffset), 'cmap');
    for (let index = 0; index < cmap.getUint16(2); index += 1) {
      const start = cmap.byteOffset + cmap.getUint32(8 + index * 8);
      const map = new DataView(cmap.buffer, start);
      READERS.get(map.getUint16(0))?.(map, found);
    }
  }
  return (code) => ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}
