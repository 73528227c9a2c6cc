import { describe, expect, it } from 'vitest';
import { expectRefusal, refusalOf } from './expect-refusal.ts';

function thrower(): never {
  throw new Error('read me not');
}

const throwingTraps: ProxyHandler<object> = {
  get: thrower,
  getPrototypeOf: thrower,
  has: thrower,
  ownKeys: thrower,
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('settings from a hostile program', () => {
  it('are read through a well-behaved proxy', () => {
    expect(refusalOf(new Proxy({ concepts: [] }, {}))).toBeUndefined();
  });

  it('are refused when they cannot be read', () => {
    for (const settings of [new Proxy({}, throwingTraps), new Proxy([], throwingTraps), revoked()]) {
      expectRefusal(settings, [
        'settings.ssot are malformed.',
        '',
        '  settings.ssot',
        '    found:    a value that cannot be read',
        "    expected: an object with any of the keys 'root', 'concepts', 'userScope', and 'emitters'",
        '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#settings',
      ]);
    }
  });

  it('are refused at the getter that throws', () => {
    expectRefusal(Object.defineProperty({}, 'root', { enumerable: true, get: thrower }), [
      'settings.ssot are malformed.',
      '',
      '  settings.ssot.root',
      '    found:    a value that cannot be read',
      '    expected: an absolute folder, for example import.meta.dirname',
      '    see:      https://github.com/eslint-plugin-ssot/eslint-plugin-ssot/blob/main/docs/settings.md#root',
    ]);
  });

  it('are read once, so that a changing getter cannot slip past validation', () => {
    let reads = 0;
    const settings = Object.defineProperty({}, 'root', { enumerable: true, get: () => (reads++ === 0 ? '/a' : 5) });
    expect(refusalOf(settings)).toBeUndefined();
  });

  it('are refused where they contain themselves', () => {
    const settings: Record<string, unknown> = { concepts: [] };
    settings['emitters'] = [settings];
    settings['userScope'] = settings;
    const paths = refusalOf(settings)?.problems.map(({ keys }) => keys.join('.'));
    expect(paths).toEqual([
      'userScope.concepts',
      'userScope.emitters',
      'userScope.userScope',
      'emitters.0.ref',
      'emitters.0.concepts',
      'emitters.0.emitters',
      'emitters.0.userScope',
    ]);
  });

  it('are refused as functions, symbols and big integers', () => {
    for (const settings of [thrower, class {}, Symbol('ssot'), 1n]) {
      expect(refusalOf(settings)?.message).toMatch(/found: {4}a (function|symbol|bigint)\n/);
    }
  });

  it('name a key called __proto__ like any other', () => {
    const keys = refusalOf(JSON.parse('{ "__proto__": { "root": "/" }, "constructor": 1 }'))?.problems;
    expect(keys?.map((problem) => problem.keys)).toEqual([['__proto__'], ['constructor']]);
  });

  it('ignore what they inherit', () => {
    class Inherited {}
    Object.assign(Inherited.prototype, { root: 5 });
    const problems = refusalOf(Object.create({ root: 5 }))?.problems;
    expect(problems?.map(({ keys, found }) => [keys, typeof found])).toEqual([[[], 'symbol']]);
    expect(refusalOf(new Inherited())?.message).toContain('found:    an instance of Inherited');
  });

  it('are refused when arrays are huge, sparse or lie about their length', () => {
    const lying = new Proxy([], { get: (_, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : undefined) });
    expect(refusalOf({ concepts: new Array(2 ** 32 - 1) })?.message).toContain('an array of 4294967295 values');
    expect(refusalOf({ concepts: lying })?.message).toContain('an array of 9007199254740991 values');
    expect(refusalOf({ concepts: new Array(50_000) })?.message).toMatch(
      /^settings\.ssot are malformed in 50000 places\./,
    );
  });

  it('are refused when they are deep and shared without end', () => {
    const wide: unknown[] = [];
    for (let index = 0; index < 100; index++) wide.push(wide);
    expect(refusalOf(wide)?.message).toContain('found:    [[');
    expect(refusalOf({ concepts: wide })?.problems).toHaveLength(100);
  });

  it('are refused with a short message when texts and keys are long', () => {
    const long = '\0'.repeat(5_000_000);
    const error = refusalOf({ root: long, [long]: long, concepts: { [long]: long } });
    expect(error?.message).toContain('found:    a text of 5000000 characters');
    expect(error?.message.length).toBeLessThan(5_000);
  });

  it('list ten problems and count the others', () => {
    const message = refusalOf({ userScope: { names: new Array(12).fill(0) } })?.message;
    expect(message).toMatch(/^settings\.ssot are malformed in 12 places\.\n/);
    expect(message?.match(/found:/g)).toHaveLength(10);
    expect(message).toMatch(/\n\n… and 2 more\.$/);
  });
});
