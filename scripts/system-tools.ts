import { spawnSync } from 'node:child_process';

/** Programs that the tests check documents with, and Debian's packages that have them. */
const TOOLS: readonly { readonly command: string; readonly packages: readonly string[] }[] = [
  {
    command: 'soffice',
    packages: ['libreoffice-writer-nogui', 'fonts-liberation2', 'fonts-morisawa-bizud-mincho'],
  },
  { command: 'pdftotext', packages: ['poppler-utils'] },
  { command: 'pdffonts', packages: ['poppler-utils'] },
  { command: 'pdfinfo', packages: ['poppler-utils'] },
  { command: 'qpdf', packages: ['qpdf'] },
];

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Installs what is missing where that can be done (root on Debian); else says what to install. */
export function ensureSystemTools(): void {
  const missing = TOOLS.filter(({ command }) => !has(command));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((tool) => tool.packages))];
  const install = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    console.log(`For every check to run, install: sudo ${install}`);
    return;
  }
  console.log(`Installing for the checks: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (run.status !== 0) console.log(`Could not install them; by hand: ${install}\n${run.stderr}`);
}
