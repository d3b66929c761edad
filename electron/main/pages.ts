import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { RENDERER } from './paths.ts';

/** Where the window's own pages are served from; no other address is ever loaded. */
export const ORIGIN = 'app://digest';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Nothing else than the program's own files is loaded. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** To be called before the app is ready. */
export function declarePages(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Whether an address is one of the window's own pages. */
export const isOurs = (address: string): boolean => address.startsWith(`${ORIGIN}/`);

async function answer(address: string): Promise<Response> {
  const url = new URL(address);
  const file = normalize(join(RENDERER, decodeURIComponent(url.pathname)));
  const type = TYPES[extname(file).toLowerCase()];
  if (!isOurs(address) || type === undefined || !file.startsWith(RENDERER + sep)) {
    return new Response('', { status: 404 });
  }
  try {
    const content = await readFile(file);
    return new Response(new Uint8Array(content), { headers: { ...HEADERS, 'Content-Type': type } });
  } catch {
    // There is no such file in the program: the page has to do without.
    return new Response('', { status: 404 });
  }
}

/** Serves the files of `dist/renderer`, and those only. */
export function servePages(): void {
  protocol.handle('app', ({ url }) => answer(url));
}
