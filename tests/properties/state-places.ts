import type { Draft } from './state-draft.ts';

type Make = (token: string) => string;

/** Puts statements where they run early, or late, or both. */
export function placeOf(make: Make, draft: Draft): string {
  const { choose } = draft;
  const id = draft.fresh();
  return choose.number(3) === 0 ? early(make, id, draft) : late(make, id, draft);
}

/** While the module is evaluated. */
function early(make: Make, id: number, { choose }: Draft): string {
  return choose.of(
    () => `{ ${make('"early"')} }`,
    () => `function p${id}(token) { ${make('token')} }\np${id}("early");`,
    () => `(() => { ${make('"early"')} })();`,
    () => `["early"].forEach((token) => { ${make('token')} });`,
    () => `class C${id} { constructor(token) { ${make('token')} } }\nnew C${id}("early");`,
    () => `class C${id} { static { ${make('"early"')} } }`,
    () => `class C${id} { static n = (() => { ${make('"early"')} })(); }`,
    () => `new Promise((resolve) => { ${make('"early"')} resolve(); });`,
    () => `(async () => { await 0; ${make('"early"')} })();`,
    () => `async function p${id}(token) { await 0; ${make('token')} }\np${id}("early");`,
    () => `class C${id} { n = (() => { ${make('"early"')} })(); }\nnew C${id}();`,
    () => `function p${id}(token, done = (() => { ${make('token')} })()) { return done; }\np${id}("early");`,
  )();
}

/** When others call it. */
function late(make: Make, id: number, { choose, publish }: Draft): string {
  const name = `f${id}`;
  const act = `{ ${make('token')} }`;
  const shown = (): string => publish(name);
  const run = (): string => publish(name, `${name}.run`);
  return choose.of(
    () => `function ${name}(token) ${act}\n${shown()}`,
    () => `const ${name} = (token) => ${act};\n${shown()}`,
    () => `const ${name} = { run(token) ${act} };\n${run()}`,
    () => `function p${id}(token) ${act}\nfunction ${name}(token) { p${id}(token); }\n${shown()}`,
    () => `on((token) => ${act});`,
    () => `class C${id} { run(token) { this.go(token); } go(token) ${act} }\nconst ${name} = new C${id}();\n${run()}`,
    () => `function p${id}(token) ${act}\nfunction ${name}(token) { [token].forEach(p${id}); }\n${shown()}`,
    () => `async function ${name}(token) { await 0; ${make('token')} }\n${shown()}`,
    () => `function ${name}(token) { return Promise.resolve(token).then((token) => ${act}); }\n${shown()}`,
    () => `const ${name} = async (token) => { for await (const each of [token]) { ${make('each')} } };\n${shown()}`,
    () =>
      `function* p${id}(token) { yield 1; ${make('token')} }\nfunction ${name}(token) { return [...p${id}(token)]; }\n${shown()}`,
    () =>
      `function* p${id}(token) ${act}\nfunction ${name}(token) { for (const each of p${id}(token)) each(); }\n${shown()}`,
    () => `const ${name} = (() => (token) => ${act})();\n${shown()}`,
    () => `function p${id}() { return { run(token) ${act} }; }\nconst ${name} = p${id}();\n${run()}`,
    () => `class ${name} { static run(token) ${act} }\n${run()}`,
    () =>
      `class C${id} { constructor(token) ${act} }\nfunction ${name}(token) { return new C${id}(token); }\n${shown()}`,
    () => `const p${id} = { set value(token) ${act} };\nfunction ${name}(token) { p${id}.value = token; }\n${shown()}`,
    () => `function ${name}(token, done = (() => ${act})()) { return done; }\n${shown()}`,
    () => `function ${name}(token) { (() => ${act})(); }\n${shown()}`,
    () => `function p${id}(token) ${act}\np${id}("early");\nfunction ${name}(token) { p${id}(token); }\n${shown()}`,
    () =>
      `const ${name} = function again(token, times = 1) { if (times > 0) again(token, times - 1); else ${act} };\n${shown()}`,
    () =>
      `const p${id} = { run: (token) => ${act} };\nfunction ${name}(token) { const { run } = p${id}; run(token); }\n${shown()}`,
  )();
}
