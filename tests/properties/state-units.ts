import { MAKER, type Draft } from './state-draft.ts';

/** State that no variable of the module holds: in closures, in static members, in what is exported, in single instances. */
export function privateUnit(draft: Draft): string {
  const id = draft.fresh();
  return draft.choose.of(closure, variableInClosure, staticMember, privateStatic, exportedMember, instance)(id, draft);
}

type Change = (at: string, token: string) => string;

function changeOf({ choose }: Draft): Change {
  return choose.of<Change>(
    (at, token) => `${at}.n = ${token};`,
    (at, token) => `${at}.list.push({ n: ${token} });`,
    (at, token) => `${at}.map.set(${token}, 1);`,
    (at, token) => `${at}.map.get("a").n = ${token};`,
    (at, token) => `const { inner } = ${at}; inner.deep.n = ${token};`,
    (at, token) => `const own = structuredClone(${at}); own.n = ${token};`,
    (at, token) => `const own = { ...${at} }; own.n = ${token};`,
    (at) => `read(${at}.n);`,
  );
}

/** What a function that ran early leaves behind; or one that runs anew for each call. */
function closure(id: number, draft: Draft): string {
  const change = changeOf(draft);
  const make = `function m${id}() { const c${id} = ${MAKER}; return { run(token) { ${change(`c${id}`, 'token')} }, peek: () => c${id} }; }`;
  if (draft.choose.number(3) === 0) {
    return `${make}\nfunction u${id}(token) { m${id}().run(token); }\n${draft.publish(`u${id}`)}`;
  }
  draft.roots[`c${id}`] = `u${id}.peek()`;
  return `${make}\nconst u${id} = m${id}();\n${draft.publish(`u${id}`, `u${id}.run`)}`;
}

function variableInClosure(id: number, draft: Draft): string {
  draft.roots[`c${id}`] = `u${id}.peek()`;
  const isWritten = draft.choose.number(4) > 0;
  const run = isWritten ? `c${id} += String(token);` : `let c${id} = 0; c${id} += 1; read(c${id});`;
  const kind = draft.choose.of('(() => {', '(function () {', 'new (class { make() {');
  const end = kind.startsWith('new') ? '} })().make();' : '})();';
  return `const u${id} = ${kind} let c${id} = ""; c${id} = "early"; return { run(token) { ${run} }, peek: () => c${id} }; ${end}
${draft.publish(`u${id}`, `u${id}.run`)}`;
}

function staticMember(id: number, draft: Draft): string {
  const change = changeOf(draft);
  draft.roots[`K${id}.held`] = `K${id}.held`;
  const self = draft.choose.of('this', `K${id}`);
  return `class K${id} { static held = ${MAKER}; static { K${id}.held.n = "early"; } static run(token) { ${change(`${self}.held`, 'token')} } }
${draft.publish(`K${id}`, `K${id}.run`)}`;
}

function privateStatic(id: number, draft: Draft): string {
  draft.roots[`K${id}.#n`] = `K${id}.peek()`;
  const change = draft.choose.of(`K${id}.#n += String(token);`, `K${id}.#n = token;`, `read(K${id}.#n);`);
  return `class K${id} { static #n = ""; static peek() { return K${id}.#n; } static run(token) { ${change} } }
${draft.publish(`K${id}`, `K${id}.run`)}`;
}

/** A member of what a CommonJS module gives to others. */
function exportedMember(id: number, draft: Draft): string {
  const change = changeOf(draft);
  draft.roots[`exports.held${id}`] = `exports.held${id}`;
  const at = draft.choose.of(`exports.held${id}`, `module.exports.held${id}`);
  return `exports.held${id} = ${MAKER};\nfunction u${id}(token) { ${change(at, 'token')} }\n${draft.publish(`u${id}`)}`;
}

/** The one instance of a class, made early or on first use; or one for each call. */
function instance(id: number, draft: Draft): string {
  const change = draft.choose.of('this.n += String(token);', 'this.list.push(token);', 'read(this.n);');
  const members = `n = ""; list = []; run(token) { ${change} }`;
  if (draft.choose.number(3) === 0) {
    return `class I${id} { ${members} }\nfunction u${id}(token) { new I${id}().run(token); }\n${draft.publish(`u${id}`)}`;
  }
  const isLazy = draft.choose.number(2) === 0;
  draft.roots[`I${id}.#one`] = `I${id}.one()`;
  const one = isLazy
    ? `static #one; static one() { I${id}.#one ??= new I${id}(); return I${id}.#one; }`
    : `static #one = new I${id}(); static one() { return I${id}.#one; }`;
  return `class I${id} { ${one} ${members} }\nfunction u${id}(token) { I${id}.one().run(token); }\n${draft.publish(`u${id}`)}`;
}
