import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDocuments } from './bench/documents.ts';
import { benchPaste } from './bench/paste.ts';
import { benchWindow } from './bench/window.ts';
import { buildAll } from './build.ts';

// `npm run bench`: how long reading, writing and the window take, beside what people would use
// instead or an empty window, all in one run on one machine. What matters are the ratios.
// `npm run bench -- documents`, `… -- paste`, `… -- window`, `… -- window typing memory` measure a part.

const [what, ...parts] = process.argv.slice(2);
await buildAll();
const folder = mkdtempSync(join(tmpdir(), 'digest-bench-'));
// The window is measured by another user.
chmodSync(folder, 0o755);
try {
  const isWanted = (part: string): boolean => what === undefined || what === part;
  if (isWanted('documents')) await benchDocuments(folder);
  if (isWanted('paste')) await benchPaste();
  if (isWanted('window')) await benchWindow(folder, parts);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
