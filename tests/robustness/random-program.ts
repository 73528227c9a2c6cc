import fc from 'fast-check';

/** What a generated program is written with. */
export interface Dialect {
  readonly hasTypes: boolean;
}

const modules = [
  './execution-engine.js',
  './execution-engine-consolidated.js',
  './request-scoped-execution-engine.js',
  './index.js',
  './barrel-of-barrel.js',
  './user-execution-engine.js',
  './sandbox/execution-engine.js',
  './nowhere.js',
];
const exported = ['ExecutionEngine', 'RequestScopedExecutionEngine', 'LegacyEngine', 'UserExecutionEngine', 'default'];
const imported = ['I0', 'I1', 'I2', 'I3'];
const declared = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'];
const keys = ['a', 'ExecutionEngine', 'LegacyEngine', 'engines', 'prototype', 'create', 'then', 'execute'];

const specifier = fc.constantFrom(...modules);
const exportName = fc.constantFrom(...exported);
const name = fc.constantFrom(...imported, ...declared, 'ExecutionEngine');
const key = fc.constantFrom(...keys);
const comment = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.nat({ max: 99 }).map((n) => `/* ${n} */ `),
);

/** One import statement for each of the names. */
function importOf(local: string, { hasTypes }: Dialect): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: hasTypes ? 8 : 5 }), specifier, exportName, comment)
    .map(([form, from, wanted, note]) => {
      const forms = [
        `import { ${note}${wanted} as ${local} } from '${from}';`,
        `import ${local} from '${from}';`,
        `import * as ${local} from '${from}'; ${note}`,
        `const { ${wanted}: ${local} } = await import('${from}');`,
        `const ${local} = (${note}await import('${from}')).${wanted};`,
        `const ${local} = await import('${from}');`,
        `import type { ${wanted} as ${local} } from '${from}';`,
        `import ${local} = require('${from}');`,
        `import { type ${wanted} as ${local}, default as D${local} } from '${from}';`,
      ];
      return forms[form] ?? '';
    });
}

/** Expressions, four levels deep at most. */
function expressionOf({ hasTypes }: Dialect): fc.Arbitrary<string> {
  const { expression } = fc.letrec<{ expression: string }>((tie) => {
    const inner = tie('expression');
    const path = fc.tuple(name, key).map(([object, member]) => `${object}.${member}`);
    const typed = [inner.map((value) => `(${value} as any)`), inner.map((value) => `(${value})!`)];
    return {
      expression: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        name,
        path,
        fc.tuple(name, key).map(([object, member]) => `${object}?.['${member}']`),
        fc.tuple(inner, inner, inner).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
        fc.tuple(inner, fc.constantFrom('??', '||', '&&'), inner).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
        fc.tuple(inner, inner).map(([a, b]) => `(${a}, ${b})`),
        fc.tuple(key, inner, comment).map(([property, value, note]) => `({ ${note}${property}: ${value} })`),
        name.map((value) => `({ ${value} })`),
        inner.map((value) => `[${value}]`),
        fc.tuple(inner, inner, comment).map(([made, given, note]) => `new (${made})(${note}${given})`),
        fc.tuple(name, fc.array(inner, { maxLength: 3 })).map(([made, given]) => `new ${made}(${given.join(', ')})`),
        fc.tuple(path, inner).map(([made, given]) => `new ${made}(...[${given}])`),
        fc.tuple(inner, inner).map(([made, given]) => `Reflect.construct(${made}, [${given}])`),
        name.map((made) => `Object.create(${made}.prototype)`),
        inner.map((value) => `(await ${value})`),
        fc.tuple(path, inner).map(([callee, given]) => `${callee}(${given})`),
        fc.tuple(inner, inner).map(([value, base]) => `(${value} instanceof (${base}))`),
        fc.tuple(name, inner).map(([parameter, value]) => `((${parameter} = ${value}) => ${parameter})`),
        inner.map((value) => `(async () => ${value})`),
        inner.map((base) => `(class extends (${base}) { field = ${base}; static { ${base}; } })`),
        inner.map((value) => `\`\${${value}}\``),
        ...(hasTypes ? typed : []),
      ),
    };
  });
  return expression;
}

const type = fc.oneof(
  fc.constantFrom(...imported, 'ExecutionEngine'),
  fc.constantFrom(...imported).map((local) => `typeof ${local}`),
  fc.tuple(fc.constantFrom(...imported), key).map(([object, member]) => `${object}.${member}`),
  fc.tuple(specifier, exportName).map(([from, wanted]) => `import('${from}').${wanted}`),
  fc.constantFrom(...imported).map((local) => `Map<string, ${local} | ${local}[]>`),
  fc.constantFrom(...imported).map((local) => `InstanceType<typeof ${local}>`),
);

function statementOf(dialect: Dialect): fc.Arbitrary<string> {
  const expression = expressionOf(dialect);
  const annotation = dialect.hasTypes
    ? fc.oneof(
        fc.constant(''),
        type.map((of) => `: ${of}`),
      )
    : fc.constant('');
  const plain = [
    fc.tuple(name, expression).map(([target, value]) => `${target} = ${value};`),
    fc.tuple(key, name, expression).map(([from, to, value]) => `({ ${from}: ${to} } = ${value});`),
    fc.tuple(comment, expression).map(([note, value]) => `${note}void ${value};`),
    fc.tuple(expression, expression).map(([test, value]) => `if (${test}) { const i = ${value}; i; }`),
    fc.tuple(name, expression).map(([each, value]) => `for (const ${each} of [${value}]) new ${each}();`),
    fc
      .tuple(annotation, name, expression, expression)
      .map(([of, parameter, given, value]) => `function f(${parameter}${of} = ${given}) { return ${value}; } f();`)
      .map((text) => `{ ${text} }`),
    fc
      .tuple(annotation, expression)
      .map(([of, value]) => `{ class C { #f${of} = ${value}; async m(p${of}) { this.#f = ${value}; return p; } } }`),
    fc.tuple(expression).map(([value]) => `{ async function g() { return ${value}; } await g(); }`),
  ];
  return fc.oneof(...plain, ...(dialect.hasTypes ? [type.map((of) => `{ type T = ${of}; let t: T; t; }`)] : []));
}

/** Declarations of all the names that a program has besides its imports. */
function declarationOf(local: string, dialect: Dialect): fc.Arbitrary<string> {
  const expression = expressionOf(dialect);
  return fc.oneof(
    fc.tuple(fc.constantFrom('const', 'let', 'var'), expression).map(([kind, value]) => `${kind} ${local} = ${value};`),
    expression.map((value) => `export const ${local} = ${value};`),
    fc.tuple(key, expression).map(([from, value]) => `const { ${from}: ${local} } = ${value};`),
    fc.tuple(key, expression).map(([from, value]) => `let { ${from}: [${local}] = [] } = ${value};`),
    expression.map((value) => `const { other_${local}, ...${local} } = ${value};`),
    name.map((value) => `const ${local} = ${value};`),
    fc.constant(`let ${local};`),
    expression.map((value) => `async function ${local}() { return ${value}; }`),
    name.map((base) => `class ${local} extends ${base} {}`),
    ...(dialect.hasTypes ? [fc.tuple(type, expression).map(([of, value]) => `let ${local}: ${of} = ${value};`)] : []),
  );
}

/** Programs of imports, aliases, patterns, objects, branches and constructions. Few of them make sense; most of them parse. */
export function programOf(dialect: Dialect): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.tuple(...imported.map((local) => importOf(local, dialect))),
      fc.tuple(...declared.map((local) => declarationOf(local, dialect))),
      fc.array(statementOf(dialect), { maxLength: 6 }),
      fc.subarray([
        "export * from './execution-engine.js';",
        "export { LegacyEngine as 'old' } from './index.js';",
        'export { I0, v0 as w0 };',
        'export default I1;',
      ]),
      fc.constantFrom('\n', '\r\n', ' '),
    )
    .map(([imports, declarations, statements, exports, separator]) =>
      [...imports, ...declarations, ...statements, ...exports].join(separator),
    );
}
