import type { TSESLint } from '@typescript-eslint/utils';

const pattern = /\b(?:import|require)|\bfrom\b|[mM]ock\b/u;
const answers = new WeakMap<object, boolean>();

/** Does the text show that the file may take in another module? Found out once for all rules. */
export function takesInModules(sourceCode: Pick<TSESLint.SourceCode, 'text'>): boolean {
  let answer = answers.get(sourceCode);
  if (answer === undefined) answers.set(sourceCode, (answer = pattern.test(sourceCode.text)));
  return answer;
}
