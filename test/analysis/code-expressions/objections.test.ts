import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';

const SDK = `
import { scf } from 'tencentcloud-sdk-nodejs-scf';
import { TencentCloudSDKHttpException } from 'tencentcloud-sdk-nodejs-common';
const client = new scf.v20180416.Client({});
export const list = () => client.ListNamespaces({});
`;

/** A code of nobody's, so that a site with it would be reported. */
const X = "'LimitExceeded.Marmalade'";

/** The literals of all sites but definitions, in a file that imports the SDK. */
function findLiterals(code: string, settings: object = {}): string[] {
  return findSites(code, settings).flatMap(([kind, value]) => (kind === 'definition' ? [] : [value]));
}

/** The kind and the value of each literal. */
function findSites(code: string, settings: object = {}): [string, string][] {
  const found: [string, string][] = [];
  const probe = {
    create({ sourceCode }: { sourceCode: unknown }) {
      const facts = findFacts(sourceCode as TSESLint.SourceCode, { 'tencentcloud-errors': settings });
      for (const { kind, literals } of facts?.sites ?? [])
        found.push(...literals.map(({ value }): [string, string] => [kind, value]));
      return {};
    },
  };
  const messages = new Linter().verify(SDK + code, {
    languageOptions: { parser: typescriptParser },
    plugins: { probe: { rules: { sites: probe } } },
    rules: { 'probe/sites': 'error' },
  });
  expect(messages).toEqual([]);
  return found;
}

type Rows = readonly (readonly [string, string])[];

function describeKind(kind: string, against: Rows, notAgainst: Rows): void {
  describe(kind, () => {
    it.each(against)('speaks against %s', (_, code) => {
      expect(findLiterals(code.replaceAll('X', X))).toEqual([]);
    });
    it.each(notAgainst)('does not speak against %s', (_, code) => {
      expect(findLiterals(code.replaceAll('X', X))).toEqual(['LimitExceeded.Marmalade']);
    });
  });
}

describeKind(
  'a value that was rewritten',
  [
    ['replaced characters', "const code = err.code.replace('.', '_'); f(code === X);"],
    ['all replaced characters', "const code = err.code.replaceAll('.', ':'); switch (code) { case X: f(); }"],
    ['split and joined', "const code = err.code.split('.').join('_'); f(code === X);"],
    ['a change of case', 'const code = err.code.toLowerCase(); f(code === X);'],
    ['a part', 'const code = err.code.slice(3); f(code === X);'],
    ['the sub-code', "const code = err.code.split('.')[1]; f(code === X);"],
    ['the sub-code by a pattern', "const [, code] = err.code.split('.'); f(code === X);"],
    ['the sub-code by pop', "const code = err.code.split('.').pop(); f(code === X);"],
    ['a text before it', "const code = 'E_' + err.code; f(code === X);"],
    ['a text around it', 'const code = `E_${err.code}`; f(code === X);'],
    ['two texts', 'const code = `${err.type}.${err.reason}`; f(code === X);'],
    ['a case of lodash', "import { camelCase } from 'lodash'; const code = camelCase(err.code); f(code === X);"],
    ['a case of lodash by a method', 'const code = _.lowerFirst(err.code); f(code === X);'],
    [
      'an unknown function of a code',
      "import { translate } from './a'; const code = translate(err.code); f(code === X);",
    ],
    ['an unknown function of an alias', 'const reason = err.code; const code = translate(reason); f(code === X);'],
    ['a number', 'const code = Number(err.code); f(code === X);'],
    ['a look-up by a code', "import { CODES } from './codes'; const code = CODES[err.code]; f(code === X);"],
    ['a look-up with a fallback', 'const code = CODES[err.code] ?? err.code; f(code === X);'],
    ['a look-up in a map', 'const code = CODES.get(err.code); f(code === X);'],
    ['a look-up in a table of the file', 'const T = { a: 1 }; const code = T[kind]; f(code === X);'],
    ['a function of the file', "const own = (c) => c.replace('.', '_'); const code = own(err.code); f(code === X);"],
    [
      'a function of the file that is given the error',
      'function codeOf(e) { const { code } = e; return code.toLowerCase(); } const code = codeOf(err); f(code === X);',
    ],
    [
      'a function of the file that classifies',
      "function codeOf(e) { if (e.code === 1) return 'gone'; return 'other'; } const code = codeOf(err); f(code === X);",
    ],
    [
      'a function of the file that returns an object',
      "const parse = (e) => ({ code: e.code.replace('.', '_') }); const { code } = parse(err); f(code === X);",
    ],
    [
      'a method of the file',
      'class A { own(c) { return c.toLowerCase(); } run(err) { const code = this.own(err.code); f(code === X); } }',
    ],
    ['a parameter that is written to', "function h({ code }) { code = code.replace('.', '/'); f(code === X); }"],
    ['a variable that is written to', "let code = err.code; code = code.replace('.', '/'); f(code === X);"],
    ['a variable that is extended', "let code = err.code; code += '.More'; f(code === X);"],
    ['a variable that one branch rewrites', 'let code = err.code; if (a) code = code.slice(2); f(code === X);'],
    ['an argument', "function h(code) { f(code === X); } h(err.code.replace('.', '_'));"],
    ['a part of an argument', 'const h = ({ code }) => f(code === X); h({ code: camelCase(err.code) });'],
    [
      'an alias of an argument',
      'function h(code) { const c = code; f(c === X); } const code = camelCase(e.code); h(code);',
    ],
    ['a field of an object', 'const info = { code: err.code.toLowerCase() }; f(info.code === X);'],
    ['a field that is written to', 'const info = {}; info.code = err.code.toLowerCase(); f(info.code === X);'],
    [
      'the field of the error itself',
      "p.catch((err) => { err.code = err.code.replace('.', '_'); f(err.code === X); });",
    ],
    ['a field of a class', 'class A { set(e) { this.code = e.code.toLowerCase(); } is() { return this.code === X; } }'],
    ['a getter', 'class A { get code() { return this.raw.toLowerCase(); } is() { return this.code === X; } }'],
    ['a conversion of it', "const code = String(err.code.replace('.', '_')); f((code ?? '').trim() === X);"],
    ['an entry of a list', 'codes.map((c) => c.toLowerCase()).some((code) => code === X);'],
    ['what is certain else', "const code = r.Response.Error.Code.replace('.', '_'); f(code === X);"],
    [
      'what is certain by its calls',
      "client.ListLayers({}).catch((err) => { const code = err.code.replace('.', '_'); f(code === X); });",
    ],
    [
      'a text that its parts are joined to',
      "const [, ...rest] = err.code.split('.'); const code = rest.join('.'); f(code === X);",
    ],
    ['a result of useMemo', 'const code = useMemo(() => err.code.toLowerCase(), [err]); f(code === X);'],
    ['a function that is called at once', 'const code = (() => err.code.toLowerCase())(); f(code === X);'],
    ['what a promise gives', 'p.then((r) => r.code.toLowerCase()).then((code) => f(code === X));'],
    [
      'a private field',
      'class A { #code; set(e) { this.#code = e.code.toLowerCase(); } is() { return this.#code === X; } }',
    ],
    ['what a handler returns', "p.catch((e) => e.code.replace('.', '_')).then((code) => f(code === X));"],
    [
      'what a handler returns and is awaited',
      "async function g() { const code = await p.catch((e) => e.code.replace('.', '_')); f(code === X); }",
    ],
    [
      'what the second handler returns',
      "async function g() { const code = await p.then(() => '', (e) => e.code.slice(1)); f(code === X); }",
    ],
    ['a field that is assigned', 'p.catch((e) => { Object.assign(e, { code: e.code.slice(1) }); f(e.code === X); });'],
    [
      'a result of Object.assign',
      'p.catch((e) => { const own = Object.assign(e, { code: e.code.slice(1) }); f(own.code === X); });',
    ],
    [
      'what a generator yields',
      'function* all(e) { yield e.code.slice(1); } for (const code of all(err)) f(code === X);',
    ],
    [
      'what is put into a list',
      'const codes = []; p.catch((e) => codes.push(e.code.slice(1))); for (const code of codes) f(code === X);',
    ],
    ['a table', `const code = err.code.replace('.', ':'); const T = { ${X}: 1 }; f(T[code]);`],
    ['an own comparison', 'function is(code, c) { code = code.toLowerCase(); return code === c; } is(err.code, X);'],
  ],
  [
    ['casts', 'const code = (err as any).code as string; f(code === X);'],
    ['String', 'const code = String(err.code); f(code === X);'],
    ['a template', "const code = `${err.code ?? ''}`; f(code === X);"],
    ['fallbacks', "const code = err.code || err.Code || ''; f(code === X);"],
    ['trim', 'const code = err.code.trim(); f(code === X);'],
    ['a choice', 'const code = err ? err.code : undefined; f(code === X);'],
    ['an extraction from a message', 'const code = /code: (\\S+)/.exec(err.message)[1]; f(code === X);'],
    ['a cut from a message', "const code = err.message.split(':')[0].trim(); f(code === X);"],
    ['a message without its beginning', "const code = err.message.replace('Error: ', ''); f(code === X);"],
    [
      'a function of another file that is given the error',
      "import { codeOf } from './a'; const code = codeOf(err); f(code === X);",
    ],
    ['a parameter of an exported function', 'export function h(code: string) { f(code === X); }'],
    [
      'a variable that branches write to',
      "let code = ''; if (a) code = err.code; else code = err.Code; f(code === X);",
    ],
    [
      'a function of the file that reads the code',
      "const codeOf = (e) => e.code ?? e.Code ?? 'Unknown'; const code = codeOf(err); f(code === X);",
    ],
    [
      'a function of the file whose fallback is a text',
      "function codeOf(e) { if (e.code) return e.code; return 'Unknown'; } const code = codeOf(err); f(code === X);",
    ],
    [
      'another variable of the name',
      'const a = () => { const code = err.code.slice(1); f(code); }; f(err.code === X);',
    ],
    ['another field', "err.text = err.code.replace('.', '_'); f(err.code === X);"],
    ['an element of a list', 'const code = codes[i]; f(code === X);'],
    [
      'a function that only makes a text of it',
      "import { toString } from 'lodash'; const code = toString(err.code); f(code === X);",
    ],
    ['what a handler returns', 'p.catch((e) => e.code).then((code) => f(code === X));'],
    [
      'what is put into a list',
      'const codes = []; p.catch((e) => codes.push(e.code)); for (const code of codes) f(code === X);',
    ],
    ['what a generator yields', 'function* all(e) { yield e.code; } for (const code of all(err)) f(code === X);'],
    ['another field that is assigned', 'Object.assign(err, { text: err.code.slice(1) }); f(err.code === X);'],
    ['a method that is asked for', "if (err.code.endsWith('Exceeded')) f(err.code === X);"],
  ],
);

describeKind(
  'an error of another class',
  [
    ['instanceof', 'p.catch((e) => e instanceof BizError && e.code === X);'],
    [
      'instanceof of an import',
      "import { BizError } from './e'; p.catch((e) => { if (e instanceof BizError) f(e.code === X); });",
    ],
    ['instanceof of a member', 'p.catch((e) => e instanceof errors.BizError && e.code === X);'],
    [
      'instanceof of a class of the file',
      'class AppError extends Error { code; } p.catch((e) => e instanceof AppError && e.code === X);',
    ],
    ['what returns for others', 'p.catch((e) => { if (!(e instanceof BizError)) throw e; f(e.code === X); });'],
    ['a switch', 'p.catch((e) => { if (e instanceof AppError) { switch (e.code) { case X: f(); } } });'],
    ['an alias', 'p.catch((e) => { if (e instanceof AppError) { const { code } = e; f(code === X); } });'],
    ['an alias before the test', 'p.catch((e) => { const code = e.code; if (e instanceof AppError) f(code === X); });'],
    ['a choice', 'p.catch((e) => { const code = e instanceof AppError ? e.code : null; f(code === X); });'],
    ['two classes', 'p.catch((e) => { if (e instanceof AError || e instanceof BError) f(e.code === X); });'],
    [
      'after the SDK has returned',
      'p.catch((e) => { if (e instanceof TencentCloudSDKHttpException) return g(e); f(e.code === X); });',
    ],
    [
      'in the else of the SDK',
      'p.catch((e) => { if (e instanceof TencentCloudSDKHttpException) g(e); else f(e.code === X); });',
    ],
    ['a name', "p.catch((e) => e.name === 'BizError' && e.code === X);"],
    [
      'a name of the constructor',
      "p.catch((e) => { if (e.constructor.name !== 'BizError') throw e; f(e.code === X); });",
    ],
    [
      'a type guard of the file',
      'const isBiz = (e: unknown): e is BizError => e instanceof Error; p.catch((e) => isBiz(e) && e.code === X);',
    ],
    [
      'a guard by instanceof',
      'function isBiz(e) { return e instanceof BizError; } p.catch((e) => { if (isBiz(e)) f(e.code === X); });',
    ],
    ['a guard of a library', "import axios from 'axios'; p.catch((e) => axios.isAxiosError(e) && e.code === X);"],
    ['a guard of the class', 'p.catch((e) => BizError.isInstance(e) && e.code === X);'],
    ['a test that is kept', 'p.catch((e) => { const isBiz = e instanceof BizError; if (isBiz) f(e.code === X); });'],
    [
      'a case of a switch over names',
      "p.catch((e) => { switch (e.name) { case 'AError': case 'BError': f(e.code === X); } });",
    ],
    [
      'a case of a switch over classes',
      'p.catch((e) => { switch (e.constructor) { case BizError: f(e.code === X); } });',
    ],
    [
      'a case of a switch over tests',
      'p.catch((e) => { switch (true) { case e instanceof BizError: f(e.code === X); } });',
    ],
    [
      'the type of a parameter',
      "import type { OrderError } from './e'; function g(e: OrderError) { f(e.code === X); }",
    ],
    ['the type of a part', "import { OrderError } from './e'; function g({ code }: OrderError) { f(code === X); }"],
    ['a type with null', 'function g(e: OrderError | null) { f(e?.code === X); }'],
    ['a cast', 'p.catch((e) => f((e as OrderError).code === X));'],
    ['a cast of an alias', 'p.catch((e) => { const err = e as OrderError; f(err.code === X); });'],
    ['a documented parameter', '/** @param {OrderError} e */\nfunction g(e) { f(e.code === X); }'],
    ['a new error', "const e = new OrderError('a'); f(e.code === X);"],
    ['this in a class of errors', 'class OrderError extends Error { is() { return this.code === X; } }'],
    [
      'this in a class of errors of a library',
      'class OrderError extends errors.BaseError { is() { return this.code === X; } }',
    ],
    ['an assertion of chai before', 'p.catch((e) => { e.should.be.instanceOf(OrderError); f(e.code === X); });'],
    ['an assertion before', 'p.catch((e) => { expect(e).toBeInstanceOf(OrderError); f(e.code === X); });'],
    ['an assertion by assert', 'p.catch((e) => { assert(e instanceof OrderError); f(e.code === X); });'],
    ['another property of it', 'p.catch((e) => e instanceof OrderError && e.reason === X);'],
    ['a name after a domain', 'export function h(orderError) { f(orderError.code === X); }'],
    ['an alias of a name after a domain', 'export function h(stockErr) { const { code } = stockErr; f(code === X); }'],
    ['a guard of the class that is short', 'p.catch((e) => OrderError.is(e) && e.code === X);'],
    ['a type', "p.catch((e) => e.type === 'OrderError' && e.code === X);"],
    ['a tag', "p.catch((e) => e._tag === 'OrderError' && e.code === X);"],
    ['a case of a switch over tags', "p.catch((e) => { switch (e._tag) { case 'OrderError': f(e.code === X); } });"],
    ['a flag', 'p.catch((e) => e.isOrderError && e.code === X);'],
    ['a flag that the rest lacks', 'p.catch((e) => { if (!e?.isAxiosError) throw e; f(e.code === X); });'],
    ['its constructor', 'p.catch((e) => e.constructor === OrderError && e.code === X);'],
    ['its prototype', 'p.catch((e) => Object.getPrototypeOf(e) === OrderError.prototype && e.code === X);'],
    ['isPrototypeOf', 'p.catch((e) => OrderError.prototype.isPrototypeOf(e) && e.code === X);'],
    ['a filter of Nest', '@Catch(OrderError) class A { catch(e) { f(e.code === X); } }'],
    ['a handler of Effect', "Effect.catchTag('OrderError', (e) => f(e.code === X));"],
    [
      'an assertion of what a promise throws',
      'async function t() { await expect(p).rejects.toThrow(OrderError); await expect(p).rejects.toMatchObject({ code: X }); }',
    ],
    [
      'an argument of a function of the file',
      'function g(e) { f(e.code === X); } p.catch((e) => { if (e instanceof OrderError) g(e); });',
    ],
    [
      'an argument that is its code',
      'function g(code) { f(code === X); } p.catch((e) => { if (e instanceof OrderError) g(e.code); });',
    ],
  ],
  [
    ['Error', 'p.catch((e) => e instanceof Error && e.code === X);'],
    ['the class of the SDK', 'p.catch((e) => e instanceof TencentCloudSDKHttpException && e.code === X);'],
    [
      'the class of the SDK or another',
      'p.catch((e) => (e instanceof TencentCloudSDKHttpException || e instanceof BizError) && e.code === X);',
    ],
    ['a class of Tencent Cloud by its name', 'p.catch((e) => e instanceof TencentApiError && e.code === X);'],
    [
      'a class that extends the one of the SDK',
      'class E extends TencentCloudSDKHttpException {} p.catch((e) => e instanceof E && e.code === X);',
    ],
    [
      'a class that carries the code of another error',
      'class CallError extends Error {} p.catch((e) => { throw new CallError(e.code); }); p.catch((e) => e instanceof CallError && e.code === X);',
    ],
    ['another class before', 'p.catch((e) => { if (e instanceof BizError) return g(e); f(e.code === X); });'],
    ['the else of another class', 'p.catch((e) => { if (e instanceof BizError) g(e); else f(e.code === X); });'],
    ['the error that another holds', 'p.catch((e) => e instanceof BizError && e.cause.code === X);'],
    ['a test of another variable', 'p.catch((e) => other instanceof BizError && e.code === X);'],
    ['a general name', 'export function h(lastError) { f(lastError.code === X); }'],
    ['a name after a product', 'export function h(scfError) { f(scfError.code === X); }'],
    ['a name after a deed', 'export function h(uploadError) { f(uploadError.code === X); }'],
    [
      'a name after a domain of an error of the SDK',
      'async function g() { try { await client.ListLayers({}); } catch (orderError) { f(orderError.code === X); } }',
    ],
    ['a general type', "p.catch((e) => e.type === 'Error' && e.code === X);"],
    ['a type of Tencent Cloud', "p.catch((e) => e._tag === 'TencentError' && e.code === X);"],
    ['a flag of what it is like', 'p.catch((e) => e.isRetryable && e.code === X);'],
    ['a general flag', 'p.catch((e) => e.isApiError && e.code === X);'],
    ['a filter of Nest for all errors', '@Catch() class A { catch(e) { f(e.code === X); } }'],
    ['a filter of Nest for the SDK', '@Catch(TencentCloudSDKHttpException) class A { catch(e) { f(e.code === X); } }'],
    ['a test that may fail', 'p.catch((e) => (e instanceof BizError || a) && e.code === X);'],
    [
      'a case that another falls through to',
      "p.catch((e) => { switch (e.name) { case 'BError': g(); case 'Error': f(e.code === X); } });",
    ],
    [
      'the default of a switch over names',
      "p.catch((e) => { switch (e.name) { case 'BError': g(); break; default: f(e.code === X); } });",
    ],
    [
      'an interface of the file',
      'interface OrderError { code: string } function g(e: OrderError) { f(e.code === X); }',
    ],
    ['a structure', 'p.catch((e: { code?: string }) => f(e.code === X));'],
    ['a structure with Error', 'p.catch((e) => f((e as Error & { code?: string }).code === X));'],
    ['a type of Node.js', 'p.catch((e) => f((e as NodeJS.ErrnoException).code === X));'],
    ['any', 'function g(e: any) { f(e.code === X); }'],
    [
      'a general name of a type',
      "import type { ApiError } from './types'; p.catch((e) => f((e as ApiError).code === X));",
    ],
    ['what may be the SDK', 'function g(e: OrderError | TencentCloudSDKHttpException) { f(e.code === X); }'],
    [
      'a guard that asks what an error is like',
      "import { isRetryableError } from './e'; p.catch((e) => isRetryableError(e) && e.code === X);",
    ],
    [
      'a parameter of an exported function that one call gives another',
      'export function g(e) { f(e.code === X); } p.catch((e) => { if (e instanceof OrderError) g(e); });',
    ],
  ],
);

describeKind(
  'an error of other calls',
  [
    [
      'a service of the application',
      "import { orderService } from './orders'; async function g() { try { await orderService.pay(); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a service in a field',
      'class A { async g() { try { await this.orderService.pay(); } catch (e) { f(e.code === X); } } }',
    ],
    ['a handler', "import { orderService } from './orders'; orderService.pay().catch((e) => f(e.code === X));"],
    [
      'a service by the type of its field',
      'class A { constructor(private orders: OrderService) {} async g() { try { await this.orders.pay(); } catch (e) { f(e.code === X); } } }',
    ],
    [
      'a client in a field',
      "import axios from 'axios'; class A { http = axios.create(); async g() { try { await this.http.get('/a'); } catch (e) { f(e.code === X); } } }",
    ],
    [
      'a part of the error',
      "import { orderService } from './orders'; async function g() { try { await orderService.pay(); } catch ({ code }) { f(code === X); } }",
    ],
    [
      'an HTTP client',
      "import axios from 'axios'; async function g() { try { await axios.post('/orders'); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a client that is made',
      "import axios from 'axios'; const http = axios.create(); async function g() { try { const { data } = await http.get('/orders'); return data; } catch (e) { f(e.code === X); } }",
    ],
    [
      'fetch',
      "async function g() { try { const res = await fetch('/orders'); return await res.json(); } catch (e) { f(e.code === X); } }",
    ],
    [
      'files',
      "import { readFile } from 'node:fs/promises'; async function g() { try { await readFile('a'); } catch (e) { f(e.code === X); } }",
    ],
    ['built-in functions', 'try { JSON.parse(text); } catch (e) { f(e.code === X); }'],
    [
      'a function of the file that calls nothing else',
      "const read = (t) => JSON.parse(t); try { read('a'); } catch (e) { f(e.code === X); }",
    ],
    ['an error that is thrown there', "try { if (a) throw new OrderError('a'); } catch (e) { f(e.code === X); }"],
    [
      'a database',
      "import Redis from 'ioredis'; const redis = new Redis(); async function g() { try { await redis.get('a'); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a handler that takes the error apart',
      "import { orderService } from './orders'; orderService.pay().catch(({ code }) => f(code === X));",
    ],
    ['a callback', "import { orderService } from './orders'; orderService.pay(1, (err) => f(err.code === X));"],
    ['a callback of Node.js', "import fs from 'node:fs'; fs.readFile('a', (err) => f(err.code === X));"],
    ['an event', "import { orderService } from './orders'; orderService.on('error', (e) => f(e.code === X));"],
    [
      'the error in a result',
      "import { orderService } from './orders'; async function g() { const { error } = await orderService.pay(); f(error.code === X); }",
    ],
    [
      'the code in a result',
      "import { orderService } from './orders'; async function g() { const { code } = await orderService.pay(); f(code === X); }",
    ],
    [
      'a pair of error and result',
      "import { orderService } from './orders'; import to from 'await-to-js'; async function g() { let err; [err] = await to(orderService.pay()); f(err.code === X); }",
    ],
    [
      'an error that a handler returns',
      "import { orderService } from './orders'; async function g() { const r = await orderService.pay().catch((e) => e); f(r.code === X); }",
    ],
    [
      'an assertion of an error',
      "import { orderService } from './orders'; expect(orderService.pay()).rejects.toMatchObject({ code: X });",
    ],
    [
      'an assertion of its code',
      "import { orderService } from './orders'; expect(orderService.pay()).rejects.toHaveProperty('code', X);",
    ],
  ],
  [
    ['a call of the SDK', 'async function g() { try { await client.ListLayers({}); } catch (e) { f(e.code === X); } }'],
    [
      'a call of the SDK beside another',
      "import { orderService } from './orders'; async function g() { try { await orderService.pay(); await client.ListLayers({}); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a function of another file',
      "import { createFunction } from './scf'; async function g() { try { await createFunction(); } catch (e) { f(e.code === X); } }",
    ],
    [
      'an error in the result of a function of another file',
      "import { createFunction } from './scf'; async function g() { const { error } = await createFunction(); f(error.code === X); }",
    ],
    ['an error of the SDK that is asserted', 'expect(client.ListLayers({})).rejects.toMatchObject({ code: X });'],
    ['an event of an unknown object', "emitter.on('error', (e) => f(e.code === X));"],
    [
      'an error code that a service keeps',
      "import { taskService } from './tasks'; async function g() { const task = await taskService.find(); f(task.errorCode === X); }",
    ],
    ['a store that may keep an error', 'orderStore.subscribe((state) => f(state.error.code === X));'],
    [
      'a callback beside one that calls the SDK',
      "import { orderService } from './orders'; orderService.run(() => client.ListLayers({}), (err) => f(err.code === X));",
    ],
    ['an unknown client', 'async function g(api) { try { await api.something(); } catch (e) { f(e.code === X); } }'],
    [
      'a service that is called like a product',
      'class A { async g() { try { await this.smsService.send(); } catch (e) { f(e.code === X); } } }',
    ],
    [
      'a service that is called like an action',
      'class A { async g() { try { await this.functionService.save(); } catch (e) { f(e.code === X); } } }',
    ],
    [
      'a service for the cloud',
      "import { cloudService } from './cloud'; cloudService.run().catch((e) => f(e.code === X));",
    ],
    [
      'a wrapper that runs a function',
      "import pRetry from 'p-retry'; async function g(run) { try { await pRetry(run); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a transaction that runs an unknown function',
      "import knex from 'knex'; async function g(run) { try { await knex.transaction(run); } catch (e) { f(e.code === X); } }",
    ],
    [
      'a function that is called in a callback',
      "import { deploy } from './deploy'; async function g() { try { await Promise.all(list.map((each) => deploy(each))); } catch (e) { f(e.code === X); } }",
    ],
  ],
);

describeKind(
  'a name of another thing',
  [
    ['the type of an event', 'f(event.type === X);'],
    ['the type of an action in a switch', 'switch (action.type) { case X: f(); }'],
    ['the name of a route', 'f(route.name === X);'],
    ['a key', 'f(key === X);'],
    ['a topic', 'f(topic === X);'],
    ['the status of a job', 'f(job.status === X);'],
    ['the code of a label', 'f(labels.code === X);'],
    ['a code of a promotion', 'f(promoCode === X);'],
    ['a code of the business', 'f(res.bizCode === X);'],
    ['the code of a coupon', 'f(coupon.code === X);'],
    ['a name in camel case', 'f(eventType === X);'],
    ['a member of a list', 'f([X].includes(event.type));'],
    ['a key of a map', 'const H = new Map([[X, 1]]); f(H.get(event.type));'],
    ['a pattern', "import { match } from 'ts-pattern'; match(event.type).with(X, f).run();"],
    ['an alias by destructuring', 'const { type } = event; f(type === X);'],
  ],
  [
    ['a reason', 'f(reason === X);'],
    ['a result', 'f(result === X);'],
    ['a letter', 'f(c === X);'],
    ['the type of an error', 'f(err.type === X);'],
    ['the name of an error', 'const { name } = error; f(name === X);'],
    ['the type of an error by its name', 'f(errorType === X);'],
    ['the code of a result', 'f(result.code === X);'],
    ['the code of a task', 'f(task.ErrorCode === X);'],
    ['what a provider calls its code', 'f(providerCode === X);'],
  ],
);

describeKind(
  'the body of an HTTP response',
  [
    ['the response that an error holds', 'p.catch((e) => f(e.response.data.code === X));'],
    ['a response', 'f(response.data.code === X);'],
    ['the response to a request', "async function g() { f((await axios.post('/a')).data.code === X); }"],
    ['the data of a request', "async function g() { const { data } = await axios.post('/a'); f(data.code === X); }"],
    ['a body', 'f(res.body.code === X);'],
    ['a body in a test', 'expect(res.body.code).toBe(X);'],
    ['an object in a body', 'expect(res.body).toMatchObject({ code: X });'],
    ['an error in a body', 'f(res.body.error.code === X);'],
    ['a parsed body', 'async function g(res) { f((await res.json()).code === X); }'],
    [
      'a parsed body that is taken apart',
      'async function g(res) { const { code } = await res.json(); f(code === X); }',
    ],
    ['the body of a promise chain', "fetch('/a').then((res) => res.json()).then((data) => f(data.code === X));"],
    ['the body of a context', 'f(ctx.body.code === X);'],
    ['an argument', 'function g(code) { f(code === X); } g(res.body.code);'],
    ['a body that a parameter takes apart', 'export const h = ({ body: { code } }, res) => f(code === X);'],
    ['a response that a handler takes apart', 'p.catch(({ response: { data: { code } } }) => f(code === X));'],
    ['data that a handler takes out', 'p.catch(({ response: { data } }) => f(data.code === X));'],
    ['a text that is parsed', 'async function g(res) { f(JSON.parse(await res.text()).code === X); }'],
    [
      'a text in a variable that is parsed',
      'async function g(res) { const t = await res.text(); const { code } = JSON.parse(t); f(code === X); }',
    ],
    ['a body that is parsed', 'f(JSON.parse(req.body).code === X);'],
    ['the response of XMLHttpRequest', 'f(JSON.parse(xhr.responseText).code === X);'],
    ['the response of jQuery', 'f(xhr.responseJSON.code === X);'],
    ['a body behind a schema', 'async function g(req) { f(Body.parse(await req.json()).code === X); }'],
    ['a parameter of a query', 'f(req.query.code === X);'],
    ['a row of a database', 'f(rows[0].code === X);'],
    ['each row of a database', 'for (const row of rows) f(row.code === X);'],
  ],
  [
    ['the envelope of the API', 'p.catch((e) => f(e.response.data.Response.Error.Code === X));'],
    ['the envelope in a body', 'f(body.Response.Error.Code === X);'],
    [
      'the envelope that is parsed',
      'async function g(res) { const { Response } = await res.json(); f(Response.Error.Code === X); }',
    ],
    ['an error as the API spells it', 'f(res.data.Error.Code === X);'],
    ['data that is no response', 'f(data.code === X);'],
    ['the envelope in a text', 'async function g(res) { f(JSON.parse(await res.text()).Response.Error.Code === X); }'],
    ['a text of which nothing is known', 'f(JSON.parse(text).code === X);'],
    ['a message of an error', 'p.catch((e) => f(JSON.parse(e.message).code === X));'],
    ['the part of an error', 'p.catch(({ code }) => f(code === X));'],
    ['an error code that a row keeps', 'f(rows[0].error_code === X);'],
    ['a text that is parsed ever again', 'let x = a; x = JSON.parse(x); x = JSON.parse(x); f(x.code === X);'],
    ['the error beside a response', 'p.catch((e) => { g(e.response.data.code); f(e.code === X); });'],
  ],
);

describeKind(
  'a message',
  [
    ['the data of an event', 'f(event.data.code === X);'],
    ['data that is parsed', 'f(JSON.parse(ev.data).code === X);'],
    ['the detail of an event', 'f(event.detail.code === X);'],
    ['the payload of an action', 'f(action.payload.code === X);'],
    ['what a listener takes apart', "self.addEventListener('message', ({ data }) => f(data.code === X));"],
    ['what a worker sends', "worker.on('message', (data) => f(data.code === X));"],
    ['a part of what a worker sends', "worker.on('message', ({ code }) => f(code === X));"],
    ['a handler in a property', 'self.onmessage = ({ data }) => f(data.code === X);'],
    [
      'an event that a listener parses',
      "socket.addEventListener('message', (e) => { const { code } = JSON.parse(e.data); f(code === X); });",
    ],
  ],
  [
    ['the envelope of the API', 'f(ev.data.Response.Error.Code === X);'],
    ['the error in a payload', 'f(action.payload.error.code === X);'],
    ['the error that a worker sends', "worker.on('message', ({ error }) => f(error.code === X));"],
    ['the error of an emitter', "stream.on('error', ({ code }) => f(code === X));"],
    ['an event that is an error', 'f(event.error.code === X);'],
  ],
);

describeKind(
  'a code of a result that the file makes',
  [
    ['a function that returns it', 'const pay = () => ({ ok: false, code: X }); f(pay().code === X);'],
    ['a result of elsewhere', 'const pay = () => ({ ok: false, code: X }); f(result.code === X);'],
    ['the error of a result', 'function pay() { return { error: { code: X } }; } f(result.error.code === X);'],
    ['one of two results', 'const pay = () => (a ? { ok: true } : { ok: false, code: X }); f(r.code === X);'],
    ['a method', 'class A { pay() { return { success: false, code: X } as const; } } f(r.code === X);'],
    [
      'a function that is given the code',
      'const fail = (code) => ({ ok: false, code }); const pay = () => fail(X); f(r.code === X);',
    ],
  ],
  [
    ['a list of codes', 'export const RULES = [{ code: X, run: f }]; f(r.code === X);'],
    ['an entry that a function makes', 'const rule = (code) => ({ code, run: f }); rule(X); f(r.code === X);'],
    ['a fake of a response', 'const fake = () => ({ Response: { Error: { Code: X } } }); f(r.code === X);'],
  ],
);

it.each([
  ['a list', `const errorCodes = [${X}]; f(errorCodes.includes(err.code.replace('.', '_')));`, 0],
  [
    'a list that is searched from its end',
    `const errorCodes = [${X}]; f(errorCodes.lastIndexOf(err.code.replace('.', '_')));`,
    0,
  ],
  ['a set', `const errorCodes = new Set([${X}]); f(errorCodes.has(err.code.toLowerCase()));`, 0],
  [
    'a list with another use',
    `const errorCodes = [${X}]; f(errorCodes.includes(err.code.slice(1))); f(errorCodes);`,
    1,
  ],
  ['an exported list', `export const errorCodes = [${X}]; f(errorCodes.includes(err.code.slice(1)));`, 1],
])('speaks against %s by what it is asked for', (_, code, count) => {
  expect(findSites(code)).toHaveLength(count);
});

it('is overruled by the settings', () => {
  const code = `f(event.type === ${X}); p.catch((e) => e instanceof BizError && e.status === ${X});`;
  expect(findLiterals(code, { codeExpressions: ['event.type', 'e.status'] })).toHaveLength(2);
});

it.each([
  ['a cycle of variables', `let code = err.code; let other = code; code = other; other = code; f(code === ${X});`],
  ['a cycle of functions', `const a = (c) => b(c); const b = (c) => a(c); const code = a(err); f(code === ${X});`],
  ['a list that is walked in a cycle', `let node = list; while (node) node = node.next; f(node.code === ${X});`],
])('ends in %s', (_, code) => {
  expect(findLiterals(code)).toEqual(['LimitExceeded.Marmalade']);
});

describe('a function that returns the code of an error', () => {
  it.each([
    ['an error named after something else', 'f(orderError.getCode() === X, getErrorCode(orderError) === X);'],
    ['an error of another class', 'p.catch((e) => { if (e instanceof BizError) f(getCode(e) === X); });'],
    [
      'an alias of its result',
      'p.catch((e) => { if (e instanceof BizError) { const code = getCode(e); f(code === X); } });',
    ],
  ])('is none for %s', (_, code) => {
    expect(findLiterals(`import 'tencentcloud-sdk-nodejs'; ${code.replaceAll('X', X)}`)).toEqual([]);
  });

  it('is one for any other error', () => {
    expect(findLiterals(`import 'tencentcloud-sdk-nodejs'; p.catch((e) => f(getCode(e) === ${X}));`)).toHaveLength(1);
  });
});
