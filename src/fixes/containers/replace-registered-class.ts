import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { Registration } from '../../javascript/registration.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { resolveFromRoot } from '../../modules/settings/locate.ts';
import type { TextEdit } from '../../sightings/proposal.ts';
import { canonicalNeed, type Drafted } from '../draft.ts';
import { because } from '../reason.ts';
import type { RegistrationToken } from './registration-token.ts';

/** Drafts the canonical class in the place of a registered one, where no factory makes it. The token stays. */
export function replaceRegisteredClass(
  implementation: Implementation,
  { registration, value, token }: { registration: Registration; value: TSESTree.Node; token: RegistrationToken },
  file: SourceFile,
): Drafted {
  const { reference } = implementation.concept.canonical;
  const path = resolveFromRoot(reference.module, file.registry.root, file.graph);
  if (path === undefined || file.catalog.originOf(reference) === undefined)
    return because('reference-dead', reference.text);
  if (file.catalog.classTableOf(implementation.concept.canonical) === undefined) return because('used-as-value');
  const need = canonicalNeed(implementation, path, value, false);
  return {
    needs: [need],
    choices: [{ label: '', write: (localName) => edits(registration, value, localName(need), file) }],
    dropped: [],
    concern: because('injected-elsewhere', token.text),
  };
}

function edits(
  { form, container }: Registration,
  value: TSESTree.Node,
  canonical: string,
  { sourceCode }: SourceFile,
): readonly TextEdit[] {
  const own = sourceCode.getText(value);
  switch (form.kind) {
    case 'element':
      return [{ range: value.range, text: `{ provide: ${own}, useClass: ${canonical} }` }];
    case 'self': {
      const { callee, range } = form.call;
      if (container !== 'InversifyJS') return [{ range: value.range, text: `${own}, ${canonical}` }];
      const end = range[1] - 1;
      const method = callee.type === 'MemberExpression' ? callee.property : callee;
      return [
        { range: method.range, text: 'to' },
        { range: [end, end], text: canonical },
      ];
    }
    default:
      return [{ range: value.range, text: canonical }];
  }
}
