import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** Every part of a zip, unpacked, in its order (APPNOTE 4.3). */
export function partsOf(file: string): Part[] {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.push({ name: zip.toString('utf8', at + 46, at + 46 + name), content });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** Writes parts as a zip without compression. */
function writeZip(file: string, parts: readonly Part[]): void {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const label = Buffer.from(name);
    // From the version needed to the lengths of name and extra field: both records have it.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, label]),
    );
    files.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  writeFileSync(file, Buffer.concat([...files, contents, end]));
}

/** Writes a zip like another one, with one part of it changed, as an editor of its text would. */
export function withPart(
  from: string,
  to: string,
  part: string,
  change: (text: string) => string,
): void {
  const parts = partsOf(from).map(({ name, content }) => ({
    name,
    content: name === part ? Buffer.from(change(content.toString('utf8'))) : content,
  }));
  writeZip(to, parts);
}
