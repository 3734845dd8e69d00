/** One thing that is used, written or asked for thousands of times, where each time might go through all the others. */
import { type Shape, codeAt, repeat } from './writing.ts';

const CODE = "'ResourceNotFound.Function'";
const SWITCH = `switch (e.code) { case ${CODE}: f(); break; case 'ResourceNotFound.Alias': g(); }`;

/** The programs, by what is repeated. */
export const REPEATED: readonly Shape[] = [
  {
    name: 'uses of a long table',
    write: (n) => `const T = { ${repeat(n, (i) => `${codeAt(i)}: 1,\n`)} }; ${repeat(n, () => 'f(T[e.code]);\n')}`,
  },
  {
    name: 'uses of a long list',
    write: (n) =>
      `const L = [${repeat(n, (i) => `${codeAt(i)},\n`)}]; ${repeat(n, () => 'if (L.includes(e.code)) f();\n')}`,
  },
  {
    name: 'uses of a long list by a callback',
    write: (n) =>
      `const L = [${repeat(n, (i) => `${codeAt(i)},\n`)}]; ${repeat(n, () => 'if (L.some((c) => c === e.code)) f();\n')}`,
  },
  {
    name: 'uses of a long list with bare codes',
    write: (n) =>
      `const L = ['LimitExceeded', ${repeat(n, (i) => `${codeAt(i)},\n`)}]; ${repeat(n, () => 'if (L.includes(e.code)) f();\n')}`,
  },
  {
    name: 'lists that spread all lists before',
    write: (n) =>
      repeat(Math.ceil(Math.sqrt(n) * 3), (i) => `const L${i} = [${codeAt(i)}, ${repeat(i, (j) => `...L${j}, `)}];\n`) +
      repeat(Math.ceil(Math.sqrt(n) * 3), (i) => `if (L${i}.includes(e.code)) f();\n`),
  },
  {
    name: 'lists that spread a list many times',
    write: (n) =>
      `const L0 = ['AuthFailure.TokenFailure']; ${repeat(6, (i) => `const L${i + 1} = [${`...L${i}, `.repeat(n)}];\n`)} if (L4.includes(e.code)) f();`,
  },
  {
    name: 'conditions that leave before a switch',
    write: (n) =>
      `function g(e) { ${repeat(n, (i) => `if (e.code === ${codeAt(i)} || x) return;\n`)} ${repeat(20, () => SWITCH)} }`,
  },
  {
    name: 'one long condition before a switch',
    write: (n) => `function g(e) { if (${repeat(n, (i) => `e.code === ${codeAt(i)}`, ' || ')}) return; ${SWITCH} }`,
  },
  {
    name: 'one long condition around a switch',
    write: (n) => `if (${repeat(n, (i) => `e.code !== ${codeAt(i)}`, ' && ')}) { ${SWITCH} }`,
  },
  {
    name: 'a ladder that leaves before a switch',
    write: (n) =>
      `function g(e) { ${repeat(n, (i) => `if (e.code === ${codeAt(i)}) return ${i};`, ' else ')} ${SWITCH} }`,
  },
  { name: 'bare codes', write: (n) => repeat(n, () => `if (e.code === 'LimitExceeded') f();\n`) },
  {
    name: 'one variable in many scopes',
    write: (n) =>
      `async () => { let err; ${repeat(n, () => 'try { await client.Invoke({}); } catch (e) { err = e; }\n')} ${repeat(n, () => `if (err.code === ${CODE}) f();\n`)} };`,
  },
  {
    name: 'a member that is written many times',
    write: (n) =>
      `const o = {}; ${repeat(n, () => 'o.client = new scf.v20180416.Client({});\n')} async () => { ${repeat(n, () => `try { await o.client.Invoke({}); } catch (e) { if (e.code === ${CODE}) f(); }\n`)} };`,
  },
  {
    name: 'an error that is taken from itself',
    write: (n) =>
      `async () => { let e; try { await client.Invoke({}); } catch (err) { e = err; } ${repeat(n, () => 'e = e.cause || e.next;\n')} if (e.code === ${CODE}) f(); };`,
  },
  {
    name: 'a large constant that is passed many times',
    write: (n) =>
      `const big = { ${repeat(n, (i) => `k${i}: { a: ${i} },\n`)} }; async () => { ${repeat(n, (i) => `try { await send(big); } catch (e) { if (e.code === ${codeAt(i)}) f(); }\n`)} };`,
  },
  {
    name: 'tests in a helper that is called many times',
    write: (n) =>
      `function h(e) { ${repeat(n, (i) => `if (e.code === ${codeAt(i)}) f();\n`)} } async () => { ${repeat(n, () => 'try { await client.Invoke({}); } catch (e) { h(e); }\n')} };`,
  },
  {
    name: 'tests of a code in a helper that is called many times',
    write: (n) =>
      `function h(c) { ${repeat(n, (i) => `if (c === ${codeAt(i)}) f();\n`)} } async () => { ${repeat(n, () => 'try { await client.Invoke({}); } catch (e) { h(e.code); }\n')} };`,
  },
  {
    name: 'helpers that pass a code on in a ring',
    write: (n) =>
      `${repeat(n, (i) => `function h${i}(c) { if (c === ${codeAt(i)}) f(); h${(i + 1) % n}(c); }\n`)} async () => { try { await client.Invoke({}); } catch (e) { h0(e.code); } };`,
  },
  {
    name: 'methods that share a field',
    write: (n) =>
      `class A { ${repeat(n, (i) => `async m${i}() { try { await client.Invoke({}); } catch (e) { this.last = e; } if (this.last.code === ${codeAt(i)}) f(); }\n`)} }`,
  },
  {
    name: 'aliases of aliases',
    write: (n) =>
      `async () => { try { await client.Invoke({}); } catch (e) { const c0 = e.code; ${repeat(n, (i) => `const c${i + 1} = c${i}; if (c${i + 1} === ${codeAt(i)}) f();\n`)} } };`,
  },
  {
    name: 'calls of a function that returns in many places',
    write: (n) =>
      `function codeOf(e) { ${repeat(n, () => 'if (q()) return e.code;\n')} } async () => { ${repeat(n, (i) => `try { await client.Invoke({}); } catch (e) { if (codeOf(e) === ${codeAt(i)}) f(); }\n`)} };`,
  },
  {
    name: 'requests by hand',
    write: (n) =>
      `async () => { const url = 'https://scf.tencentcloudapi.com'; ${repeat(n, () => `try { await post({ headers: { 'X-TC-Action': 'Invoke' } }); } catch (e) { if (e.code === ${CODE}) f(); }\n`)} };`,
  },
  {
    name: 'names in a rest comment',
    write: (n) =>
      `switch (e.code) { case ${CODE}: f(); break; default: // rest: ${repeat(n * 5, (i) => codeAt(i).slice(1, -1), ', ')}\n g(); }`,
  },
  {
    name: 'asserted texts that are no words',
    write: (n) => repeat(n, (i) => `expect(e.code).toBe('AuthFailure_T${i % 7}.');\n`),
  },
];
