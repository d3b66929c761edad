import { Packer, type Document } from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';

// By the local clock, as zip files have it: the same bytes in every time zone.
const TIME = new Date(1980, 0, 1, 12);
/** What a reader of the package wants first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

const rank = (path: string): number => {
  const place = FIRST.indexOf(path);
  return place < 0 ? FIRST.length : place;
};

/** Paths in their order in the package: the first ones, then the rest by code point. */
const inOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);

/** Packs a document, with `parts` in place of docx's own; the same document gives the same bytes. */
export async function pack(
  document: Document,
  parts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }));
  // docx stamps its zip with the time of day, so that it has to be written anew.
  const files = unzipSync(await Packer.pack(document, 'uint8array', undefined, overrides));
  const ordered: Zippable = {};
  for (const path of Object.keys(files).sort(inOrder)) {
    const file = files[path];
    if (file) ordered[path] = file;
  }
  return zipSync(ordered, { level: 6, mtime: TIME });
}
