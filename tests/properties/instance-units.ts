import { MAKER, type Draft } from './state-draft.ts';

/** Instances, with what is in their fields, what their constructors leave behind, and what their prototypes have. */
export function instanceUnit(draft: Draft): string {
  const id = draft.fresh();
  return draft.choose.of(arrowField, leftBehind, assigned, prototype, getter, unnamedStatic, promised)(id, draft);
}

function changeOf({ choose }: Draft): string {
  return choose.of('this.n += String(token);', 'this.list.push(token);', 'read(this.n, this.list);');
}

/** The only instance, or one for each call. */
function used(id: number, make: string, draft: Draft): string {
  if (draft.choose.number(3) === 0) {
    return `function u${id}(token) { ${make}.run(token); }\n${draft.publish(`u${id}`)}`;
  }
  draft.roots[`u${id}`] = `u${id}`;
  const shown =
    draft.choose.number(2) === 0
      ? draft.publish(`u${id}`, `u${id}.run`)
      : `function f${id}(token) { u${id}.run(token); }\n${draft.publish(`f${id}`)}`;
  return `const u${id} = ${make};\n${shown}`;
}

function arrowField(id: number, draft: Draft): string {
  const run = `run = (token) => { ${changeOf(draft)} };`;
  const [open, close] = draft.choose.of(['', ''], [`class B${id} {`, '}'], ['(', ')']);
  if (open === '(') return used(id, `new (class { n = ""; list = []; ${run} })()`, draft);
  const isInherited = open !== '';
  const base = isInherited ? `${open} ${run} ${close}\n` : '';
  const derived = `class I${id} ${isInherited ? `extends B${id} ` : ''}{ n = ""; list = []; ${isInherited ? '' : run} }`;
  return `${base}${derived}\n${used(id, `new I${id}()`, draft)}`;
}

/** A listener that the constructor, a field or a method that it calls sets. */
function leftBehind(id: number, draft: Draft): string {
  const change = changeOf(draft);
  const own = `(token) => { ${change} }`;
  const members = draft.choose.of(
    `n = ""; list = []; constructor() { on(${own}); }`,
    `n = ""; list = []; sent = on(${own});`,
    `n = ""; list = []; constructor() { this.listen(); } listen() { on(${own}); }`,
    `n = ""; list = []; constructor() { on(function (token) { const own = { n: "", list: [] }; (function () { ${change} }).call(own); }); }`,
    `n = ""; list = []; constructor() { ["early"].forEach(${own}); }`,
    `n = ""; list = []; constructor() { Promise.resolve("early").then(${own}); }`,
    `n = ""; list = []; constructor() { const self = this; on(function (token) { ${change.replaceAll('this', 'self')} }); }`,
  );
  draft.roots[`u${id}`] = `u${id}`;
  return `class I${id} { ${members} }\nconst u${id} = new I${id}();`;
}

function assigned(id: number, draft: Draft): string {
  const fields = 'this.n = ""; this.list = [];';
  const run = `this.run = (token) => { ${changeOf(draft)} };`;
  return `class I${id} { constructor() { ${fields} ${run} } }\n${used(id, `new I${id}()`, draft)}`;
}

function prototype(id: number, draft: Draft): string {
  const body = `(token) { ${changeOf(draft)} }`;
  const methods = draft.choose.of(
    `I${id}.prototype.run = function ${body};`,
    `I${id}.prototype = { run${body} };`,
    `I${id}.prototype.grow = function ${body};\nI${id}.prototype.run = function (token) { this.grow(token); };`,
  );
  return `function I${id}() { this.n = ""; this.list = []; }\n${methods}\n${used(id, `new I${id}()`, draft)}`;
}

function getter(id: number, draft: Draft): string {
  const change = draft.choose.of('this.n += "more";', 'this.list.push(1);', 'read(this.n);');
  const members = `n = ""; list = []; get next() { ${change} return 1; }`;
  if (draft.choose.number(3) === 0) {
    return `class I${id} { ${members} }\nfunction u${id}() { const own = new I${id}(); return own.next; }\n${draft.publish(`u${id}`)}`;
  }
  draft.roots[`u${id}`] = `u${id}`;
  const read = draft.choose.of(`return u${id}.next;`, `const { next } = u${id}; return next;`, `read(u${id}.next);`);
  return `class I${id} { ${members} }\nconst u${id} = new I${id}();\nfunction f${id}() { ${read} }\n${draft.publish(`f${id}`)}`;
}

function unnamedStatic(id: number, draft: Draft): string {
  const change = draft.choose.of('this.held.n = token;', 'this.held.list.push(token);', 'read(this.held.n);');
  draft.roots[`K${id}.held`] = `exports.K${id}.held`;
  return `exports.K${id} = class { static held = ${MAKER}; static { this.held.n = "early"; } static run(token) { ${change} } };
function u${id}(token) { exports.K${id}.run(token); }\n${draft.publish(`u${id}`)}`;
}

/** What a promise gives that is made once. */
function promised(id: number, draft: Draft): string {
  const [name, promise] = [`r${id}v`, `p${id}v`];
  draft.roots[name] = name;
  draft.lazy.push(name);
  const fill = draft.choose.of(
    `${promise} ??= Promise.resolve(${MAKER}); ${name} = await ${promise};`,
    `if (!${promise}) ${promise} = Promise.resolve(${MAKER}); const given = await ${promise}; ${name} = given;`,
    `${promise} ??= Promise.resolve(${MAKER}).then((given) => { ${name} = given; }); await ${promise};`,
    `${promise} ??= (async () => { await 0; ${name} = ${MAKER}; })(); await ${promise};`,
  );
  return `let ${name};\nlet ${promise};\nasync function u${id}() { ${fill} }\n${draft.publish(`u${id}`)}`;
}
