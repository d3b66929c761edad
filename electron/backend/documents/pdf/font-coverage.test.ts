import { describe, expect, it } from 'vitest';
import { readFonts } from './bundled-files.ts';
import { fontCoverage } from './font-coverage.ts';

/** A font of nothing but a `cmap` with one table. */
function fontOf(table: readonly number[]): Uint8Array {
  const font = new DataView(new ArrayBuffer(40 + table.length * 2));
  font.setUint16(4, 1);
  'cmap'.split('').forEach((char, index) => {
    font.setUint8(12 + index, char.charCodeAt(0));
  });
  font.setUint32(20, 28);
  font.setUint16(30, 1);
  font.setUint32(36, 12);
  table.forEach((value, index) => {
    font.setUint16(40 + index * 2, value);
  });
  return new Uint8Array(font.buffer);
}

const covered = (font: Uint8Array): string => {
  const has = fontCoverage([font]);
  return Array.from({ length: 0x30000 }, (_, code) => (has(code) ? code.toString(16) : ''))
    .filter(Boolean)
    .join(' ');
};

describe('what a font covers', () => {
  it('is read from segments, with and without lists of glyphs', () => {
    const header = [4, 0, 0, 6, 0, 0, 0];
    const [ends, starts] = [
      [0x43, 0x52, 0xffff],
      [0x41, 0x50, 0xffff],
    ];
    // The first counts from glyph 1; the second lists 5, none, 6; the last is the end's.
    const segments = [...ends, 0, ...starts, 1 - 0x41 + 0x10000, 0, 1, 0, 4, 0, 5, 0, 6];
    expect(covered(fontOf([...header, ...segments]))).toBe('41 42 43 50 52');
  });

  it('is read from groups beyond the first plane', () => {
    const groups = [0, 0x41, 0, 0x42, 0, 0, 1, 0xf600, 1, 0xf601, 0, 7];
    expect(covered(fontOf([12, 0, 0, 0, 0, 0, 0, 2, ...groups]))).toBe('42 1f600 1f601');
  });

  it('is 11,741 characters for BIZ UDMincho', async () => {
    const [regular = new Uint8Array(), bold = new Uint8Array()] = await readFonts();
    expect(covered(regular).split(' ')).toHaveLength(11_741);
    expect(covered(bold)).toBe(covered(regular));
  });
});
