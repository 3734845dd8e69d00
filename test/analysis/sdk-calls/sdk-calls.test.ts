import { describe, expect, it } from 'vitest';
import { getEvaluator } from '../../../src/analysis/sdk-calls/index.ts';
import { findCallExpressions, type Language, parse, spell } from './parse.ts';
import type { AnalysisContext } from '../../../src/analysis/context.ts';
import { readSettings } from '../../../src/settings.ts';

/** All API calls that are found in a snippet. */
function callsIn(code: string, language: Language, further: Partial<AnalysisContext> = {}): string[] {
  const context = { ...parse(code, language), ...further };
  return findCallExpressions(context).flatMap((node) => {
    const call = getEvaluator(context).sdkCallOf(node);
    return call === undefined ? [] : spell(call);
  });
}

/** The calls of a snippet of which nothing is recorded, `true` for each; `undefined` for others. */
function unlistedIn(code: string, further: Partial<AnalysisContext> = {}): readonly (true | undefined)[] {
  const context = { ...parse(code, 'js'), ...further };
  return findCallExpressions(context).flatMap((node) => {
    const call = getEvaluator(context).sdkCallOf(node);
    return call === undefined ? [] : [call.isUnlisted];
  });
}

/** No product is named, so that no method counts by its name alone. */
const WITHOUT_NAMES = { namedProducts: [] };

const CREATE = 'scf@2018-04-16:CreateFunction';
const GET = 'scf@2018-04-16:GetFunction';

/** Snippets that make one call, `client.CreateFunction({})`, of the SCF API in its version of 2018-04-16. */
const MODULES: readonly [name: string, code: string][] = [
  [
    'the package of the product',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf';
    const client = new scf.v20180416.Client({}); client.CreateFunction({});`,
  ],
  [
    'the package of all products',
    `import { scf } from 'tencentcloud-sdk-nodejs';
    const client = new scf.v20180416.Client({}); client.CreateFunction({});`,
  ],
  [
    'a namespace import',
    `import * as tencentcloud from 'tencentcloud-sdk-nodejs';
    new tencentcloud.scf.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'a default import',
    `import tencentcloud from 'tencentcloud-sdk-nodejs';
    const { Client } = tencentcloud.scf.v20180416; new Client({}).CreateFunction({});`,
  ],
  [
    'a renamed import',
    `import { scf as functions } from 'tencentcloud-sdk-nodejs';
    const { v20180416: { Client: C } } = functions; const c = new C({}); c.CreateFunction({});`,
  ],
  [
    'the path of the client',
    `import { Client as ScfClient } from 'tencentcloud-sdk-nodejs/tencentcloud/services/scf/v20180416/scf_client';
    new ScfClient({}).CreateFunction({});`,
  ],
  [
    'the path of the version',
    `import { v20180416 } from 'tencentcloud-sdk-nodejs/tencentcloud/services/scf/v20180416/index.js';
    new v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'the path of the product',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf/tencentcloud/services/scf';
    new scf.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'the class of an older SDK',
    `const ScfClient = require('tencentcloud-sdk-nodejs/tencentcloud/scf/v20180416/scf_client.js');
    new ScfClient({}).CreateFunction({}, () => {});`,
  ],
  [
    'the international package',
    `import * as tencentcloud from 'tencentcloud-sdk-nodejs-intl-en';
    const ScfClient = tencentcloud.scf.v20180416.Client; new ScfClient({}).CreateFunction({});`,
  ],
  [
    "the international product's package",
    `import { scf } from 'tencentcloud-sdk-nodejs-intl-en-scf';
    new scf.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'require',
    `const tencentcloud = require('tencentcloud-sdk-nodejs');
    const ScfClient = tencentcloud.scf.v20180416.Client; const client = new ScfClient({}); client.CreateFunction({});`,
  ],
  [
    'require, destructured',
    `const { scf: { v20180416: { Client } } } = require('tencentcloud-sdk-nodejs-scf');
    new Client({}).CreateFunction({});`,
  ],
  [
    'createRequire',
    `import { createRequire } from 'node:module';
    const load = createRequire(import.meta.url); const { scf } = load('tencentcloud-sdk-nodejs-scf');
    new scf.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'a dynamic import',
    `const sdk = await import('tencentcloud-sdk-nodejs-scf');
    const client = new sdk.scf.v20180416.Client({}); client.CreateFunction({});`,
  ],
  [
    'a dynamic import, destructured',
    `const { scf: functions } = await import('tencentcloud-sdk-nodejs-scf');
    new functions.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'the default of a dynamic import',
    `const { default: tencentcloud } = await import('tencentcloud-sdk-nodejs');
    new tencentcloud.scf.v20180416.Client({}).CreateFunction({});`,
  ],
  [
    'a dynamic import with a handler of errors only',
    `import('tencentcloud-sdk-nodejs-scf').then(undefined, () => null).then(({ scf }) => {
    const client = new scf.v20180416.Client({}); client.CreateFunction({}); });`,
  ],
  [
    'a dynamic import with then',
    `import('tencentcloud-sdk-nodejs-scf').then(({ scf }) => {
    const client = new scf.v20180416.Client({}); client.CreateFunction({}); });`,
  ],
];

const IMPORT = `import { scf } from 'tencentcloud-sdk-nodejs-scf'; import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
const ScfClient = scf.v20180416.Client; const CvmClient = cvm.v20170312.Client;\n`;

/** Where a client is held; each calls `CreateFunction` once. */
const HOLDERS: readonly [name: string, code: string][] = [
  ['a promise of try', `const client = await Promise.try(() => new ScfClient({})); client.CreateFunction({});`],
  [
    'a variable that is assigned later',
    `let client; function init() { client = new ScfClient({}); } client.CreateFunction({});`,
  ],
  [
    'a variable that is made on first use',
    `let client = null;
    function run() { client ??= new ScfClient({}); return client.CreateFunction({}); }`,
  ],
  [
    'a field written in the constructor',
    `class A { constructor() { this.client = new ScfClient({}); } run() { return this.client.CreateFunction({}); } }`,
  ],
  [
    'a field with an initial value',
    `class A { client = new ScfClient({}); run = async () => this.client.CreateFunction({}); }`,
  ],
  ['a private field', `class A { #client = new ScfClient({}); run() { return this.#client.CreateFunction({}); } }`],
  [
    'a getter',
    `class A { get client() { return new ScfClient({}); } run() { return this.client.CreateFunction({}); } }`,
  ],
  ['a static field', `class A { static client = new ScfClient({}); run() { return A.client.CreateFunction({}); } }`],
  [
    'a field of the class above',
    `class Base { constructor() { this.client = new ScfClient({}); } }
    class A extends Base { run() { return this.client.CreateFunction({}); } }`,
  ],
  ['a subclass of the client', `class A extends ScfClient { run() { return this.CreateFunction({}); } }`],
  [
    'an object of a class of the file',
    `class A { client = new ScfClient({}); } const a = new A(); a.client.CreateFunction({});`,
  ],
  [
    'a function that makes it',
    `function createClient() { return new ScfClient({}); } createClient().CreateFunction({});`,
  ],
  [
    'an arrow that makes it',
    `const createClient = () => new ScfClient({}); const client = createClient(); client.CreateFunction({});`,
  ],
  [
    'an async function that makes it',
    `async function createClient() { return new ScfClient({}); }
    const client = await createClient(); client.CreateFunction({});`,
  ],
  [
    'a method that makes it',
    `class A { getClient() { return new ScfClient({}); } run() { return this.getClient().CreateFunction({}); } }`,
  ],
  [
    'a property of a constant',
    `const clients = { scf: new ScfClient({}), cvm: new CvmClient({}) }; clients.scf.CreateFunction({});`,
  ],
  [
    'a property that is written later',
    `const clients = {}; clients.scf = new ScfClient({}); clients.scf.CreateFunction({});`,
  ],
  [
    'a property of a function’s result',
    `const make = () => ({ scf: new ScfClient({}) }); const { scf: c } = make(); c.CreateFunction({});`,
  ],
  ['an element of a list', `const [, c] = [new CvmClient({}), new ScfClient({})]; c.CreateFunction({});`],
  [
    'the default of a parameter',
    `export function run(client = new ScfClient({})) { return client.CreateFunction({}); }`,
  ],
  [
    'a parameter that all calls give a client',
    `function run(client) { return client.CreateFunction({}); } run(new ScfClient({}));`,
  ],
  ['this of an object', `const api = { client: new ScfClient({}), run() { return this.client.CreateFunction({}); } };`],
  [
    'either way of a condition',
    `const client = flag ? new ScfClient(a) : new ScfClient(b); client?.CreateFunction({});`,
  ],
  ['a frozen object', `const clients = Object.freeze({ scf: new ScfClient({}) }); clients.scf['CreateFunction']({});`],
];

/** How a method is called; each calls `CreateFunction` once. */
const METHODS: readonly [name: string, code: string][] = [
  [
    'promisified',
    `import { promisify } from 'node:util'; const client = new ScfClient({});
    const create = promisify(client.CreateFunction.bind(client)); create({});`,
  ],
  [
    'promisified by util',
    `const util = require('util'); const client = new ScfClient({});
    util.promisify(client.CreateFunction).call(client, {});`,
  ],
  [
    'promisified, assigned later',
    `import util from 'util'; const client = new ScfClient({}); let handler;
    handler = util.promisify(client.CreateFunction.bind(client)); handler({});`,
  ],
  ['bound', `const client = new ScfClient({}); const create = client.CreateFunction.bind(client); create({});`],
  ['destructured', `const { CreateFunction } = new ScfClient({}); CreateFunction({});`],
  ['with then', `new ScfClient({}).CreateFunction({}).then(() => {});`],
  ['by request', `new ScfClient({}).request('CreateFunction', {});`],
  [
    'by request with a constant',
    `const ACTIONS = { create: 'CreateFunction' }; new ScfClient({}).request(ACTIONS.create, {});`,
  ],
  ['in parentheses and casts', `(new ScfClient({})).CreateFunction?.({});`],
];

/** Snippets of TypeScript that call `CreateFunction` once. */
const TYPES: readonly [name: string, code: string][] = [
  [
    'an imported class',
    `import { Client } from 'tencentcloud-sdk-nodejs-scf/tencentcloud/services/scf/v20180416/scf_client';
    export function run(client: Client) { return client.CreateFunction({}); }`,
  ],
  [
    'a type import',
    `import type { scf } from 'tencentcloud-sdk-nodejs-scf';
    export async function run(client: scf.v20180416.Client) { await client.CreateFunction({}); }`,
  ],
  [
    'the instance type of a class',
    `export const run = (client: InstanceType<typeof ScfClient>) => client.CreateFunction({});`,
  ],
  [
    'an alias',
    `type Client = InstanceType<typeof scf.v20180416.Client>; export function run(client?: Client) { client!.CreateFunction({}); }`,
  ],
  [
    'a parameter property',
    `export class A { constructor(private readonly client: InstanceType<typeof ScfClient>) {}
    run() { return this.client.CreateFunction({}); } }`,
  ],
  [
    'a field',
    `export class A { private client!: InstanceType<typeof ScfClient> | null; run() { return this.client?.CreateFunction({}); } }`,
  ],
  ['a variable', `declare const client: InstanceType<typeof ScfClient>; client.CreateFunction({});`],
  [
    'an interface',
    `interface Deps { scf: InstanceType<typeof ScfClient> } export const run = ({ scf: c }: Deps) => c.CreateFunction({});`,
  ],
  [
    'a return type',
    `declare function make(): Promise<InstanceType<typeof ScfClient>>; const c = await make(); c.CreateFunction({});`,
  ],
  [
    'the result type of a function',
    `const make = () => new ScfClient({}); export const run = (c: ReturnType<typeof make>) => c.CreateFunction({});`,
  ],
  [
    'a constraint',
    `export function run<T extends InstanceType<typeof ScfClient>>(c: T) { return c.CreateFunction({}); }`,
  ],
  ['a cast', `export const run = (c: any) => (c as InstanceType<typeof ScfClient>).CreateFunction({});`],
  [
    'import equals',
    `import tc = require('tencentcloud-sdk-nodejs'); import C = tc.scf.v20180416.Client; new C({}).CreateFunction({});`,
  ],
  [
    'an import type',
    `export const run = (c: import('tencentcloud-sdk-nodejs-scf').scf.v20180416.Client) => c.CreateFunction({});`,
  ],
  [
    'any, assigned once',
    `class A { client: any; init() { this.client = new ScfClient({}); } run() { return this.client.CreateFunction({}); } }`,
  ],
];

describe.each(['js', 'ts'] as const)('the API call of a call expression in %s', (language) => {
  it.each(MODULES)('finds the client of %s', (_, code) => {
    expect(callsIn(code, language, WITHOUT_NAMES)).toEqual([CREATE]);
  });

  it.each(HOLDERS)('finds the client in %s', (_, code) => {
    expect(callsIn(IMPORT + code, language, WITHOUT_NAMES)).toEqual([CREATE]);
  });

  it.each(METHODS)('finds a method called %s', (_, code) => {
    expect(callsIn(IMPORT + code, language, WITHOUT_NAMES)).toEqual([CREATE]);
  });
});

it.each(TYPES)('finds the client by the type: %s', (_, code) => {
  expect(callsIn(code.includes('tencentcloud') ? code : IMPORT + code, 'ts', WITHOUT_NAMES)).toEqual([CREATE]);
});

/** Calls that name their action themselves: rows of code and what is found. */
const REQUESTS: readonly [name: string, code: string, calls: readonly string[]][] = [
  [
    'CommonClient',
    `import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
    const c = new CommonClient('scf.tencentcloudapi.com', '2018-04-16', {}); c.request('GetFunction', {});`,
    [GET],
  ],
  [
    'CommonClient of the whole SDK',
    `const tencentcloud = require('tencentcloud-sdk-nodejs');
    const HOST = 'scf.tencentcloudapi.com'; const { CommonClient } = tencentcloud.common;
    new CommonClient(HOST, '2018-04-16', {}).request('GetFunction', {});`,
    [GET],
  ],
  [
    'CommonClient with an action that is not constant',
    `import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
    export const run = (action) => new CommonClient('scf.tencentcloudapi.com', '2018-04-16', {}).request(action, {});`,
    ['scf@2018-04-16'],
  ],
  [
    'a subclass of AbstractClient',
    `import { AbstractClient } from 'tencentcloud-sdk-nodejs-common';
    class Scf extends AbstractClient { constructor(o) { super('scf.tencentcloudapi.com', '2018-04-16', o); } get() { return this.request('GetFunction', {}); } }`,
    [GET],
  ],
  [
    'Capi',
    `import { Capi } from '@tencent-sdk/capi'; const capi = new Capi({ ServiceType: 'scf' });
    capi.request({ Action: 'GetFunction', Version: '2018-04-16', FunctionName: 'f' });`,
    [GET],
  ],
  [
    'Capi, by its host in a region',
    `const { Capi } = require('@tencent-sdk/capi'); const capi = new Capi({});
    capi.request({ Action: 'GetFunction', Version: '2018-04-16' }, { host: \`scf.\${region}.tencentcloudapi.com\` });`,
    [GET],
  ],
  [
    'fetch with a host that is a sum',
    `fetch('https://' + 'scf.' + region + '.tencentcloudapi.com', { headers: { 'X-TC-Action': 'GetFunction' } });`,
    ['scf:GetFunction'],
  ],
  [
    'Capi, by its host',
    `const { Capi } = require('@tencent-sdk/capi'); const capi = new Capi({});
    capi.request({ Action: 'GetFunction', Version: '2018-04-16' }, { host: 'scf.tencentcloudapi.com' });`,
    [GET],
  ],
  [
    'fetch with a header',
    `fetch('https://scf.tencentcloudapi.com', { method: 'POST', headers: { 'X-TC-Action': 'GetFunction', 'X-TC-Version': '2018-04-16' } });`,
    [GET],
  ],
  [
    'axios with the host elsewhere in the function',
    `import axios from 'axios'; async function get(body) {
    const endpoint = 'scf.ap-guangzhou.tencentcloudapi.com'; const headers = { 'x-tc-action': 'GetFunction' };
    return axios.post(\`https://\${endpoint}\`, body, { headers }); }`,
    ['scf:GetFunction'],
  ],
  [
    'a signed query',
    `function get() { const payload = { Action: 'GetFunction', Version: '2018-04-16' };
    return request('https://scf.tencentcloudapi.com/?' + new URLSearchParams(payload)); }`,
    [GET],
  ],
  [
    'a form',
    `request({ url: 'https://scf.tencentcloudapi.com', form: { Action: 'GetFunction', Version: '2018-04-16' } });`,
    [GET],
  ],
  [
    'a header that is not constant',
    `export const run = (action) => fetch('https://scf.tencentcloudapi.com', { headers: { 'X-TC-Action': action } });`,
    ['scf'],
  ],
  [
    'a header without a host, in a file of one product',
    `const HOST = 'scf.tencentcloudapi.com'; export const run = () => send({ headers: { 'X-TC-Action': 'GetFunction' } });`,
    ['scf:GetFunction'],
  ],
  [
    'an Action without anything else',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf'; dispatch({ Action: 'GetFunction' });`,
    [],
  ],
];

it.each(REQUESTS)('reads the action of %s', (_, code, calls) => {
  expect(callsIn(code, 'js')).toEqual(calls);
});

/** Objects of which nothing is known, and traps. */
const EVIDENCE: readonly [name: string, code: string, calls: readonly string[]][] = [
  [
    'a parameter of which nothing is known',
    `${IMPORT} export const run = (client) => client.CreateFunction({});`,
    [CREATE],
  ],
  [
    'a field that is written elsewhere',
    `${IMPORT} export class A extends Base { run() { return this.scfClient.CreateFunction({}); } }`,
    [CREATE],
  ],
  [
    'an action that no product of the file has',
    `${IMPORT} export const run = (client) => client.CreateDBInstance({});`,
    [],
  ],
  [
    'an action that two products of the file have',
    `import { scf, tem } from 'tencentcloud-sdk-nodejs'; void [scf.v20180416, tem.v20210701, 'vpc.tencentcloudapi.com', 'ecm.tencentcloudapi.com'];
    export const run = (client) => client.CreateVpc({});`,
    [],
  ],
  ['an action in a file that names no product', `export const run = (client) => client.CreateFunction({});`, []],
  ['an action that the product does not have', `${IMPORT} new ScfClient({}).CreateFunktion({});`, ['scf@2018-04-16']],
  [
    'a version that the registry does not have',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf'; new scf.v20990101.Client({}).CreateFunction({});`,
    ['scf:CreateFunction'],
  ],
  [
    'a product that the registry does not have',
    `import { scf } from 'tencentcloud-sdk-nodejs-scf'; import { nope } from 'tencentcloud-sdk-nodejs-nope'; void scf.v20180416;
    new nope.v20180416.Client({}).CreateFunction({});`,
    [],
  ],
  ['a method of the client that is no action', `${IMPORT} new ScfClient({}).getCredential();`, []],
  ['a shadowed import', `${IMPORT} function run(scf) { return new scf.v20180416.Client({}).Nothing(); }`, []],
  [
    'a shadowed client',
    `${IMPORT} const client = new ScfClient({}); { const client = new Map(); client.CreateFunction({}); }`,
    [],
  ],
  [
    'a shadowed require',
    `${IMPORT} function run(require) { const { cvm } = require('tencentcloud-sdk-nodejs-cvm'); return new cvm.v20170312.Client({}).RunInstances(); }`,
    ['cvm@2017-03-12:RunInstances'],
  ],
  [
    'a variable with clients of two products',
    `${IMPORT} let client = new ScfClient({}); client = new CvmClient({}); client.CreateFunction({});`,
    [],
  ],
  [
    'a variable with clients of two versions',
    `import { sms } from 'tencentcloud-sdk-nodejs-sms'; let c = new sms.v20190711.Client({}); c = new sms.v20210111.Client({}); c.SendSms({});`,
    ['sms:SendSms'],
  ],
  [
    'a field with clients of two products',
    `${IMPORT} class A { constructor(x) { this.c = x ? new ScfClient({}) : new CvmClient({}); } run() { this.c.CreateFunction({}); } }`,
    [],
  ],
  [
    'an unrelated class of the file',
    `${IMPORT} class Compiler { CreateFunction() {} } new Compiler().CreateFunction();`,
    [],
  ],
  [
    'an unrelated object of the file',
    `${IMPORT} const builder = { CreateFunction() {} }; builder.CreateFunction();`,
    [],
  ],
  ['an object of another package', `${IMPORT} import llvm from 'llvm-bindings'; llvm.Builder.CreateFunction();`, []],
  [
    'an object of a class of another package',
    `${IMPORT} import { Builder } from 'llvm-bindings'; const b = new Builder(); b.CreateFunction();`,
    [],
  ],
  [
    'a parameter with another class’s objects',
    `${IMPORT} class Compiler { CreateFunction() {} } function run(c) { c.CreateFunction(); } run(new Compiler());`,
    [],
  ],
  [
    'a parameter with different clients',
    `${IMPORT} function run(c) { c.CreateFunction({}); } run(new ScfClient({})); run(new CvmClient({}));`,
    [],
  ],
  ['variables that hold each other', `${IMPORT} let a, b; a = b; b = a; a.Nothing({}); b.Nothing({});`, []],
  ['an object that is spread into itself', `${IMPORT} let o = {}; o = { ...o, a: 1 }; o.scf.Nothing({});`, []],
  ['a class above itself', `${IMPORT} class A extends A {} new A().scf.Nothing({});`, []],
  [
    'a function that calls itself for a client',
    `${IMPORT} function make(n) { return n ? make(n - 1) : new ScfClient({}); } make(2).CreateFunction({});`,
    [CREATE],
  ],
];

it.each(EVIDENCE)('judges %s', (_, code, calls) => {
  expect(callsIn(code, 'js')).toEqual(calls);
});

it('takes the products that it is given for those of the file', () => {
  const code = `export const run = (client) => client.CreateFunction({});`;
  expect(callsIn(code, 'js', { namedProducts: [{ product: 'scf' }] })).toEqual(['scf:CreateFunction']);
});

it('leaves open the version of an action that two versions of a product have', () => {
  const code = `export const run = (client) => client.SendSms({});`;
  const old = { product: 'sms', version: '2019-07-11' };
  const latest = { product: 'sms', version: '2021-01-11' };
  expect(callsIn(code, 'js', { namedProducts: [old, latest] })).toEqual(['sms:SendSms']);
  expect(callsIn(code, 'js', { namedProducts: [latest, { product: 'scf' }] })).toEqual(['sms@2021-01-11:SendSms']);
});

describe('modules whose exports are clients of a product', () => {
  const settings = readSettings({ 'tencentcloud-errors': { clients: { './lib/scf': 'scf' } } });

  it.each([
    [
      'a client that it exports',
      `import { client } from './lib/scf'; client.CreateFunction({});`,
      ['scf:CreateFunction'],
    ],
    [
      'an action that it exports',
      `import { CreateFunction } from './lib/scf'; CreateFunction({});`,
      ['scf:CreateFunction'],
    ],
    [
      'its namespace, by another path',
      `import * as scf from '../lib/scf.js'; scf.GetFunction({});`,
      ['scf:GetFunction'],
    ],
    [
      'a client that it makes',
      `import { createClient } from './lib/scf'; const c = createClient({}); c.GetFunction({});`,
      ['scf:GetFunction'],
    ],
    ['a class that it exports', `import { Scf } from './lib/scf'; new Scf().GetFunction({});`, ['scf:GetFunction']],
    ['a function of its own', `import { deployAll } from './lib/scf'; deployAll();`, ['scf']],
    ['a test of its own', `import { isApiError } from './lib/scf'; isApiError(x);`, []],
    ['another module', `import { client } from './lib/other'; client.CreateFunction({});`, []],
  ])('finds %s', (_, code, calls) => {
    expect(callsIn(code, 'js', { settings })).toEqual(calls);
  });

  it('knows its types', () => {
    const code = `import type { ScfClient } from './lib/scf'; export const run = (c: ScfClient) => c.GetFunction({});`;
    expect(callsIn(code, 'ts', { settings })).toEqual(['scf:GetFunction']);
  });
});

describe('a call of which nothing is recorded', () => {
  const settings = readSettings({ 'tencentcloud-errors': { clients: { './lib/scf': 'scf', './lib/tmt': 'tmt' } } });
  const client = "import { scf } from 'tencentcloud-sdk-nodejs-scf'; const client = new scf.v20180416.Client({});";

  it.each([
    ['names an action that no list has', `${client} client.InventFunction({});`],
    [
      'names an action that its version does not have',
      "import { essbasic } from 'tencentcloud-sdk-nodejs-essbasic'; new essbasic.v20201222.Client({}).ChannelCancelFlow({});",
    ],
    [
      'names an unknown action by hand',
      "fetch('https://scf.tencentcloudapi.com', { headers: { 'X-TC-Action': 'InventFunction' } });",
    ],
    [
      'names a version that the registry does not know',
      "fetch('https://scf.tencentcloudapi.com', { headers: { 'X-TC-Action': 'GetFunction', 'X-TC-Version': '2099-01-01' } });",
    ],
    [
      'names an action that left the lists, of a function of a wrapper',
      "import { TextTranslate } from './lib/tmt'; TextTranslate({});",
    ],
    ['names one of a member of a wrapper', "import * as tmt from './lib/tmt'; tmt.TextTranslate({});"],
    [
      'names one of an object of which nothing is known',
      "import 'tencentcloud-sdk-nodejs-tmt'; sdk.TextTranslate({});",
    ],
  ])('%s', (_, code) => {
    expect(unlistedIn(code, { settings })).toEqual([true]);
  });

  it.each([
    ["import { TextTranslate } from './lib/tmt'; TextTranslate({});", ['tmt']],
    ["import 'tencentcloud-sdk-nodejs-tmt'; sdk.TextTranslate({});", ['tmt']],
    ["import 'tencentcloud-sdk-nodejs-billing'; sdk.DescribeAccountWarning({});", ['billing']],
    ["import 'tencentcloud-sdk-nodejs-tmt'; sdk.TextTranslat({});", []],
  ])('has a product all the same: %s', (code, calls) => {
    expect(callsIn(code, 'js', { settings })).toEqual(calls);
  });

  it.each([
    ['names a listed action', `${client} client.GetFunction({});`],
    ['names an action by a variable', `${client} client.request(action, {});`],
    ['is one of a function of a wrapper', "import { deployAll } from './lib/scf'; deployAll();"],
  ])('is none that %s', (_, code) => {
    expect(unlistedIn(code, { settings })).toEqual([undefined]);
  });
});
