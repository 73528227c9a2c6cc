import path from 'node:path';
import tseslint from 'typescript-eslint';
import type { Corpus } from './corpus.ts';
import { crossedFolders } from './crossed-folders.ts';
import { noRule, type Variant } from './variants.ts';

const packages = {
  '@typescript-eslint': '@typescript-eslint/eslint-plugin',
  boundaries: 'eslint-plugin-boundaries',
  functional: 'eslint-plugin-functional',
  'import-x': 'eslint-plugin-import-x',
  unicorn: 'eslint-plugin-unicorn',
} as const;

/** What most projects have anyway. */
export const recommendedPeer: Variant = {
  name: "typescript-eslint's `recommended`, without types",
  rules: recommendedRules(),
  peers: { '@typescript-eslint': packages['@typescript-eslint'] },
};

/** The rule with type information that finds uses of what is deprecated. */
export const typedPeer = typed(peer('@typescript-eslint/no-deprecated'));

const importPeer = peer('import-x/no-deprecated');
const typedNoRule = typed(noRule);

/** The rules of others that find uses of what is deprecated. */
export const finders: readonly Variant[] = [importPeer, typedNoRule, typedPeer];

/** The rest of the rules of others, on a checkout, with options that give each of them something to do. */
export function peersOn(corpus: Pick<Corpus, 'texts'>, references: readonly string[]): readonly Variant[] {
  return [
    core('no-restricted-syntax', { selector: "NewExpression[callee.name='Unheard']", message: 'No.' }),
    core('no-restricted-imports', { paths: ['unheard'], patterns: references.map(restrictionOf) }),
    core('prefer-const'),
    core('no-unused-vars'),
    peer('functional/no-let'),
    peer('import-x/no-mutable-exports'),
    peer('unicorn/prefer-event-target'),
    boundariesBetween(crossedFolders(corpus)),
    peer('import-x/no-cycle'),
    importPeer,
    typedNoRule,
    typed(peer('functional/immutable-data')),
  ];
}

function core(rule: string, ...options: readonly object[]): Variant {
  return { name: `core \`${rule}\``, rules: { [rule]: ['error', ...options] } };
}

/** A rule of a plugin, by its whole name. */
function peer(rule: `${keyof typeof packages}/${string}`): Variant {
  const prefix = rule.slice(0, rule.indexOf('/')) as keyof typeof packages;
  return { name: `\`${rule}\``, rules: { [rule]: 'error' }, peers: { [prefix]: packages[prefix] } };
}

function typed(variant: Variant): Variant {
  return { ...variant, name: `${variant.name}, with types`, isTyped: true };
}

/** A folder may import those before it, and no others. */
function boundariesBetween(folders: readonly string[]): Variant {
  const policies = folders.flatMap((type, index) =>
    index === 0
      ? []
      : [
          {
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: folders.slice(0, index) } } } },
          },
        ],
  );
  return {
    ...peer('boundaries/dependencies'),
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
    peerSettings: { 'boundaries/elements': folders.map((folder) => ({ type: folder, pattern: folder })) },
  };
}

/** What core can say of a deprecated class: no import of its name from a module that is called like its own. */
function restrictionOf(reference: string): object {
  const [file = '', name = ''] = reference.split('#');
  const stem = path.basename(file).replace(/\.\w+$/u, '');
  const escaped = stem.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
  return { regex: String.raw`(?:^|/)${escaped}(?:\.[cm]?[jt]sx?)?$`, importNames: [name], message: 'No.' };
}

/** All rules of `recommended` of typescript-eslint itself, as its configuration sets them. */
function recommendedRules(): Variant['rules'] {
  const configs = tseslint.configs.recommended.map(({ rules = {} }) => rules);
  return Object.fromEntries(configs.flatMap((rules) => Object.entries(rules)).filter(([, level]) => level !== 'off'));
}
