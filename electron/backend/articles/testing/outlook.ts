import { createRequire } from 'node:module';

/** An entry of Microsoft's compound files, as the package writes them. */
interface Entry {
  readonly name: string;
  readonly type: number;
  readonly length: number;
  readonly binaryProvider?: () => Uint8Array;
  readonly children?: readonly number[];
}

const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as {
  burn: (entries: readonly Entry[]) => Uint8Array;
};

/** Kinds of entries. */
const FOLDER = 1;
const STREAM = 2;
const ROOT = 5;

const stream = (name: string, bytes: Uint8Array): Entry => ({
  name,
  type: STREAM,
  length: bytes.length,
  // The writer takes the whole of what lies under an array: it gets one of its own.
  binaryProvider: () => new Uint8Array(bytes),
});

/** The fixed properties of a message: a header of 32 bytes, then 16 bytes for each. */
function fixedProperties(numbers: Readonly<Record<number, number>>, submitted: Date): Uint8Array {
  const entries = Object.entries(numbers);
  const bytes = Buffer.alloc(32 + 16 * (entries.length + 1));
  entries.forEach(([tag, value], index) => {
    bytes.writeUInt32LE(Number(tag), 32 + 16 * index);
    bytes.writeUInt32LE(value, 32 + 16 * index + 8);
  });
  const last = 32 + 16 * entries.length;
  bytes.writeUInt32LE(0x0039_0040, last);
  bytes.writeBigUInt64LE((BigInt(submitted.getTime()) + 11_644_473_600_000n) * 10_000n, last + 8);
  return bytes;
}

const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

/** A mail as Outlook saves it: streams by the numbers of their properties. */
export function outlookMail(given: {
  readonly subject?: string;
  readonly body?: string;
  readonly html?: Uint8Array;
  readonly codePage?: number;
  readonly submitted?: Date;
}): Uint8Array {
  const { subject, body, html, codePage = 65001, submitted = new Date(0) } = given;
  const streams = [
    stream('__properties_version1.0', fixedProperties({ 0x3fde_0003: codePage }, submitted)),
    stream('__substg1.0_001A001F', wide('IPM.Note')),
    ...(subject === undefined ? [] : [stream('__substg1.0_0037001F', wide(subject))]),
    ...(body === undefined ? [] : [stream('__substg1.0_1000001F', wide(body))]),
    ...(html === undefined ? [] : [stream('__substg1.0_10130102', html)]),
  ];
  const names: Entry[] = ['00020102', '00030102', '00040102'].map((name) =>
    stream(`__substg1.0_${name}`, new Uint8Array(16)),
  );
  const folder: Entry = {
    name: '__nameid_version1.0',
    type: FOLDER,
    length: 0,
    children: names.map((_, index) => streams.length + 2 + index),
  };
  const root: Entry = {
    name: 'Root Entry',
    type: ROOT,
    length: 0,
    children: [...streams.map((_, index) => index + 1), streams.length + 1],
  };
  return burn([root, ...streams, folder, ...names]);
}
