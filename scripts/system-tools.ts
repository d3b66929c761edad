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
  { command: 'Xvfb', packages: ['xvfb'] },
];

/** Libraries that Electron needs on Linux, and Debian's packages that have them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'libnss3.so': 'libnss3',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libdrm.so.2': 'libdrm2',
  'libgbm.so.1': 'libgbm1',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libasound.so.2': 'libasound2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
};

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** The packages of the libraries that the system's linker does not know. */
function missingLibraries(): readonly string[] {
  if (process.platform !== 'linux') return [];
  // Root's PATH has the folder of ldconfig, other people's often has not.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
  const known = spawnSync('ldconfig', ['-p'], { env, encoding: 'utf8' });
  if (known.status !== 0) return [];
  return Object.entries(LIBRARIES).flatMap(([name, packaged]) =>
    known.stdout.includes(`\t${name} `) ? [] : [packaged],
  );
}

/** Installs what is missing where that can be done (root on Debian); else says what to install. */
export function ensureSystemTools(): void {
  const tools = TOOLS.filter(({ command }) => !has(command)).flatMap((tool) => tool.packages);
  const packages = [...new Set([...tools, ...missingLibraries()])];
  if (packages.length === 0) return;
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
