import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/fixes/templates/call-template.ts';
import type { Filling } from '../../src/fixes/templates/render-template.ts';
import { TemplateSyntaxError } from '../../src/fixes/templates/template-syntax.ts';

function filling(text: string, more: Partial<Filling> = {}): Filling {
  return { text, kind: 'single', isPrimary: /^[\w.]+$/u.test(text), before: [], after: [], ...more };
}

type Given = Readonly<Record<string, string | Filling>>;

interface Surroundings {
  readonly names?: Readonly<Record<string, string>>;
  readonly typeArguments?: string;
  readonly indent?: string;
}

function fill(template: string, given: Given = {}, surroundings: Surroundings = {}): string {
  const { names = {}, typeArguments = '', indent = '' } = surroundings;
  return compileTemplate(template).fill({
    argument: (name) => {
      const value = given[name];
      return typeof value === 'string' ? filling(value) : value;
    },
    name: (name) => names[name] ?? name,
    typeArguments,
    indent,
    step: '  ',
    lineBreak: '\n',
  });
}

describe('what a template tells', () => {
  it('is parsed once', () => {
    expect(compileTemplate('create($a)')).toBe(compileTemplate('create($a)'));
  });

  it.each([
    ['a synchronous call', 'create($a)', false],
    ['an asynchronous call', 'await create($a)', true],
    ['an `await` inside', '(await pool()).create($a)', true],
    ['an `await` in an argument', 'create(await $a)', true],
    ['an `await` in an asynchronous function', 'run(async () => await $a)', false],
    ['an `await` in a method', 'run({ async f() { await $a; } })', false],
  ])('whether it awaits: %s', (_, template, isAsync) => {
    expect(compileTemplate(template).isAsync).toBe(isAsync);
  });

  it.each([
    ['create($a)', 'call'],
    ['new Engine($a)', 'call'],
    ['pool.engine', 'call'],
    ['create($a)!', 'call'],
    ['await create($a)', 'unary'],
    ['pool?.create($a)', 'unary'],
    ['$a ? create($a) : pool', 'loose'],
    ['create($a) as Engine', 'loose'],
    ['create($a) ?? pool', 'loose'],
    ['() => create($a)', 'loose'],
    ['(await create($a))', 'unary'],
    ['((create)($a))', 'call'],
  ])('how tightly it binds: %s', (template, precedence) => {
    expect(compileTemplate(template).precedence).toBe(precedence);
  });

  it.each<[string, readonly string[]]>([
    ['create($a)', ['create']],
    ['desk.open($a, desk)', ['desk']],
    ['create(undefined, NaN, Infinity, globalThis)', ['create']],
    ['create({ timeout: limit, [key]: 1, method() {} })', ['create', 'limit', 'key']],
    ['create({ limit })', ['create', 'limit']],
    ['use($a, (engine) => engine.start())', ['use']],
    ['use($a, ({ engine }, [other = pool], ...rest) => [engine, other, rest])', ['use', 'pool']],
    ['use(function (engine) { return engine; })', ['use']],
    ['use(engine, (engine) => engine)', ['use', 'engine']],
    ['new Desk().open`${limit}`', ['Desk', 'limit']],
    ['this.create($a)', []],
  ])('which names it leaves open: %s', (template, names) => {
    expect(compileTemplate(template).names).toEqual(names);
  });

  it.each([
    ['create($a)', { name: 'create', member: undefined, isAwaited: false, isConstructed: false, isCast: false }],
    ['await create($a)', { name: 'create', member: undefined, isAwaited: true, isConstructed: false, isCast: false }],
    [
      '(await create($a)) as Engine',
      { name: 'create', member: undefined, isAwaited: true, isConstructed: false, isCast: true },
    ],
    ['create(await $a)', { name: 'create', member: undefined, isAwaited: false, isConstructed: false, isCast: false }],
    ['(create)($a)', { name: 'create', member: undefined, isAwaited: false, isConstructed: false, isCast: false }],
    [
      'Factory.create($a)',
      { name: 'Factory', member: 'create', isAwaited: false, isConstructed: false, isCast: false },
    ],
    ['new Engine($a)', { name: 'Engine', member: undefined, isAwaited: false, isConstructed: true, isCast: false }],
    ['a.b.create($a)', undefined],
    ["a['create']($a)", undefined],
    ['create()($a)', undefined],
    ['pool.engine', undefined],
  ])('what it calls: %s', (template, callee) => {
    expect(compileTemplate(template).callee).toEqual(callee);
  });

  it('tells where its placeholders stand', () => {
    const { placeholders } = compileTemplate('f($a, { b: $b, $c, "d": $d, [$e]: 1, ...$f }, g($h), ...$i, $a, ($j))');
    expect(placeholders.map(({ name, slot }) => ({ name, slot }))).toEqual([
      { name: 'a', slot: { kind: 'argument', index: 0 } },
      { name: 'b', slot: { kind: 'property', index: 1, key: 'b' } },
      { name: 'c', slot: { kind: 'property', index: 1, key: 'c' } },
      { name: 'd', slot: { kind: 'property', index: 1, key: 'd' } },
      { name: 'e', slot: { kind: 'other' } },
      { name: 'f', slot: { kind: 'other' } },
      { name: 'h', slot: { kind: 'other' } },
      { name: 'i', slot: { kind: 'other' } },
      { name: 'a', slot: { kind: 'argument', index: 4 } },
      { name: 'j', slot: { kind: 'argument', index: 5 } },
    ]);
  });

  it('tells the members of placeholders', () => {
    const template = "f($a.b, $a?.b.c, $a['b'], $a[b], $a.b(), $a.b.c(), $a.b`c`, $scope.id, $args.length, ($a).b)";
    expect(compileTemplate(template).placeholders.map(({ key, slot }) => `${key} ${slot.kind}`)).toEqual([
      'a.b argument',
      'a?.b.c argument',
      'a.b argument',
      'a other',
      'a other',
      'a.b other',
      'a other',
      'scope other',
      'args other',
      'a.b argument',
    ]);
  });

  it('tells what stands in for its placeholders', () => {
    const { placeholders } = compileTemplate('f($a ?? 1, { b: $b ?? $c.d ?? g($e) }, $f || $g, h() ?? $h)');
    expect(placeholders.map(({ key, slot, isBacked, backs }) => ({ key, kind: slot.kind, isBacked, backs }))).toEqual([
      { key: 'a', kind: 'argument', isBacked: true, backs: [] },
      { key: 'b', kind: 'property', isBacked: true, backs: [] },
      { key: 'c.d', kind: 'property', isBacked: true, backs: ['b'] },
      { key: 'e', kind: 'other', isBacked: false, backs: ['b', 'c.d'] },
      { key: 'f', kind: 'other', isBacked: false, backs: [] },
      { key: 'g', kind: 'other', isBacked: false, backs: [] },
      { key: 'h', kind: 'other', isBacked: false, backs: [] },
    ]);
  });

  it.each<[string, readonly string[] | undefined]>([
    ['create($a, $b)', ['a', 'b']],
    ['await create($a)', ['a']],
    ['create()', []],
    ['create($a, 1)', undefined],
    ['create(($a))', undefined],
    ['pool', undefined],
  ])('whether it does nothing but pass arguments on: %s', (template, passedOn) => {
    expect(compileTemplate(template).passedOn).toEqual(passedOn);
  });

  it('tells whether it has type arguments', () => {
    expect(compileTemplate('create<string>($a)').hasTypeArguments).toBe(true);
    expect(compileTemplate('create(other<string>())').hasTypeArguments).toBe(false);
  });
});

describe('filled', () => {
  it.each<[string, string, Given, string]>([
    ['a call', 'create($a)', { a: 'x' }, 'create(x)'],
    ['twice', 'create($a, $a)', { a: 'x' }, 'create(x, x)'],
    ['a call in a call', 'create(wrap($a), $b)', { a: 'x', b: 'y' }, 'create(wrap(x), y)'],
    ['a name without a call', 'pool.engine', {}, 'pool.engine'],
    ['`new`', 'new Engine($a)', { a: 'x' }, 'new Engine(x)'],
    ['`new` without arguments', 'new Engine', {}, 'new Engine()'],
    ['an awaited call in parentheses', '(await pool()).create($a)', { a: 'x' }, '(await pool()).create(x)'],
    ['a callee in parentheses', '(0, create)($a)', { a: 'x' }, '(0, create)(x)'],
    ['a class in parentheses', 'new (ns.Engine)($a)', { a: 'x' }, 'new (ns.Engine)(x)'],
    ['a sequence in parentheses', 'create(($a, $b))', { a: 'x', b: 'y' }, 'create((x, y))'],
    ['parentheses around everything', '(create($a))', { a: 'x' }, 'create(x)'],
    ['an optional call', 'pool?.create?.($a)', { a: 'x' }, 'pool?.create?.(x)'],
    ['a template', 'create(`${$a}-$b`)', { a: 'x ? 1 : 2' }, 'create(`${x ? 1 : 2}-$b`)'],
    ['a tag', 'create`${$a}`', { a: 'x' }, 'create`${x}`'],
    ['an array', 'create([$a, 1])', { a: 'x' }, 'create([x, 1])'],
    ['an object', 'create({ a: $a, b: 1 })', { a: 'x' }, 'create({ a: x, b: 1 })'],
    ['a shorthand', 'create({ $a })', { a: 'x' }, 'create({ a: x })'],
    ['a shorthand that stays one', 'create({ $a })', { a: 'a' }, 'create({ a })'],
    ['a property that becomes a shorthand', 'create({ a: $b })', { b: 'a' }, 'create({ a })'],
    ['a property that is no name', "create({ 'a': $b })", { b: "'a'" }, "create({ 'a': 'a' })"],
    ['a property called `this`', 'create({ this: $a })', { a: 'this' }, 'create({ this: this })'],
    ['a method of an object', 'create({ a() { return $a; } })', { a: 'x' }, 'create({ a() { return x; } })'],
    ['a spread object', 'create({ ...$a })', { a: 'x' }, 'create({ ...x })'],
    ['a function', 'create((b) => b + $a)', { a: 'x' }, 'create((b) => b + x)'],
    ['a cast', 'create($a) as Engine', { a: 'x' }, 'create(x) as Engine'],
    ['a name that only looks like one', 'create($, a$)', {}, 'create($, a$)'],
  ])('%s', (_, template, given, expected) => {
    expect(fill(template, given)).toBe(expected);
  });
});

describe('parentheses', () => {
  it.each<[string, string, string, string]>([
    ['of an argument', 'create($a)', 'x ? 1 : 2', 'create(x ? 1 : 2)'],
    ['of an element', 'create([$a])', 'x ? 1 : 2', 'create([x ? 1 : 2])'],
    ['of a property', 'create({ a: $a })', 'x ? 1 : 2', 'create({ a: x ? 1 : 2 })'],
    ['of an operand', 'create($a + 1)', 'x ? 1 : 2', 'create((x ? 1 : 2) + 1)'],
    ['of a plain operand', 'create($a + 1)', 'x.y', 'create(x.y + 1)'],
    ['of an object', 'create($a.b())', 'x ?? y', 'create((x ?? y).b())'],
    ['of a number', 'create($a.b())', '5', 'create((5).b())'],
    ['of what is in parentheses', 'create(($a))', 'x ?? y', 'create((x ?? y))'],
    ['of what is awaited', 'create(await $a)', 'x ?? y', 'create(await (x ?? y))'],
    ['of what is called', '$a()', 'x ?? y', '(x ?? y)()'],
    ['of a class', 'new $a()', 'x.Y', 'new x.Y()'],
  ])('%s', (_, template, text, expected) => {
    expect(fill(template, { a: text })).toBe(expected);
  });

  it('of a class that a call finds', () => {
    expect(fill('new $a()', { a: filling('find()', { isPrimary: true }) })).toBe('new (find())()');
  });
});

describe('what is missing', () => {
  it.each<[string, string, Given, string]>([
    ['the only argument', 'create($a)', {}, 'create()'],
    ['the last argument', 'create($a, $b)', { a: 'x' }, 'create(x)'],
    ['all arguments', 'create($a, $b)', {}, 'create()'],
    ['an argument before another one', 'create($a, $b)', { b: 'y' }, 'create(undefined, y)'],
    ['an argument before a constant', 'create($a, 1)', {}, 'create(undefined, 1)'],
    ['an argument of `new`', 'new Engine($a)', {}, 'new Engine()'],
    ['a property', 'create({ a: $a, b: $b })', { b: 'y' }, 'create({ b: y })'],
    ['the last property', 'create({ a: $a, b: $b })', { a: 'x' }, 'create({ a: x })'],
    ['all properties', 'create({ a: $a })', {}, 'create({})'],
    ['a shorthand', 'create({ $a, b: 1 })', {}, 'create({ b: 1 })'],
    ['an operand', 'create($a + 1)', {}, 'create(undefined + 1)'],
    ['an argument in parentheses', 'create(($a))', {}, 'create()'],
    ['a member', 'create($a.b)', {}, 'create()'],
    ['a member of a property', 'create({ a: $a.b })', {}, 'create({})'],
  ])('%s', (_, template, given, expected) => {
    expect(fill(template, given)).toBe(expected);
  });
});

describe('defaults', () => {
  const never = (text: string): Filling => filling(text, { nullness: 'never' });
  const always = (text: string): Filling => filling(text, { nullness: 'always' });

  it.each<[string, string, Given, string]>([
    ['without an argument', 'create($a ?? 1)', {}, 'create(1)'],
    ['with an argument', 'create($a ?? 1)', { a: 'x' }, 'create(x ?? 1)'],
    ['with an argument that is never nullish', 'create($a ?? 1)', { a: never('5') }, 'create(5)'],
    ['with `undefined`', 'create($a ?? 1)', { a: always('undefined') }, 'create(1)'],
    ['with an argument that needs parentheses', 'create($a ?? 1)', { a: 'x || y' }, 'create((x || y) ?? 1)'],
    ['that is a placeholder, without either', 'create($a ?? $b)', {}, 'create()'],
    ['that is a placeholder, with the first', 'create($a ?? $b)', { a: 'x' }, 'create(x)'],
    ['that is a placeholder, with the second', 'create($a ?? $b)', { b: 'y' }, 'create(y)'],
    ['that is a placeholder, with both', 'create($a ?? $b)', { a: 'x', b: 'y' }, 'create(x ?? y)'],
    ['of a default', 'create($a ?? $b ?? 1)', { b: 'y' }, 'create(y ?? 1)'],
    ['of a default in parentheses', 'create($a ?? ($b ?? 1))', { b: never('2') }, 'create(2)'],
    ['of a property', 'create({ a: $a ?? 1 })', {}, 'create({ a: 1 })'],
    ['of a property, with an argument', 'create({ a: $a ?? 1 })', { a: never('a') }, 'create({ a })'],
    ['of a member', 'create($a.b ?? 1)', { 'a.b': 'x.b' }, 'create(x.b ?? 1)'],
    ['of an operand', 'create(($a ?? 1) * 2)', {}, 'create((1) * 2)'],
    ['of an operand, with an argument', 'create(($a ?? 1) * 2)', { a: 'x' }, 'create((x ?? 1) * 2)'],
    ['that is an expression', 'create($a ?? limits.most)', {}, 'create(limits.most)'],
    ['that is `undefined`', 'create($a ?? undefined)', { a: always('null') }, 'create(undefined)'],
    ['of something else', 'create(find() ?? $a)', { a: 'x' }, 'create(find() ?? x)'],
    ['in the middle', 'create($a ?? 1, $b)', { b: 'y' }, 'create(1, y)'],
  ])('%s', (_, template, given, expected) => {
    expect(fill(template, given)).toBe(expected);
  });

  it('keep the comments of the argument that is left', () => {
    const commented = filling('5', { nullness: 'never', before: ['// why'] });
    expect(fill('create($a ?? 1)', { a: commented })).toBe('create(\n  // why\n  5,\n)');
  });
});

describe('lists', () => {
  const several = filling('x, ...y', { kind: 'list', verbatim: '\n  x,\n  ...y,\n' });
  const none = filling('', { kind: 'list', verbatim: '' });
  const array = filling('x, y', { kind: 'array' });
  const empty = filling('', { kind: 'array' });

  it.each<[string, string, Given, string]>([
    ['verbatim', 'create($args)', { args: several }, 'create(\n  x,\n  ...y,\n)'],
    ['after an argument', 'create($a, $args)', { a: 'z', args: several }, 'create(z, x, ...y)'],
    ['in an array', 'create([$args])', { args: several }, 'create([x, ...y])'],
    ['spread', 'create(...$args)', { args: several }, 'create(\n  x,\n  ...y,\n)'],
    ['as a value', 'create($args.length)', { args: several }, 'create([x, ...y].length)'],
    ['none', 'create($args)', { args: none }, 'create()'],
    ['none after an argument', 'create($a, $args)', { a: 'z', args: none }, 'create(z)'],
    ['none before an argument', 'create($args, $a)', { a: 'z', args: none }, 'create(z)'],
    ['none as a value', 'create($args.length)', { args: none }, 'create([].length)'],
    ['rest arguments as a value', 'create($a)', { a: array }, 'create([x, y])'],
    ['rest arguments, spread', 'create(...$a)', { a: array }, 'create(x, y)'],
    ['rest arguments, spread in an array', 'create([0, ...$a])', { a: array }, 'create([0, x, y])'],
    ['no rest arguments, spread', 'create(1, ...$a)', { a: empty }, 'create(1)'],
    ['no rest arguments as a value', 'create($a)', { a: empty }, 'create([])'],
  ])('%s', (_, template, given, expected) => {
    expect(fill(template, given)).toBe(expected);
  });
});

describe('comments on lines of their own', () => {
  const commented = filling('x', { before: ['// before'], after: ['// after'] });

  it.each<[string, string, Given, string]>([
    ['of an argument', 'create($a)', { a: commented }, 'create(\n    // before\n    x, // after\n  )'],
    [
      'beside others',
      'create($a, $b)',
      { a: commented, b: 'y' },
      'create(\n    // before\n    x, // after\n    y,\n  )',
    ],
    ['of a property', 'create({ a: $a })', { a: commented }, 'create({\n    // before\n    a: x, // after\n  })'],
    ['of a shorthand', 'create({ $a })', { a: commented }, 'create({\n    // before\n    a: x, // after\n  })'],
    ['of an element', 'create([$a])', { a: commented }, 'create([\n    // before\n    x, // after\n  ])'],
    ['of an operand', 'create($a + 1)', { a: commented }, 'create((\n// before\nx // after\n) + 1)'],
    [
      'of an object in an object',
      'create({ a: $a, b: { c: $a } })',
      { a: commented },
      'create({\n    // before\n    a: x, // after\n    b: {\n      // before\n      c: x, // after\n    },\n  })',
    ],
    [
      'several',
      'create($a)',
      { a: filling('x', { after: ['/* a */', '// b', '// c'] }) },
      'create(\n    x, /* a */ // b\n    // c\n  )',
    ],
  ])('%s', (_, template, given, expected) => {
    expect(fill(template, given, { indent: '  ' })).toBe(expected);
  });
});

describe('names and type arguments', () => {
  it('writes local names', () => {
    expect(
      fill('create($a, { limit, create: limit })', { a: 'x' }, { names: { create: 'ns.create', limit: 'max' } }),
    ).toBe('ns.create(x, { limit: max, create: max })');
  });

  it('leaves bound names', () => {
    expect(fill('use((use) => use($a))', { a: 'x' }, { names: { use: 'use2' } })).toBe('use2((use) => use(x))');
  });

  it.each([
    ['of the outermost call', 'create(wrap($a))', 'create<string>(wrap(x))'],
    ['of an awaited call', 'await create($a)', 'await create<string>(x)'],
    ['of `new`', 'new Engine($a)', 'new Engine<string>(x)'],
    ['of an optional call', 'create?.($a)', 'create?.<string>(x)'],
    ['but not over those it has', 'create<number>($a)', 'create<number>(x)'],
    ['but not of a name', 'pool.engine', 'pool.engine'],
  ])('carries type arguments %s', (_, template, expected) => {
    expect(fill(template, { a: 'x' }, { typeArguments: '<string>' })).toBe(expected);
  });
});

describe('what is no template', () => {
  it.each([
    '',
    ' ',
    'create(',
    'create())',
    'create(); other()',
    'create();',
    'const a = create()',
    'if (a) create()',
    'return create()',
    'import "a"',
    'create() // why',
    '/* why */',
    'create(}',
    ') (',
    `${'('.repeat(2000)}a${')'.repeat(2000)}`,
  ])('%j', (text) => {
    if (text.endsWith('// why')) expect(compileTemplate(text).names).toEqual(['create']);
    else expect(() => compileTemplate(text)).toThrow(TemplateSyntaxError);
  });

  it('says what it is', () => {
    expect(() => compileTemplate('create(')).toThrow('"create(" is not one expression');
  });
});
