import { emitterOfFamily } from '../emitters/declared-family.ts';
import type { ScopedMethod } from '../fixes/emissions/emission-choices.ts';
import type { SendingCall } from '../javascript/emissions/judgement.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { staticKey } from '../javascript/syntax/static-key.ts';
import { unwrap } from '../javascript/syntax/unwrap.ts';

/** Makes the search for the one method of an in-house emitter that takes a scope besides what the called one takes. */
export function createScopedMethodFinder(file: () => SourceFile): (sending: SendingCall) => ScopedMethod | undefined {
  return ({ call, standing }) => {
    const emitter = emitterOfFamily(standing.family);
    const position = emitter?.scopeArgument;
    const callee = unwrap(call.callee);
    const called = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (emitter === undefined || position === undefined || called === undefined) return undefined;
    const { graph, catalog } = file();
    const origin = catalog.originOf(emitter.reference);
    if (origin === undefined) return undefined;
    const most = graph.signatureOf(origin, called)?.parameters.length;
    const found = emitter.methods.filter(
      (method) => method !== called && graph.signatureOf(origin, method)?.parameters.length === (most ?? Infinity) + 1,
    );
    const [name, ...others] = found;
    return name === undefined || others.length > 0 ? undefined : { name, position };
  };
}
