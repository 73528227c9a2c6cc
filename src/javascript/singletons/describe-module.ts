import type { TSESTree } from '@typescript-eslint/utils';
import type { StateOptions } from '../../sightings/shared-state.ts';
import type { Body, Script } from '../interpretation/body.ts';
import { findFrozen, type Frozen } from '../state/frozen.ts';
import { findRoot } from '../state/find-root.ts';
import { interpretState, type StateAnalysis } from '../state/interpret-state.ts';
import type { Content } from '../interpretation/interpreter.ts';
import { kindOfContent } from '../interpretation/kind-of-content.ts';
import { kindOf } from '../interpretation/kind-of.ts';
import { memberName } from '../interpretation/member-name.ts';
import { createInitialTest, type InitialTest } from '../phases/initial-test.ts';
import type { Ref } from '../interpretation/ref.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { type ClassNode, findConstructor, isClass } from '../values/class-node.ts';
import { createExcuseTest } from './excuses.ts';
import { linkOf, linkOfVariable } from '../interpretation/link-of.ts';
import type { ClassFacts, ClassLink, Made, Member, ModuleFacts, Run, SharedValue } from './shared-value.ts';
import { describeAssigned, describeElement, describeLiteral } from './describe-members.ts';
import { findGiven, findSelfCalls } from './describe-results.ts';
import type { Describer } from './describer.ts';
import { findUnnamed, findVariableNamed } from './find-unnamed.ts';
import { isLifecycle } from './is-lifecycle.ts';
import { createLineCount } from './line-count.ts';
import { statementOf } from './statement-of.ts';
import { createStateWrites, type StateWrites } from './state-writes.ts';

type Filling<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** Objects in objects are described so deep. */
const DEEPEST = 3;

/**
 * Describes what a module's names stand for, as far as its own text tells, without keeping its syntax.
 *
 * @param names the local names that it exports
 */
export function describeModule(
  path: string,
  script: Script,
  names: Iterable<string>,
  options: StateOptions,
): ModuleFacts {
  const reader = new ModuleReader(path, script, options);
  const values = new Map<string, SharedValue>();
  for (const name of names) {
    const value = reader.describe(name);
    if (value !== undefined) values.set(name, value);
  }
  return { findValue: (localName) => values.get(localName) };
}

class ModuleReader implements Describer {
  readonly analysis: StateAnalysis;
  readonly #writes: StateWrites;
  readonly #frozen: Frozen;
  readonly #isExcused: ReturnType<typeof createExcuseTest>;
  readonly #isInitial: InitialTest;
  readonly #lineAt: (offset: number) => number;
  readonly #values = new Map<Ref, SharedValue>();
  readonly #classes = new Map<ClassNode, ClassFacts>();
  readonly #runs = new Map<Body, Run>();
  #depth = 0;

  constructor(path: string, script: Script, options: StateOptions) {
    this.#isInitial = createInitialTest(options.initFunctions);
    this.analysis = interpretState({
      sourceCode: script,
      factories: {
        reactive: options.reactiveFactories,
        immutable: options.immutableFactories,
        caches: options.allowedCaches,
      },
      isInitial: this.#isInitial,
      isContext: () => false,
      countsEscapes: false,
    });
    this.#lineAt = createLineCount(script.text);
    this.#writes = createStateWrites(path, this.analysis, options, this.#lineAt);
    this.#frozen = findFrozen(this.analysis.it, this.analysis.phases);
    this.#isExcused = createExcuseTest(script.text);
  }

  describe(localName: string): SharedValue | undefined {
    const { it } = this.analysis;
    const name = localName === '*default*' ? 'default' : localName;
    const variable = findVariableNamed(localName, it.bodies);
    if (variable !== undefined) return this.valueOf(it.refs.variable(variable));
    const expression = findUnnamed(localName, it.bodies);
    if (expression === undefined) return undefined;
    if (isFunction(expression) || isClass(expression)) {
      const made = this.#madeOf({ ...plain, node: expression });
      return this.newValue(expression, expression, name, made === undefined ? [] : [made]);
    }
    const [ref, ...others] = it.refsOf(expression);
    const isShared = ref?.base.kind === 'variable' && others.length === 0;
    if (isShared) return this.valueOf(ref);
    return this.newValue(expression, expression, name, this.madeAt(it.refsOf(expression)), {
      isFrozen: it.refsOf(expression).some((each) => this.#frozen.isShallow(each)),
    });
  }

  /** What lives as long as the process at a reference. */
  valueOf(ref: Ref): SharedValue {
    const known = this.#values.get(ref);
    if (known !== undefined) return known;
    const { it, phases } = this.analysis;
    const root = findRoot(
      { target: ref, key: undefined, isLater: true, writer: it.bodies.module } as never,
      it,
      phases,
    );
    const declaration =
      root?.declaration ?? (ref.base.kind === 'variable' ? ref.base.variable.identifiers[0] : undefined);
    const made: Made[] = [];
    const value = this.newValue(declaration, declaration, nameOf(ref, root?.name), made, {
      isFrozen: this.#frozen.isShallow(ref),
      writes: root === undefined ? [] : this.#writes.writesTo(root.identity),
    });
    this.#values.set(ref, value);
    made.push(...this.madeAt([ref]));
    return value;
  }

  newValue(
    name: TSESTree.Node | undefined,
    declaration: TSESTree.Node | undefined,
    text: string,
    made: readonly Made[],
    more: Partial<SharedValue> = {},
  ): SharedValue {
    const statement = statementOf(declaration);
    return {
      name: text,
      line: name === undefined ? 0 : this.#lineAt(name.range[0]),
      isExcused: name !== undefined && statement !== undefined && this.#isExcused(name, statement),
      isFrozen: false,
      made,
      writes: [],
      ...more,
    };
  }

  madeAt(refs: readonly Ref[]): readonly Made[] {
    const { it } = this.analysis;
    if (this.#depth > DEEPEST) return [];
    this.#depth += 1;
    try {
      return refs.flatMap((ref): readonly Made[] => {
        if (ref.boxes > 0) return [];
        const link = this.linkAt(ref);
        if (link !== undefined) return [{ kind: 'imported', link }];
        if (ref.base.kind === 'ambient') return this.#madeOfGlobal(ref);
        const aliases =
          ref.base.kind === 'variable' && ref.path.length === 0 ? it.refsOfVariable(ref.base.variable) : [];
        const imported = aliases.filter((alias) => alias !== ref && this.linkAt(alias) !== undefined);
        const made = it.contentsOf(ref).map((content) => this.#madeOf(content));
        const kind = made.some((each) => each !== undefined) ? 'unknown' : kindOf(ref, it);
        return [
          ...this.madeAt(imported),
          ...made,
          ...(holdsState.has(kind) ? [{ kind: 'container', of: kind } as const] : []),
        ].filter((each) => each !== undefined);
      });
    } finally {
      this.#depth -= 1;
    }
  }

  linkAt({ base, path }: Ref) {
    if (base.kind !== 'variable') return undefined;
    const link = linkOfVariable(base.variable, (name) => this.analysis.it.bodies.variableOf(name));
    return link && { specifier: link.specifier, names: [...link.names, ...path] };
  }

  /** What the module puts into a member of the global object. */
  #madeOfGlobal(ref: Ref): readonly Made[] {
    const { it } = this.analysis;
    const refs = it.bodies.all.flatMap(({ writes }) =>
      writes.flatMap((write) => {
        if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') return [];
        const { left, right } = write;
        const isMeant = it.membersOf(it.refsOf(left.object), memberName(left)).includes(ref);
        return isMeant ? it.refsOf(right) : [];
      }),
    );
    return this.madeAt(refs.filter((each) => each !== ref));
  }

  #madeOf(content: Content): Made | undefined {
    const { node, isInstance } = content;
    const { it } = this.analysis;
    if (isClass(node)) return { kind: isInstance ? 'instance' : 'class', owner: { facts: this.#classOf(node) } };
    if (isFunction(node)) {
      if (isInstance) return undefined;
      const body = it.bodies.of(node);
      return body && { kind: 'function', run: this.runOf(body) };
    }
    if (node.type === 'ObjectExpression') return { kind: 'literal', members: describeLiteral(this, node) };
    if (node.type === 'NewExpression') {
      const owner = this.#classLink(node.callee);
      if (owner !== undefined) return { kind: 'instance', owner };
    }
    const kind = kindOfContent(content, it);
    if (holdsState.has(kind)) return { kind: 'container', of: kind };
    if (node.type !== 'CallExpression') return undefined;
    const link = this.#linkOf(node.callee);
    return link && { kind: 'called', link };
  }

  #linkOf(node: TSESTree.Node) {
    return linkOf(node, (name) => this.analysis.it.bodies.variableOf(name));
  }

  #classLink(expression: TSESTree.Expression): ClassLink | undefined {
    const own = this.analysis.it.findClass(expression);
    if (own !== undefined) return { facts: this.#classOf(own) };
    const link = this.#linkOf(expression);
    return link && { link };
  }

  #classOf(node: ClassNode): ClassFacts {
    const known = this.#classes.get(node);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    const statics = new Map<string, Member>();
    const facts: Filling<ClassFacts> = {
      name: node.id?.name ?? '',
      base: undefined,
      members,
      statics,
      construct: undefined,
    };
    this.#classes.set(node, facts);
    if (node.superClass) facts.base = this.#classLink(node.superClass);
    for (const element of node.body.body) describeElement(this, element, node, members, statics);
    const { it } = this.analysis;
    const construction = findConstructor(node);
    const body = construction && it.bodies.of(construction);
    if (body !== undefined) {
      describeAssigned(this, body, node, members);
      facts.construct = this.runOf(body);
    }
    return facts;
  }

  runOf(body: Body): Run {
    const known = this.#runs.get(body);
    if (known !== undefined) return known;
    const run: Filling<Run> = { ...nothing };
    this.#runs.set(body, run);
    const node = body.node as FunctionNode;
    const name = nameOfFunction(node);
    run.isInitial = name !== undefined && (this.#isInitial(name, body) || isLifecycle(name, body));
    const statement = statementOf(node);
    run.isExcused = statement !== undefined && this.#isExcused(node.id ?? node, statement);
    run.readsContext = body.calls.some((call) => call.type === 'CallExpression' && calledName(call) === 'getStore');
    run.writes = this.#writes.writesOf(body);
    run.calls = findSelfCalls(this, body);
    run.gives = node.generator ? [] : findGiven(this, body);
    return run;
  }

  isLasting({ base }: Ref): boolean {
    const { it, phases } = this.analysis;
    if (base.kind !== 'variable') return false;
    const owner = it.bodies.ownerOf(base.variable);
    return owner === it.bodies.module || (phases.isEarly(owner) && !phases.isLate(owner));
  }
}

const plain = { isInstance: false, calls: [] } as const;

const nothing: Run = {
  isInitial: false,
  isExcused: false,
  readsContext: false,
  writes: [],
  calls: [],
  gives: [],
};

/** Kinds whose own methods write. */
const holdsState: ReadonlySet<string> = new Set([
  'array',
  'buffer',
  'date',
  'form-data',
  'headers',
  'map',
  'reactive',
  'set',
  'typed-array',
  'url-search-params',
]);

function nameOf({ base, path }: Ref, rootName: string | undefined): string {
  if (rootName !== undefined) return rootName;
  return base.kind === 'variable' ? [base.variable.name, ...path].join('.') : path.join('.');
}

function calledName({ callee }: TSESTree.CallExpression): string | undefined {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}

function nameOfFunction(node: FunctionNode): string | undefined {
  if (node.id) return node.id.name;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property')
    return staticKey(parent);
  return undefined;
}
