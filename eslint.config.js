import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { FOLDERS } from './scripts/architecture.ts';

/** The table of scripts/architecture.ts as lint rules, so that an editor shows a wrong import. */
const importRules = FOLDERS.map(({ folder, folders, packages, node }) => {
  const aliases = [folder, ...folders].map((name) =>
    name
      .replace(/^shared\//, '#shared/')
      .replace(/^renderer\//, '#renderer/')
      .replace(/^electron\/backend$/, '#backend'),
  );
  const allowed = [...aliases, ...packages, ...(node ? ['node:'] : [])]
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map((name) => (name.endsWith(':') ? name : `${name}(?:/|$)`));
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**', '**/vite.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.|${allowed.join('|')})`,
              message: `${folder} may not import this (scripts/architecture.ts).`,
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Characters that reports must be cleaned of have to be named in patterns.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipStrings: true }],
      'no-misleading-character-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },
  ...importRules,
  { files: ['renderer/**/*.tsx', 'renderer/**/*.ts'], ...reactHooks.configs.flat.recommended },
  {
    // Electron's classes are declared twice, as values and as types; the rule takes them apart.
    files: ['electron/main/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
