import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDocuments } from './bench/documents.ts';
import { benchWindow } from './bench/window.ts';
import { buildAll } from './build.ts';

// `npm run bench`: how long reading, writing and the window take, beside what people would use
// instead or an empty window, all in one run on one machine. What matters are the ratios.
// `npm run bench -- documents`, `… -- window`, `… -- window typing memory` measure a part.

const [what, ...parts] = process.argv.slice(2);
await buildAll();
const folder = mkdtempSync(join(tmpdir(), 'digest-bench-'));
// The window is measured by another user.
chmodSync(folder, 0o755);
try {
  if (what !== 'window') await benchDocuments(folder);
  if (what !== 'documents') await benchWindow(folder, parts);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
