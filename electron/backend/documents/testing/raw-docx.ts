import { strToU8, zipSync, type Zippable } from 'fflate';

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '</Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
  '</Relationships>';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Paragraphs of Word XML, one a text. */
export const paragraphsXml = (...texts: string[]): string =>
  texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');

/** `word/document.xml` around its body. */
export const documentXml = (body: string, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${doctype}` +
  `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;

/** The parts of the smallest Word file. */
export const docxParts = (document: string): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(CONTENT_TYPES),
  '_rels/.rels': strToU8(RELATIONS),
  'word/document.xml': strToU8(document),
});

export const zip = (parts: Zippable): Uint8Array => zipSync(parts, { level: 6 });

/** The smallest Word file with these paragraphs. */
export const plainDocx = (...texts: string[]): Uint8Array =>
  zip(docxParts(documentXml(paragraphsXml(...texts))));

/** The same zip file with another unpacked size written in it for one of its parts. */
export function lyingZip(file: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = Uint8Array.from(file);
  const view = new DataView(bytes.buffer);
  const nameAt = (start: number, length: number): string =>
    new TextDecoder().decode(bytes.subarray(start, start + length));
  let changed = 0;
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && nameAt(at + 30, view.getUint16(at + 26, true)) === part) {
      view.setUint32(at + 22, size, true);
      changed += 1;
    }
    if (signature === 0x02014b50 && nameAt(at + 46, view.getUint16(at + 28, true)) === part) {
      view.setUint32(at + 24, size, true);
      changed += 1;
    }
  }
  if (changed !== 2) throw new Error(`${part} is not in the file once`);
  return bytes;
}

/** The beginning of a file in Microsoft's older container: a .doc, or a .docx with a password. */
export const oldContainer = (): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return bytes;
};
