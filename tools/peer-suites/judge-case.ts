import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from '@typescript-eslint/utils/ts-eslint';
import { noGlobalMutableState } from '../../rules/no-global-mutable-state.ts';
import { root } from '../repository.ts';
import type { PeerCase } from './peer-case.ts';
import type { Suite } from './suites.ts';

/** What our rule says of a case of a peer. */
export interface Judgement extends PeerCase {
  /** What was linted. */
  readonly translated: string;
  /** Message ids and the names of what they are about; none where there is nothing to say. */
  readonly said: readonly string[];
  /** Why it could not be linted. */
  readonly failure: string | undefined;
}

const linter = new Linter({ configType: 'flat', cwd: root });

/** Runs `no-global-mutable-state` with its defaults. */
export function judgeCase(peerCase: PeerCase, { translate, language }: Suite): Judgement {
  const outcome = lint(peerCase.code, translate, language);
  return { ...peerCase, ...outcome };
}

function lint(
  code: string,
  translate: Suite['translate'],
  language: Suite['language'],
): Pick<Judgement, 'failure' | 'said' | 'translated'> {
  let translated = code;
  try {
    translated = translate(code);
  } catch (error) {
    return { translated, said: [], failure: error instanceof Error ? error.message : String(error) };
  }
  const messages = linter.verify(
    translated,
    {
      files: ['**'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: language === 'js' } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { ssot: { rules: { 'no-global-mutable-state': noGlobalMutableState } } },
      rules: { 'ssot/no-global-mutable-state': 'error' },
      settings: { ssot: { root, concepts: [] } },
    },
    path.join(root, `src/peer.${language}`),
  );
  const failure = messages.find(({ ruleId }) => ruleId === null)?.message;
  return { translated, said: messages.map(({ messageId }) => messageId ?? ''), failure };
}

/** Do both say something, or both nothing? */
export function agrees({ verdict, said }: Pick<Judgement, 'said' | 'verdict'>): boolean {
  return (verdict === 'invalid') === said.length > 0;
}
