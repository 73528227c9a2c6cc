import type { Linter } from 'eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';
import ssot, { defineSettings } from './src/index.ts';
import { layers, type Layer } from './tools/layers.ts';

const FILE_SYSTEM = {
  regex: '^(?:node:)?fs(?:/|$)',
  message: 'Only src/modules and the commands touch the file system.',
};
const LINTER = {
  regex: '^(?:eslint|estree|@typescript-eslint)(?:/|$)',
  message: 'What users declare knows no linter and no syntax tree.',
};

function layerImports({ name, path, mayImport }: Layer): Linter.Config {
  const isFolder = path.endsWith('/');
  const message = `The layer "${name}" may import only: ${mayImport.join(', ')}.`;
  const others = layers.filter((layer) => layer.name !== name && !mayImport.includes(layer.name));
  const siblings = isFolder && !mayImport.includes(name) ? [{ regex: String.raw`^\./`, message }] : [];
  const patterns = [
    ...others.map((layer) => ({ regex: importOf(layer, mayImport), message })),
    ...siblings,
    ...(name === 'concepts' ? [LINTER] : []),
    ...(['modules', 'audit', 'affected'].includes(name) ? [] : [FILE_SYSTEM]),
  ];
  return {
    name: `house/layers/${name}`,
    files: [isFolder ? `${path}**/*.ts` : path],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** A pattern of the relative specifiers that lead into a layer, less those that lead on into a permitted one. */
function importOf({ path }: Layer, mayImport: readonly string[]): string {
  const permitted = layers.filter((layer) => layer.path.startsWith(path) && mayImport.includes(layer.name));
  const exceptions = permitted.map((layer) => `(?!${specifierOf(layer.path.slice(path.length))}$)`).join('');
  return String.raw`^(?:\.\.?/)+(?:src/)?${specifierOf(path.replace('src/', ''))}${exceptions}`;
}

function specifierOf(path: string): string {
  return path.replaceAll('.', String.raw`\.`);
}

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.demo', 'examples', 'tests/projects', 'tests/corpus']),
  {
    name: 'house/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-object-has-own': 'error',
      // An interface has no implicit index signature, so now and then only an alias will do.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The enum of node types would have to be loaded at run time; the compiler checks the strings as well.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // It asks for the assertion that `no-non-null-assertion` forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Objects are closures here: their methods need no `this` and may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'house/one-source-of-truth',
    files: ['src/**/*.ts', 'rules/**/*.ts', 'tools/**/*.ts'],
    extends: [ssot.configs.strict],
    settings: {
      ssot: defineSettings({
        root: import.meta.dirname,
        concepts: [
          {
            name: 'rule creation',
            canonical: './src/kit/create-rule.ts#createRule',
            deprecated: [
              {
                ref: '@typescript-eslint/utils/eslint-utils#RuleCreator',
                reason: 'A rule made without `createRule` has no page and no preset.',
              },
            ],
            constructors: ['./src/kit/create-rule.ts'],
          },
        ],
      }),
    },
  },
  layers.map(layerImports),
  {
    name: 'house/rules',
    files: ['rules/**/*.ts'],
    extends: [eslintPlugin.configs['all-type-checked']],
    rules: {
      'eslint-plugin/meta-property-ordering': [
        'error',
        ['type', 'docs', 'fixable', 'hasSuggestions', 'schema', 'defaultOptions', 'messages'],
      ],
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(?:Disallow|Enforce|Require) ' }],
      // `createRule` adds the address, and `docs.presets` says more than `docs.recommended` could.
      'eslint-plugin/require-meta-docs-recommended': 'off',
      'eslint-plugin/require-meta-docs-url': 'off',
      // The kit makes the suggestions, where the plugin does not look.
      'eslint-plugin/require-meta-has-suggestions': 'off',
      // A rule that names its languages stops ESLint in every project that lints JSON as well.
      'eslint-plugin/require-meta-languages': 'off',
    },
  },
  {
    name: 'house/tests',
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    name: 'house/rule-tests',
    files: ['tests/rules/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    settings: { 'eslint-plugin': { ruleTesterConstructors: ['ruleTester'] } },
  },
);
