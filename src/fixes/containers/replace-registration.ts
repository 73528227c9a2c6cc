import type { TSESTree } from '@typescript-eslint/utils';
import type { Registration } from '../../javascript/registration.ts';
import { enclosingExpression } from '../../javascript/syntax/enclosing-expression.ts';
import type { ReferenceSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isTypeScript } from '../../modules/syntax/parse-source.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { canStandFor } from './can-stand-for.ts';
import { deliveryOf, wrapperOf } from './container-manners.ts';
import type { Drafted } from '../draft.ts';
import { type FactoryCall, factoryCallOf } from '../templates/factory-call.ts';
import { type Delivery, factoryFunction } from './factory-function.ts';
import { injectedArguments } from '../arguments/injected-arguments.ts';
import type { ImportNeed } from '../imports/plan-imports.ts';
import { because } from '../reason.ts';
import { registrationEdits } from './registration-edits.ts';
import { replaceRegisteredClass } from './replace-registered-class.ts';
import { type RegistrationToken, tokenOf } from './registration-token.ts';

/**
 * Drafts a provider that calls the concept's factory in the place of a class that a container makes by itself. The token
 * stays, so that what injects it still finds it.
 */
export function replaceRegistration(site: ReferenceSite, registration: Registration, file: SourceFile): Drafted {
  const { container, form } = registration;
  if (form.kind === 'token') return because('injection-token');
  const delivery = deliveryOf(registration, site, file);
  if (form.kind === 'fixed' || delivery === undefined || isComputed(form)) return because('used-as-value');
  const { node: value, isCertain } = enclosingExpression(site.node);
  if (!isCertain) return because('ambiguous-target');
  const token = tokenOf(registration, value, file.sourceCode);
  if (!mayStandUnder(token, registration, site, file)) return because('linked-site', site.implementation.name);
  if (site.implementation.concept.factory === undefined) {
    return replaceRegisteredClass(site.implementation, { registration, value, token }, file);
  }
  if (site.implementation.overloads.length > 0) return because('overload-unknown', 'what a container injects');
  const call = factoryCallOf(site.implementation, file);
  if ('code' in call) return call;
  if (call.template.isAsync && container !== 'NestJS') return because('await-not-allowed');
  const obstacle = findObstacle({ site, registration, call, delivery }, file);
  if (obstacle !== undefined) return obstacle;
  const by = delivery.kind === 'names' ? 'name' : 'type';
  const ways = injectedArguments(site.implementation, call, by, value, file);
  if ('code' in ways) return ways;
  const wrapper = wrapperNeed(registration, value, file);
  if (wrapper === 'unknown') return because('used-as-value');

  const used = call.needsAt(value);
  const tokens = ways.flatMap(({ fillings }) => [...fillings.values()].flat().flatMap((each) => each.token ?? []));
  return {
    needs: [...used, ...tokens, ...(wrapper === undefined ? [] : [wrapper])],
    choices: ways.map((injected) => ({
      label: injected.scope === undefined ? '' : ` with '${injected.scope}'`,
      write: (localName): readonly TextEdit[] => {
        const made = factoryFunction({ call, injected, delivery, file }, used, localName);
        return registrationEdits(
          { registration, value, made, wrapper: wrapper && localName(wrapper) },
          file.sourceCode,
        );
      },
    })),
    dropped: [],
    concern:
      ways.length > 1
        ? because('ambiguous-scope', ways.map(({ scope }) => scope).join(', '))
        : because('injected-elsewhere', token.text),
  };
}

interface Matter {
  readonly site: ReferenceSite;
  readonly registration: Registration;
  readonly call: FactoryCall;
  readonly delivery: Delivery;
}

/** In some containers a class as the token tells the compiler what is registered under it. */
function mayStandUnder(
  { isOwn }: RegistrationToken,
  { container }: Registration,
  { implementation }: ReferenceSite,
  file: SourceFile,
): boolean {
  const isTyped = container === 'InversifyJS' || container === 'tsyringe';
  return !isTyped || !isOwn || !isTypeScript(file.path) || canStandFor(implementation, file);
}

function findObstacle({ site, registration, call, delivery }: Matter, { catalog }: SourceFile): Reason | undefined {
  const { container, form } = registration;
  const isBound = catalog.injectionOf(site.implementation)?.declaresLifetime === true;
  if (isBound || (container === 'tsyringe' && hasLifetime(form))) return because('lifetime-declared');
  const names = call.template.placeholders.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  // What is asked of a container twice may be two things.
  return delivery.kind === 'resolver' && repeated !== undefined
    ? because('argument-has-effects', `$${repeated}`)
    : undefined;
}

/** tsyringe takes no lifetime with a factory: `register(X, { useClass: X }, { lifecycle })`. */
function hasLifetime(form: Registration['form']): boolean {
  if (form.kind === 'argument') return form.call.arguments.length > 2;
  if (form.kind !== 'property') return false;
  const object = form.property.parent;
  if (object.parent.type === 'CallExpression' && object.parent.arguments.length > 2) return true;
  return (
    object.type === 'ObjectExpression' &&
    object.properties.some((each) => each.type === 'Property' && staticKey(each) === 'options')
  );
}

/** `container['register'](X)` */
function isComputed(form: Registration['form']): boolean {
  return (
    (form.kind === 'argument' || form.kind === 'self') &&
    form.call.callee.type === 'MemberExpression' &&
    form.call.callee.computed
  );
}

/** The import of the container's own function that the factory function has to be given to. */
function wrapperNeed(
  registration: Registration,
  site: TSESTree.Node,
  { graph, path }: SourceFile,
): ImportNeed | 'unknown' | undefined {
  const wrapper = wrapperOf(registration);
  if (wrapper === undefined) return undefined;
  const target = graph.resolve(wrapper.module, path);
  if (target === undefined) return 'unknown';
  return { path: target, declared: wrapper.module, name: wrapper.name, isType: false, site };
}
