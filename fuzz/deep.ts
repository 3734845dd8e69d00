/** Programs of extreme size in one direction: how deep, long or wide they are is a number. */
import { CALL_GRAPHS } from './call-graphs.ts';
import type { Program } from './linting.ts';
import { REPEATED } from './repeated.ts';
import { type Shape, codeAt, nest, repeat } from './writing.ts';

const CODE = "'AuthFailure.TokenFailre'";

/** Levels upon levels. */
const DEEP: readonly Shape[] = [
  { name: 'parentheses', write: (n) => `if (${nest(n, '(', `e.code === ${CODE}`, ')')}) f();` },
  { name: 'members', write: (n) => `if (e${'.original'.repeat(n)}.code === ${CODE}) f();` },
  { name: 'optional members', write: (n) => `if (e${'?.original'.repeat(n)}?.code === ${CODE}) f();` },
  { name: 'calls', write: (n) => `if (e${'.get()'.repeat(n)}.code === ${CODE}) f();` },
  {
    name: 'a chain of promises',
    write: (n) => `client.Invoke()${'.catch((e) => e)'.repeat(n)}.catch((e) => e.code === ${CODE});`,
  },
  { name: 'nested calls', write: (n) => `if (${nest(n, 'String(', 'e.code', ')')} === ${CODE}) f();` },
  { name: 'functions', write: (n) => nest(n, '() => { ', `if (e.code === ${CODE}) f();`, ' };') },
  { name: 'blocks', write: (n) => nest(n, '{ ', `if (e.code === ${CODE}) f();`, ' }') },
  {
    name: 'tries',
    write: (n) => nest(n, 'try { ', 'client.Invoke();', ` } catch (e) { if (e.code === ${CODE}) throw e; }`),
  },
  { name: 'switches', write: (n) => nest(n, `switch (e.code) { case ${CODE}: `, 'f();', ' }') },
  { name: 'ifs', write: (n) => `${`if (e.code === ${CODE}) `.repeat(n)} f();` },
  { name: 'a ladder', write: (n) => repeat(n, (i) => `if (e.code === ${codeAt(i)}) f();`, ' else ') },
  { name: 'ternaries', write: (n) => `f(${repeat(n, (i) => `e.code === ${codeAt(i)} ? ${i} : `)} 0);` },
  { name: 'a chain of or', write: (n) => `if (${repeat(n, (i) => `e.code === ${codeAt(i)}`, ' || ')}) f();` },
  { name: 'a concatenation', write: (n) => `if (e.code === ${repeat(n, () => "'A'", ' + ')}) f();` },
  { name: 'a concatenation to the right', write: (n) => `if (e.code === ${nest(n, "'A' + (", "'B'", ')')}) f();` },
  { name: 'a sequence', write: (n) => `if ((${'0, '.repeat(n)} e.code) === ${CODE}) f();` },
  { name: 'negations', write: (n) => `if (${'!'.repeat(n)}(e.code === ${CODE})) f();` },
  { name: 'templates', write: (n) => `if (${nest(n, '`${', 'e.code', '}`')} === ${CODE}) f();` },
  { name: 'defaults', write: (n) => `if (${nest(n, '(', 'e.code', " ?? '')")} === ${CODE}) f();` },
  { name: 'arrays', write: (n) => `if (${nest(n, '[', CODE, ']')}.includes(e.code)) f();` },
  { name: 'objects', write: (n) => `const t = ${nest(n, '{ a: ', CODE, ' }')}; f(t[e.code]);` },
  { name: 'destructuring', write: (n) => `const ${nest(n, '{ a: ', 'code', ' }')} = e; if (code === ${CODE}) f();` },
  {
    name: 'constants of constants',
    write: (n) => `const a0 = ${CODE}; ${repeat(n, (i) => `const a${i + 1} = a${i};`)} if (e.code === a${n}) f();`,
  },
  {
    name: 'aliases of the error',
    write: (n) => `const e0 = e; ${repeat(n, (i) => `const e${i + 1} = e${i}.x;`)} if (e${n}.code === ${CODE}) f();`,
  },
  {
    name: 'constants that double',
    write: (n) =>
      `const a0 = 'A'; ${repeat(n, (i) => `const a${i + 1} = a${i} + a${i};`)} if (e.code === a${n} + 'x') f();`,
  },
  {
    name: 'computed members that double',
    write: (n) =>
      `const a0 = 'A'; ${repeat(n, (i) => `const a${i + 1} = a${i} + a${i};`)} if (e[a${n}].code === ${CODE}) f();`,
  },
  { name: 'a pattern of groups', write: (n) => `/${nest(n, '(?:', 'AuthFailure', ')')}/.test(e.code);` },
  {
    name: 'a constructed pattern of groups',
    write: (n) => `new RegExp('${nest(n, '(', 'AuthFailure', ')')}').test(e.code);`,
  },
  {
    name: 'alternatives in alternatives',
    write: (n) => `new RegExp('${nest(Math.min(n, 300), '(?:a|b|c|d|e|f|g|h)(?:', 'AuthFailure', ')')}').test(e.code);`,
  },
  { name: 'casts', filename: 'file.ts', write: (n) => `if (${nest(n, '(', 'e.code', ' as any)')} === ${CODE}) f();` },
  { name: 'assertions', filename: 'file.ts', write: (n) => `if (e${'!'.repeat(n)}.code === ${CODE}) f();` },
  { name: 'nested types', filename: 'file.ts', write: (n) => `type T = ${nest(n, 'Array<', CODE, '>')};` },
  { name: 'elements', filename: 'file.jsx', write: (n) => `f(${nest(n, '<a>', `{e.code === ${CODE}}`, '</a>')});` },
  {
    name: 'a chain of match',
    write: (n) =>
      `import { match } from 'ts-pattern'; match(e.code)${repeat(n, (i) => `.with(${codeAt(i)}, f)`)}.exhaustive();`,
  },
];

/** The same again and again, on one level. Their time must grow like that of the parser. */
const WIDE: readonly Shape[] = [
  { name: 'cases', write: (n) => `switch (e.code) { ${repeat(n, (i) => `case ${codeAt(i)}: f(); break;\n`)} }` },
  {
    name: 'switches',
    write: (n) => repeat(n, (i) => `switch (e${i}.code) { case 'AuthFailure.TokenFailure': f(); }\n`),
  },
  {
    name: 'switches on one value',
    write: (n) => repeat(n, () => "switch (e.code) { case 'AuthFailure.TokenFailure': f(); }\n"),
  },
  { name: 'comparisons of one value', write: (n) => repeat(n, (i) => `if (e.code === ${codeAt(i)}) f();\n`) },
  { name: 'misspelled', write: (n) => repeat(n, () => `if (e.code === ${CODE}) f();\n`) },
  {
    name: 'entries of a table',
    write: (n) => `const T = { ${repeat(n, (i) => `${codeAt(i)}: 1,\n`)} }; f(T[e.code]);`,
  },
  {
    name: 'uses of a table',
    write: (n) => `const T = { 'AuthFailure.TokenFailure': 1 }; ${repeat(n, () => 'f(T[e.code]);\n')}`,
  },
  {
    name: 'uses of a large table',
    write: (n) =>
      `const T = { ${repeat(n, (i) => `X${i}: ${codeAt(i)},\n`)} }; ${repeat(n, (i) => `if (e.code === T.X${i}) f();\n`)}`,
  },
  { name: 'constants', write: (n) => repeat(n, (i) => `const C${i} = ${codeAt(i)}; if (e.code === C${i}) f();\n`) },
  { name: 'entries of a list', write: (n) => `if ([${repeat(n, (i) => `${codeAt(i)},\n`)}].includes(e.code)) f();` },
  {
    name: 'tries with calls',
    write: (n) =>
      repeat(
        n,
        () =>
          `async () => { try { await client.CreateFunction({}); } catch (e) { if (e.code === 'ResourceNotFound.Function') f(); } };\n`,
      ),
  },
  {
    name: 'calls in one try',
    write: (n) =>
      `async () => { try { ${repeat(n, () => 'await client.CreateFunction({});\n')} } catch (e) { if (e.code === 'ResourceNotFound.Function') f(); } };`,
  },
  { name: 'assertions', write: (n) => repeat(n, (i) => `expect(e.code).toBe(${codeAt(i)});\n`) },
  { name: 'comments', write: (n) => repeat(n, () => '// AuthFailure.TokenFailre\n') },
  {
    name: 'a constant with many writes',
    write: (n) => `const T = { A: ${CODE} }; ${repeat(n, () => `if (e.code === T.A) f();\n`)}`,
  },
  { name: 'a union type', filename: 'file.ts', write: (n) => `type T = ${repeat(n, (i) => codeAt(i), '\n | ')};` },
  { name: 'a long string', write: (n) => `if (e.code === 'AuthFailure.${'x'.repeat(n * 200)}') f();` },
  { name: 'a long dotted string', write: (n) => `if (e.code === 'AuthFailure${'.Xy'.repeat(n * 60)}') f();` },
  { name: 'a long string of words', write: (n) => `f('AuthFailure.${'TokenFailre'.repeat(n * 20)}');` },
  { name: 'a long pattern', write: (n) => `new RegExp('${'AuthFailure|'.repeat(n)}x').test(e.code);` },
  { name: 'letters', write: (n) => `f(\`${'a'.repeat(n * 200)}\`, /A${'a'.repeat(n * 100)}/);` },
  { name: 'quotes', write: (n) => `f(${repeat(n * 20, () => "'A'", ',')});` },
];

const HEAD = "const { scf } = require('tencentcloud-sdk-nodejs'); const client = new scf.v20180416.Client({});\n";

/** A shape of programs by size. */
export interface Family {
  readonly name: string;
  readonly create: (size: number) => Program;
}

function createFamily({ name, write, filename = 'file.mjs' }: Shape): Family {
  return {
    name,
    create: (size) => ({
      text: filename === 'file.mjs' ? HEAD.replace('require(', 'f(') + write(size) : HEAD + write(size),
      filename,
      sourceType: 'module',
    }),
  };
}

export const DEEP_FAMILIES = DEEP.map(createFamily);
export const WIDE_FAMILIES = [...WIDE, ...REPEATED, ...CALL_GRAPHS].map(createFamily);
