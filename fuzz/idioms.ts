/** The ways in which code meets error codes, as one expression or statement each, over texts of literals. */

/** Literals as they are written: quoted, as template, with escapes. */
type Literals = readonly [string, string, string];

/** What becomes a statement: an expression, of which containers may hold it anywhere. */
export const EXPRESSIONS: readonly ((subject: string, literals: Literals) => string)[] = [
  (s, [a]) => `${s} === ${a}`,
  (s, [a, b]) => `${a} != ${s} && ${s} !== ${b}`,
  (s, [a, b, c]) => `${s} === ${a} ? 1 : ${s} === ${b} ? 2 : ${s} == ${c} ? 3 : 4`,
  (s, [a, b]) => `[${a}, , ${b}, ...[]].includes(${s})`,
  (s, [a, b]) => `[${a}, ${b}].indexOf(${s}) !== -1`,
  (s, [a, b]) => `[${a}, ${b}].some((x) => x === ${s})`,
  (s, [a, b]) => `new Set([${a}, ${b}]).has(${s})`,
  (s, [a, b]) => `new Map([[${a}, 1], [${b}, 2], []]).get(${s})`,
  (s, [a, b]) => `({ [${a}]: 1, [${b}]: 2, __proto__: null, ...o })[${s}]`,
  (s) => `({ LimitExceeded: 1, constructor: 2, get AuthFailure() { return 3; }, InternalErorr: 1 })[${s}] ?? 5`,
  (s, [a]) => `${s}.startsWith(${a})`,
  (s, [a]) => `${s}.indexOf(${a}) === 0`,
  (s, [a]) => `${s}?.startsWith?.(${a})`,
  (s) => `/^(?:AuthFailure|LimitExceded)\\.(?<rest>\\w+)$/u.test(${s})`,
  (s) => `/^AuthFailure.TokenFailre$/.test(${s})`,
  (s) => `new RegExp('^(AuthFailre|LimitExceded)\\\\.').test(${s})`,
  (s) => `${s}.match(/AuthFailure\\.TokenFailre/)`,
  (s, [a]) => `new RegExp(${a}).test(${s})`,
  (s, [a]) => `RegExp('^' + ${a}, 'v').exec(${s})`,
  (s, [a]) => `${s} === ${a} + ''`,
  (s, [a]) => `${s} === \`\${${a}}\``,
  (s, [a, b]) => `${s}.split('.')[0] === ${a} || ${s}.split('.', 1)[0] === ${b}`,
  (s, [a]) => `(0, ${s}) === (1, ${a})`,
  (s, [a]) => `String(${s}).trim() === ${a}`,
  (s, [a]) => `expect(${s}).toBe(${a})`,
  (_, [a]) => `expect(e).toMatchObject({ code: ${a}, ...{} })`,
  (_, [a]) => `expect(() => f()).not.to.throw().with.property('code', ${a})`,
  (_, [a]) => `assert.rejects(f, { code: ${a} })`,
  (s, [a]) => `assert.strictEqual(${s}, ${a}, )`,
  (s, [a, b]) => `isCode(${s}, ${a}, ...[${b}])`,
  (s, [a, b]) => `match(${s}).with(${a}, f).with(P.union(${b}), g).with().otherwise(h)`,
  (_, [a, b]) => `match(e).with({ code: ${a} }, f).with({ code: P.union(${b}, ${a}) }, g).exhaustive()`,
  (_, [a]) => `e.message.includes(${a})`,
  (s, [a]) => `${a} in { [${s}]: 1 }`,
  (s, [a]) => `Object.hasOwn({ [${a}]: 1 }, ${s})`,
  (_, [a]) => `_.get(e, 'Response.Error.Code') === ${a} || get(e, [${a}])`,
  (_, [a]) => `client.CreateFunction({ X: ${a} }).catch((err) => err.code === ${a} ? 1 : Promise.reject(err))`,
  (_, [a]) => `client.Invoke().then((r) => r.Response.Error?.Code === ${a}, ({ code }) => { throw code === ${a}; })`,
  (_, [a]) => `client.CreateFunction({}, (err, data) => { if (err?.code == ${a}) return; })`,
  (s, [a, b]) => `(${s} === ${a}) === (${s} === ${b})`,
  (s, [a]) => `${s} === String.raw\`\${${a}}\\u\``,
  (s, [a]) => `tag\`\${${s} === ${a}}\``,
  (s, [a]) => `delete table[${a}], void (${s} === ${a}), typeof ${s} === ${a}`,
];

/** Statements that hold codes. */
export const STATEMENTS: readonly ((subject: string, literals: Literals) => string)[] = [
  (s, [a, b, c]) => `switch (${s}) { case ${a}: case ${b}: f(); break; case ${c}: { g(); } default: h(); }`,
  (s, [a, b]) => `switch (${s}) { default: // rest: AuthFailure.*, LimitExceded.*\n case ${a}: f(); case ${b}: }`,
  (s, [a]) => `switch (${s}) { case ${a}: }`,
  () => `switch (e.code) {}`,
  (s, [a, b]) => `switch (true) { case ${s} === ${a}: f(); break; case ${s}.startsWith(${b}): g(); }`,
  (s, [a, b]) => `switch (${s}.split('.')[0]) { case ${a}: f(); break; case ${b}: g(); }`,
  (s, [a, b]) => `if (${s} === ${a}) f(); else if (${s} === ${b} || ${s} == ${a}) { g(); } else h();`,
  (s, [a, b]) => `if (${s} === ${a}) if (${s} === ${b}) f(); else g();`,
  (s, [a, b]) => `if (${s} === ${a}) f()\nelse if (${s} === ${b}) g()`,
  (s, [a, b]) =>
    `try { await client.CreateFunction({}); } catch ({ code, ...rest }) { if (code === ${a} || ${s} === ${b}) throw rest; }`,
  (s, [a]) => `try { client.DescribeInstances(); } catch { f(); } finally { if (${s} === ${a}) f(); }`,
  (_, [a]) => `try { } catch (e) { e = e.code; if (e === ${a}) throw e; }`,
  (s, [a]) => `label: for (const x of [${a}]) { if (${s} === x) continue label; else break label; }`,
  (_, [a, b]) => `const { code: k = ${a}, [${b}]: z } = e; if (k === ${b}) f();`,
  (s, [a, b]) => `const A = ${a}, B = A, C = B + ${b}; if (${s} === A || ${s} === B || ${s} === C) f();`,
  (s, [a]) =>
    `const T = Object.freeze({ X: ${a}, Y: 'Y', get Z() { return 1; } }); if (${s} === T.X || ${s} === T['Z']) f();`,
  (s, [a, b]) =>
    `class K { static X = ${a}; #y = ${b}; static { if (${s} === K.X) f(); } m() { return ${s} === this.#y; } }`,
  (s, [a]) => `const self = self2, self2 = self; if (${s} === self || ${s} === ${a}) f();`,
  (s, [a]) => `for (;${s} === ${a};) { do { f(); } while (${s} !== ${a}) }`,
  (s, [a]) => `const fn = (x = ${a}, { y } = { y: ${a} }) => x === ${s} || y === ${s};`,
  (_, [a]) => `function same(err, c) { return err.code === c; } if (same(e, ${a})) f(same(), same(e));`,
];

/** Statements that only TypeScript has. */
export const TYPESCRIPT_STATEMENTS: readonly ((subject: string, literals: Literals) => string)[] = [
  (_, [a]) => `if ((e as any)?.code! === (${a} satisfies string)) f();`,
  (s, [a, b]) => `enum Codes { A = ${a}, B = ${b}, 'C' = ${a} } if (${s} === Codes.A || ${s} === Codes['C']) f();`,
  (_, [a, b]) => `type Code = ${a} | (${b} | null) | \`\${string}.x\`; let x1: Code;`,
  (s, [a]) => `namespace N.M { export const X = ${a} as const; export enum E { A } } if (${s} === N.M.X) f();`,
  (_, [a]) => `declare module ${a} { const x: ${a}; export = x; }`,
  (_, [a, b]) =>
    `abstract class Q { @dec(${a}) accessor x = ${b}; constructor(private code: ${a}) {} abstract m(this: Q): asserts this is Q; }`,
  (_, [a]) => `function over(code: ${a}): void; function over(code: string) { if (code === ${a}) f(); }`,
  (s, [a]) => `const M = { [${a}]: 1 } satisfies Record<string, number>; f(M[${s} as keyof typeof M]!);`,
  (_, [a]) => `import type { X } from ${a}; type Y = import(${a}).Z<typeof e.code>;`,
  (_, [a]) => `catcher<TencentCloudSDKHttpException>((err: TencentCloudSDKHttpException) => err.code === ${a});`,
];
