import { recipientSchema, type Recipient } from '#shared/contract/sending.ts';

/** Somebody to whom a mail goes, without the way. */
type Address = Pick<Recipient, 'name' | 'address'>;

/** What a field of addresses says: those that can be used, and the pieces that are none. */
export interface ReadAddresses {
  readonly addresses: readonly Address[];
  readonly wrong: readonly string[];
}

const QUOTED = /"[^"]*"|<[^>]*>/gu;
const BARE = /^[^\s<>"]+@[^\s<>"]+$/u;

/**
 * The pieces of a list of addresses: a line each, or with semicolons or commas between. A comma
 * within a name is none between addresses, so it counts only behind an address.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    // What stands in quotes or angle brackets is not cut.
    const parts = line
      .replace(QUOTED, (whole) => whole.replace(/[;,；，、]/gu, (sign) => `\u0000${sign}`))
      .split(/(?<!\u0000)(?<sign>[;,；，、])/u);
    let piece = '';
    for (const part of parts) {
      const isSemicolon = part === ';' || part === '；';
      const isComma = part === ',' || part === '，' || part === '、';
      if (isSemicolon || (isComma && piece.includes('@'))) {
        found.push(piece);
        piece = '';
      } else piece += part;
    }
    found.push(piece);
  }
  return found.map((piece) => piece.replaceAll('\u0000', '').trim()).filter((one) => one !== '');
}

/** Without a mail program's quotes and escapes around it. */
const nameOf = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/\\(.)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** An address in the letters that addresses have; ＠ is typed with an input method. */
const addressOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^mailto:/iu, '')
    .trim();

function readOne(piece: string): Address[] | null {
  const [, name = '', inside] = /^(.*?)[<＜]([^>＞]*)[>＞]$/su.exec(piece) ?? [];
  const bare = piece.normalize('NFKC').split(/\s+/u);
  const all: Address[] =
    inside !== undefined
      ? [{ name: nameOf(name), address: addressOf(inside) }]
      : bare.every((one) => BARE.test(one))
        ? bare.map((address) => ({ name: '', address: addressOf(address) }))
        : nameThenAddress(piece);
  const parsed = all.map((one) => recipientSchema.omit({ way: true }).safeParse(one));
  const good = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return all.length > 0 && good.length === all.length ? good : null;
}

/** `山田 太郎 yamada@example.jp`, as from a table. */
function nameThenAddress(piece: string): Address[] {
  const [, name = '', address] = /^(.*)\s(\S+)$/su.exec(piece) ?? [];
  return address === undefined ? [] : [{ name: nameOf(name), address: addressOf(address) }];
}

/**
 * Reads addresses as people paste them: `山田 太郎 <yamada@example.jp>`, `a@example.jp; b@example.jp`,
 * a column of a table. None is read twice; what is no address is named, and nothing is guessed.
 */
export function readAddresses(text: string): ReadAddresses {
  const addresses = new Map<string, Address>();
  const wrong: string[] = [];
  for (const piece of pieces(text)) {
    const read = readOne(piece);
    if (read === null) wrong.push(piece);
    for (const one of read ?? []) {
      const key = one.address.toLowerCase();
      const known = addresses.get(key);
      if (known === undefined || known.name === '') addresses.set(key, one);
    }
  }
  return { addresses: [...addresses.values()], wrong };
}

/** Writes addresses, a line each, so that `readAddresses` reads the same. */
export const addressLines = (addresses: readonly Address[]): string =>
  addresses
    .map(({ name, address }) => (name === '' ? address : `${quoted(name)} <${address}>`))
    .join('\n');

const quoted = (name: string): string =>
  /[;,；，、<>＜＞]/u.test(name) ? `"${name.replaceAll('"', '')}"` : name;

export const WAYS = ['to', 'cc', 'bcc'] as const;
export type Way = Recipient['way'];

/** Whoever is named several times gets one mail: by the most open way. */
export function withoutDoubles(recipients: readonly Recipient[]): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const way of WAYS) {
    for (const one of recipients.filter((recipient) => recipient.way === way)) {
      const key = one.address.toLowerCase();
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}
