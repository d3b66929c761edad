/** Longest address that is believed. */
const URL_LIMIT = 4000;
/** How far into Windows' format its header reaches, bytes. */
const HEADER = 8192;

/** An address of a page on the web; null for what is none, or is a program's own. */
function webAddress(text: string | undefined): string | null {
  const trimmed = text?.replace(/\0/gu, '').trim() ?? '';
  const isWeb = trimmed.length <= URL_LIMIT && /^https?:\/\/\S+$/iu.test(trimmed);
  return isWeb && URL.canParse(trimmed) ? trimmed : null;
}

/** Formats of the clipboard that name the page a piece was copied from, and how each does. */
const FORMATS: readonly (readonly [format: string, read: (bytes: Buffer) => string | undefined])[] =
  [
    // Windows, every browser and Office: a header in the HTML itself.
    ['HTML Format', (bytes) => /^SourceURL:(.*)$/imu.exec(bytes.toString('utf8', 0, HEADER))?.[1]],
    // Chromium and Firefox on the other systems.
    ['chromium/x-source-url', (bytes) => bytes.toString('utf8')],
    ['text/x-moz-url-priv', (bytes) => bytes.toString('utf16le')],
  ];

export const SOURCE_FORMATS: readonly string[] = FORMATS.map(([format]) => format);

/** The page that the clipboard's content comes from, as one of its formats tells; or null. */
export function clipboardAddress(readBuffer: (format: string) => Buffer): string | null {
  for (const [format, read] of FORMATS) {
    const address = webAddress(read(readBuffer(format)));
    if (address !== null) return address;
  }
  return null;
}
