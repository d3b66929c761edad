import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

// `node scripts/icon.ts`: makes the app's icons from assets/icon/icon.svg, by rsvg-convert.

const FOLDER = resolve(import.meta.dirname, '../assets/icon');
const PNG_SIZE = 512;
/** What Windows asks for, from the list of files to the largest tiles. */
const ICO_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The drawing as a square PNG of so many pixels a side. */
function draw(size: number): Buffer {
  const args = ['--width', String(size), '--height', String(size), resolve(FOLDER, 'icon.svg')];
  const run = spawnSync('rsvg-convert', args);
  if (run.status === 0) return run.stdout;
  throw new Error(
    `rsvg-convert (Debian: librsvg2-bin): ${run.error?.message ?? String(run.stderr)}`,
  );
}

/** Pictures in one ICO file: a header of 6 bytes, 16 bytes a picture, then the PNG files. */
function ico(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // One byte for each side, in which 256 is 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

if (import.meta.main) {
  writeFileSync(resolve(FOLDER, 'icon.png'), draw(PNG_SIZE));
  const pictures = ICO_SIZES.map((size) => ({ size, png: draw(size) }));
  writeFileSync(resolve(FOLDER, 'icon.ico'), ico(pictures));
}
