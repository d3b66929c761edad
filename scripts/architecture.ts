/**
 * What each folder may import. The lint rules and the architecture test are made from this table,
 * and docs/ARCHITECTURE.md says the same in words.
 */
export interface FolderRule {
  readonly folder: string;
  /** Folders of this repository, beside the folder itself. */
  readonly folders: readonly string[];
  /** Packages from npm. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be used. */
  readonly node: boolean;
}

const shared = (...names: readonly string[]): string[] => names.map((name) => `shared/${name}`);
const RULES = shared(
  'domain',
  'text',
  'reading',
  'checks',
  'editing',
  'report',
  'workflow',
  'comparison',
);
const SHARED = [...RULES, ...shared('commands', 'messages', 'contract')];

const REACT = ['react', 'react-dom', 'react-aria-components', '@internationalized/date'];
/** What the parts of the window are made of, from the bottom to the top. */
const PARTS = [
  'renderer/api',
  'renderer/ui',
  'renderer/keyboard',
  'renderer/draft',
  'renderer/fields',
];
const FEATURES = [
  'home',
  'outline',
  'item',
  'pages',
  'exporting',
  'conflict',
  'palette',
  'backups',
  'failure',
  'paste',
  'originals',
  'outlet-forms',
  'templates',
  'people',
  'history',
  'sending',
  'redline',
  'workflow',
  'review',
  'comments',
].map((name) => `renderer/features/${name}`);

const pure = (folder: string, folders: readonly string[], ...packages: string[]): FolderRule => ({
  folder,
  folders,
  packages,
  node: false,
});

export const FOLDERS: readonly FolderRule[] = [
  pure('shared/domain', [], 'zod'),
  pure('shared/text', shared('domain')),
  pure('shared/reading', shared('domain', 'text'), 'parse5', '@mozilla/readability'),
  pure('shared/checks', shared('domain', 'text')),
  pure('shared/editing', shared('domain', 'text'), 'zod'),
  pure('shared/report', shared('domain', 'text')),
  pure('shared/workflow', shared('domain', 'text'), 'zod'),
  pure('shared/comparison', shared('domain', 'text'), 'diff'),
  pure('shared/commands', []),
  pure('shared/messages', [...RULES, 'shared/commands']),
  pure('shared/contract', [...shared('domain', 'workflow', 'commands', 'messages')], 'zod'),
  {
    folder: 'electron/backend',
    folders: SHARED,
    packages: [
      'docx',
      'mammoth',
      'fflate',
      'encoding-japanese',
      'jsonc-parser',
      'postal-mime',
      '@kenjiuno/msgreader',
      'yauzl',
      'zod',
      '@myriaddreamin/typst-ts-web-compiler',
      '@myriaddreamin/typst-ts-renderer',
    ],
    node: true,
  },
  {
    folder: 'electron/cli',
    folders: [...SHARED, 'electron/backend'],
    packages: ['commander'],
    node: true,
  },
  {
    folder: 'electron/main',
    folders: shared('domain', 'commands', 'messages', 'contract'),
    packages: ['electron', 'zod'],
    node: true,
  },
  pure('electron/preload', shared('contract'), 'electron'),
  pure('renderer/api', SHARED, ...REACT, '@tanstack/react-query', 'zustand', 'zod'),
  pure('renderer/ui', [...SHARED, 'renderer/api'], ...REACT),
  pure('renderer/keyboard', [...SHARED, 'renderer/api', 'renderer/ui'], ...REACT, 'zustand'),
  pure('renderer/draft', [...SHARED, 'renderer/api'], ...REACT, 'zustand'),
  pure(
    'renderer/fields',
    [...SHARED, 'renderer/api', 'renderer/ui', 'renderer/keyboard', 'renderer/draft'],
    ...REACT,
    '@tanstack/react-query',
  ),
  ...FEATURES.map((folder) =>
    pure(
      folder,
      [...SHARED, ...PARTS],
      ...REACT,
      '@tanstack/react-query',
      'zustand',
      ...(folder.endsWith('/item')
        ? [
            '@tiptap/core',
            '@tiptap/react',
            '@tiptap/pm',
            '@tiptap/extension-document',
            '@tiptap/extension-paragraph',
            '@tiptap/extension-text',
            '@tiptap/extension-bold',
            '@tiptap/extension-italic',
            '@tiptap/extension-link',
            '@tiptap/extension-list',
          ]
        : []),
    ),
  ),
  pure(
    'renderer/app',
    [...SHARED, ...PARTS, ...FEATURES],
    ...REACT,
    '@tanstack/react-query',
    'zustand',
  ),
];
