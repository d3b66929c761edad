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

const SHARED = ['domain', 'text', 'reading', 'report', 'messages'].map((name) => `shared/${name}`);

export const FOLDERS: readonly FolderRule[] = [
  { folder: 'shared/domain', folders: [], packages: ['zod'], node: false },
  { folder: 'shared/text', folders: ['shared/domain'], packages: [], node: false },
  {
    folder: 'shared/reading',
    folders: ['shared/domain', 'shared/text'],
    packages: ['parse5'],
    node: false,
  },
  { folder: 'shared/report', folders: ['shared/domain', 'shared/text'], packages: [], node: false },
  { folder: 'shared/messages', folders: SHARED, packages: [], node: false },
  {
    folder: 'electron/backend',
    folders: SHARED,
    packages: [
      'docx',
      'mammoth',
      'fflate',
      'encoding-japanese',
      'jsonc-parser',
      'yauzl',
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
];
