/** Odd places for statements: each takes statements and makes a statement of them. */
type Container = (body: string) => string;

/** Places in modules and scripts alike. */
export const CONTAINERS: readonly Container[] = [
  (body) => body,
  (body) => `async function f1(err) { ${body} }`,
  (body) => `async function* f2(code) { yield* g(); for await (const e of g()) { ${body} } }`,
  (body) => `const f3 = async ({ code }, ...[e]) => { ${body} };`,
  (body) => `label1: { ${body} break label1; }`,
  (body) => `class A1 extends (class {}) { async #m(e) { ${body} } static async *[Symbol.iterator]() { ${body} } }`,
  (body) =>
    `class A2 { get code() { (async () => { ${body} })(); return 1; } set code(code) { (async () => { ${body} })(); } }`,
  (body) => `class A3 { x = async (e) => { ${body} }; static y = this; }`,
  (body) => `({ async m(e) { ${body} }, get [e.code]() { return async () => { ${body} }; } });`,
  (body) => `try { await client.CreateFunction({}); } catch (e) { ${body} } finally { ${body} }`,
  (body) => `client.Invoke({}).catch(async (e) => { ${body} }).finally(async () => { ${body} });`,
  (body) => `switch (e.code) { case 'ResourceNotFound.Function': { ${body} } default: { ${body} } }`,
  (body) => `if (x) { ${body} } else { ${body} }`,
  (body) => `while (x) { ${body} break; }`,
  (body) => `for (var i1 in e) { ${body} }`,
  (body) => `new Promise(async (resolve, reject) => { ${body} });`,
  (body) => `((err, data) => async () => { ${body} })();`,
  (body) => `const x9 = [async function () { ${body} }, ...(async () => { ${body} })];`,
  (body) => `\`\${async () => { ${body} }}\`;`,
];

/** Places in sloppy scripts; what they hold must not `await` at the top. */
export const SLOPPY_CONTAINERS: readonly Container[] = [
  (body) => `with (e) { (async () => { ${body} })(); }`,
  (body) => `var arguments, yield, let; async function static(a, a) { ${body} }`,
];

export const TYPESCRIPT_CONTAINERS: readonly Container[] = [
  (body) => `namespace N1.N2 { async function f(this: any, e?: unknown) { ${body} } }`,
  (body) => `abstract class A4<const T extends string = 'a'> { @d(1) private async m?(@p e: T) { ${body} } }`,
  (body) => `export default async function <T>(e: T extends string ? 1 : 2): Promise<void> { ${body} }`,
  (body) => `declare global { interface Window { code: 'AuthFailure.TokenFailre' } } async () => { ${body} };`,
];

export const JSX_CONTAINERS: readonly Container[] = [
  (body) =>
    `const j1 = <div data-code="AuthFailure.TokenFailre" {...e}>{async () => { ${body} }} AuthFailure.TokenFailre</div>;`,
  (body) => `<><A.B.C on:x={async (e) => { ${body} }}>{/* empty */}{...[]}</A.B.C></>;`,
];
