import { clipboardAddress, SOURCE_FORMATS } from './clipboard-address.ts';

/** The clipboard of Electron as it was up to version 33, and of those after it. */
export interface PlainClipboard {
  readonly readHTML: () => string;
  readonly readText: () => string;
  readonly readBuffer: (format: string) => Buffer;
}

/** The clipboard of newer versions, in the manner of the web's: entries, each in several types. */
export interface TypedClipboard {
  readonly readText: () => Promise<string>;
  readonly read: () => Promise<
    readonly {
      readonly types: readonly string[];
      readonly getType: (type: string) => Promise<unknown>;
    }[]
  >;
}

export interface ClipboardContent {
  readonly html: string | null;
  readonly text: string;
  readonly url: string | null;
}

/** The names that one of the system's own formats can have in the newer interface. */
const namesOf = (format: string): string[] => [
  format,
  `electron application/osclipboard;format="${format}"`,
];

async function readTyped(clipboard: TypedClipboard): Promise<ClipboardContent> {
  const [text, items] = await Promise.all([clipboard.readText(), clipboard.read()]);
  const bytesOf = async (...names: string[]): Promise<Buffer> => {
    for (const name of names) {
      const item = items.find(({ types }) => types.includes(name));
      const value = await item?.getType(name);
      if (value instanceof Blob) return Buffer.from(await value.arrayBuffer());
    }
    return Buffer.alloc(0);
  };
  const html = (await bytesOf('text/html')).toString('utf8');
  const sources = new Map<string, Buffer>();
  for (const format of SOURCE_FORMATS) sources.set(format, await bytesOf(...namesOf(format)));
  const url = clipboardAddress((format) => sources.get(format) ?? Buffer.alloc(0));
  return { html: html === '' ? null : html, text, url };
}

function readPlain(clipboard: PlainClipboard): ClipboardContent {
  const html = clipboard.readHTML();
  const url = clipboardAddress((format) => clipboard.readBuffer(format));
  return { html: html === '' ? null : html, text: clipboard.readText(), url };
}

/** What is on the clipboard, whichever of its two interfaces Electron has. */
export const readContent = async (
  clipboard: PlainClipboard | TypedClipboard,
): Promise<ClipboardContent> =>
  'readHTML' in clipboard ? readPlain(clipboard) : readTyped(clipboard);
