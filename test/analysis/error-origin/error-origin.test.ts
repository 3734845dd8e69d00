import { describe, expect, it } from 'vitest';
import { CLIENTS, originIn, type Spelled } from './find-origin.ts';

/**
 * What is caught, and which calls it can come from. `…` at the end: other calls are possible; `undefined`: nothing says
 * that the variable holds a caught error. `client` is a client of SCF, `machines` one of CVM; `use` marks the error.
 */
type Row = readonly [name: string, code: string, origin: Spelled];

const TRY: readonly Row[] = [
  ['one call', `try { await client.CreateFunction({}); } catch (err) { use(err); }`, ['scf:CreateFunction']],
  [
    'two calls',
    `try { await client.GetFunction({}); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'two clients',
    `try { await client.GetFunction({}); await machines.RunInstances({}); } catch (err) { use(err); }`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'calls in conditions and loops',
    `try { if (await client.GetFunction({})) for (;;) await machines.RunInstances({}); } catch (err) { use(err); }`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  ['no call of the API', `try { JSON.parse(text); } catch (err) { use(err); }`, []],
  [
    'a method of lists alone',
    `import { names } from './names.js'; try { names.toReversed(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a method that only its name tells of, on an object of another module',
    `import { deployer } from './deployer.js'; try { await deployer.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction', '…'],
  ],
  [
    'the same on an object that is made there',
    `import { Builder } from './builder.js'; const b = new Builder(); try { await b.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction', '…'],
  ],
  [
    'a call before the try',
    `await client.GetFunction({}); try { await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'calls in catch and finally',
    `try { await client.CreateFunction({}); } catch (err) { use(err); await client.DeleteFunction({}); } finally { await client.GetFunction({}); }`,
    ['scf:CreateFunction'],
  ],
  [
    'an inner try that swallows',
    `try { try { await client.GetFunction({}); } catch {} await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'an inner try that throws its error again',
    `try { try { await client.GetFunction({}); } catch (e) { if (e.code) throw e; } await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'an inner catch with a call',
    `try { try { await client.GetFunction({}); } catch { await client.CreateFunction({}); } } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'an inner try without catch',
    `try { try { await client.GetFunction({}); } finally { await client.CreateFunction({}); } } catch (err) { use(err); }`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'an inner catch that throws a new error',
    `try { try { await client.GetFunction({}); } catch (e) { throw new Error('No', { cause: e }); } } catch (err) { use(err); }`,
    [],
  ],
  [
    'an inner catch that makes an error of the code',
    `try { try { await client.GetFunction({}); } catch (e) { throw new ApiError(e.code); } } catch (err) { use(err); }`,
    ['…'],
  ],
  [
    'an inner catch that throws either',
    `try { try { await client.GetFunction({}); } catch (e) { throw ok ? new Error(e.message) : e; } } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'the catch around a catch',
    `try { await client.GetFunction({}); } catch (e) { try { await client.CreateFunction({}); } catch (err) { use(err); } }`,
    ['scf:CreateFunction'],
  ],
  [
    'the outer error in an inner catch',
    `try { await client.GetFunction({}); } catch (err) { try { await client.CreateFunction({}); } catch (e) { use(err); } }`,
    ['scf:GetFunction'],
  ],
  [
    'a function that is only defined',
    `try { const f = () => client.GetFunction({}); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a call whose promise is awaited later',
    `const p = client.GetFunction({}); try { await p; } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a destructured error',
    `try { await client.GetFunction({}); } catch ({ code: err }) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an alias of the error',
    `try { await client.GetFunction({}); } catch (e) { const err = e; use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'the last error of a loop',
    `let err; for (;;) { try { await client.GetFunction({}); } catch (e) { err = e; } } use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'the last error, thrown after the loop',
    `async function retry() { let last; for (;;) { try { return await client.GetFunction({}); } catch (e) { last = e; } } throw last; }
    try { await retry(); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an async generator',
    `async function* pages() { yield await client.ListFunctions({}); } try { for await (const page of pages()) f = page; } catch (err) { use(err); }`,
    ['scf:ListFunctions'],
  ],
  [
    'the error that a handler returns',
    `const err = await client.GetFunction({}).catch((e) => e); use(err);`,
    ['scf:GetFunction'],
  ],
  ['what another handler returns', `const err = await client.GetFunction({}).catch((e) => null); use(err);`, undefined],
  ['a shadowed error', `try { await client.GetFunction({}); } catch (err) { ((err) => use(err))(1); }`, undefined],
  ['an error that is not caught', `const err = new Error('No'); use(err);`, undefined],
];

const CHAINS: readonly Row[] = [
  ['catch', `client.GetFunction({}).catch((err) => use(err));`, ['scf:GetFunction']],
  ['the second argument of then', `client.GetFunction({}).then(() => {}, (err) => use(err));`, ['scf:GetFunction']],
  [
    'then before catch',
    `client.GetFunction({}).then(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'not the handler beside it',
    `client.GetFunction({}).then(() => client.CreateFunction({}), (err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'not the handlers after it',
    `client.GetFunction({}).catch((err) => use(err)).then(() => client.CreateFunction({}));`,
    ['scf:GetFunction'],
  ],
  [
    'an earlier catch that swallows',
    `client.GetFunction({}).catch(() => {}).then(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction'],
  ],
  [
    'an earlier catch that throws again',
    `client.GetFunction({}).catch((e) => { if (e.code) throw e; }).then(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'an earlier catch that rejects again',
    `client.GetFunction({}).catch((e) => Promise.reject(e)).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'an earlier catch with a call',
    `client.GetFunction({}).catch(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction'],
  ],
  [
    'an earlier catch without a handler',
    `client.GetFunction({}).catch(undefined).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  ['an earlier catch that logs', `client.GetFunction({}).catch(console.error).catch((err) => use(err));`, []],
  [
    'an earlier catch that is imported',
    `import { report } from './report.js'; client.GetFunction({}).catch(report).catch((err) => use(err));`,
    ['scf:GetFunction', '…'],
  ],
  [
    'finally',
    `client.GetFunction({}).finally(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'a function of the file',
    `async function run() { await client.GetFunction({}); } run().catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'an awaited catch in a try',
    `try { await client.GetFunction({}).catch(() => null); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'all',
    `Promise.all([client.GetFunction({}), machines.RunInstances({})]).catch((err) => use(err));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'all of a list that is mapped',
    `Promise.all(names.map(async (name) => client.GetFunction({ name }))).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'all of a list that is filled before',
    `const jobs = []; jobs.push(client.GetFunction({})); try { await Promise.all(jobs); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'all with a spread',
    `const jobs = [client.GetFunction({})]; Promise.all([...jobs, client.CreateFunction({})]).catch((err) => use(err));`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'race',
    `Promise.race([client.GetFunction({}), new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 9))]).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  ['try', `Promise.try(() => client.GetFunction({})).catch((err) => use(err));`, ['scf:GetFunction']],
  [
    'try with a function that is imported',
    `import { load } from './load.js'; Promise.try(load).then(() => client.GetFunction({})).catch((err) => use(err));`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an error that the function of try returns',
    `const err = await Promise.try(() => client.GetFunction({}).catch((e) => e)); use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'allSettled, which never fails',
    `Promise.allSettled([client.GetFunction({})]).then(() => client.CreateFunction({})).catch((err) => use(err));`,
    ['scf:CreateFunction'],
  ],
  [
    'a dynamic import',
    `import('tencentcloud-sdk-nodejs-scf').then(({ scf }) => new scf.v20180416.Client({}).GetFunction({})).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
];

const CALLBACKS: readonly Row[] = [
  ['the callback of a method', `client.CreateFunction({}, (err, data) => use(err));`, ['scf:CreateFunction']],
  ['the callback of request', `client.request('CreateFunction', {}, (err, data) => use(err));`, ['scf:CreateFunction']],
  ['the result in a callback', `client.CreateFunction({}, (e, err) => use(err));`, undefined],
  [
    'a callback in a callback',
    `client.GetFunction({}, () => client.CreateFunction({}, function (err) { use(err); }));`,
    ['scf:CreateFunction'],
  ],
  [
    'a call with a callback in a try',
    `try { client.GetFunction({}, () => {}); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a callback by its name',
    `function done(err) { use(err); } client.CreateFunction({}, done); client.GetFunction({}, done);`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'a callback that is passed on',
    `function create(done) { client.CreateFunction({}, done); } create((err) => use(err));`,
    ['scf:CreateFunction'],
  ],
  [
    'a callback that is called with the error',
    `function create(done) { client.CreateFunction({}, (e, data) => (e ? done(e) : done(null, data))); } create((err) => use(err));`,
    ['scf:CreateFunction'],
  ],
  [
    'a promise made of callbacks',
    `const get = () => new Promise((resolve, reject) => { client.GetFunction({}, (e, data) => { if (e) reject(e); else resolve(data); }); });
    try { await get(); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a promise that rejects with something else',
    `const get = () => new Promise((resolve, reject) => client.GetFunction({}, (e) => reject(new Error('No'))));
    get().catch((err) => use(err));`,
    [],
  ],
  [
    'a promise that passes its reject on',
    `const get = () => new Promise((resolve, reject) => { client.GetFunction({}).then(resolve, reject); }); get().catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'a promisified method',
    `import { promisify } from 'node:util'; const get = promisify(client.GetFunction.bind(client));
    try { await get({}); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a promisified function of the file',
    `import { promisify } from 'node:util'; function get(name, done) { client.GetFunction({ name }, (e) => { if (e) return done(e); done(null); }); }
    try { await promisify(get)('f'); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  ['the callback of another package', `import { load } from 'loader'; load('x', (err) => use(err));`, undefined],
  ['the callback of Node.js', `import { readFile } from 'node:fs'; readFile('x', (err) => use(err));`, ['…']],
];

const FUNCTIONS: readonly Row[] = [
  [
    'a function of the file',
    `async function create() { return client.CreateFunction({}); } try { await create(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function through another',
    `const a = async () => client.CreateFunction({}); const b = () => a(); try { await b(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function that swallows',
    `async function create() { try { await client.CreateFunction({}); } catch { return null; } } try { await create(); } catch (err) { use(err); }`,
    [],
  ],
  [
    'a function that throws again',
    `async function create() { try { await client.CreateFunction({}); } catch (e) { console.log(e); throw e; } } try { await create(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function that calls itself',
    `async function poll(n) { await client.GetFunction({}); if (n) await poll(n - 1); } try { await poll(3); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'functions that call each other',
    `async function a() { await client.GetFunction({}); await b(); } async function b() { await client.CreateFunction({}); await a(); }
    try { await b(); } catch (err) { use(err); }`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'a method of the class',
    `class A { async deploy() { await client.CreateFunction({}); } async run() { try { await this.deploy(); } catch (err) { use(err); } } }`,
    ['scf:CreateFunction'],
  ],
  [
    'a field with an arrow',
    `class A { deploy = async () => client.CreateFunction({}); async run() { try { await this.deploy(); } catch (err) { use(err); } } }`,
    ['scf:CreateFunction'],
  ],
  [
    'a private method',
    `class A { async #deploy() { await client.CreateFunction({}); } async run() { try { await this.#deploy(); } catch (err) { use(err); } } }`,
    ['scf:CreateFunction'],
  ],
  [
    'a method of the class above',
    `class Base { async deploy() { await client.CreateFunction({}); } } class A extends Base { async run() { try { await super.deploy(); } catch (err) { use(err); } } }`,
    ['scf:CreateFunction'],
  ],
  [
    'a method of an object',
    `const api = { create: () => client.CreateFunction({}) }; try { await api.create(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a method of an object of a class',
    `class Api { create() { return client.CreateFunction({}); } } const api = new Api(); try { await api.create(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a constructor',
    `class Api { constructor() { client.CreateFunction({}); } } try { new Api(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function called at once',
    `try { await (async () => { await client.CreateFunction({}); })(); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function in a loop over a list',
    `try { names.forEach((name) => client.CreateFunction({ name })); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a function that runs what it is given',
    `async function retry(job) { for (;;) { try { return await job(); } catch (e) { if (e.code) throw e; } } }
    try { await retry(() => client.GetFunction({})); await retry(() => client.CreateFunction({})); } catch (err) { use(err); }`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'one use of a function that runs what it is given',
    `const run = (job) => job(); run(() => machines.RunInstances({})); try { await run(() => client.GetFunction({})); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'inside a function that runs what it is given',
    `export async function retry(job) { try { return await job(); } catch (err) { use(err); } }`,
    ['…'],
  ],
  [
    'a client that is passed on',
    `const create = (c) => c.CreateFunction({}); try { await create(client); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'an action that is passed on',
    `const call = (action) => client.request(action, {}); try { await call('GetFunction'); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a request by hand, its action passed on',
    `async function call(action) { return fetch('https://scf.tencentcloudapi.com', { headers: { 'X-TC-Action': action } }); }
    try { await call('GetFunction'); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a function that throws what it is given',
    `function fail(e) { throw e; } try { try { await client.GetFunction({}); } catch (e) { fail(e); } } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a function that throws what it is given, as a handler',
    `const fail = (e) => { throw e; }; client.GetFunction({}).catch(fail).catch((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'a function for sleeping',
    `const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)); try { await sleep(9); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
];

const PASSED: readonly Row[] = [
  [
    'a handler in a variable',
    `var handle = function (err) { use(err); }; client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction'],
  ],
  [
    'a handler in a variable that is assigned again',
    `let handle = (err) => use(err); handle = null; client.GetFunction({}).catch(handle);`,
    undefined,
  ],
  [
    'a handler by its name',
    `function handle(err) { use(err); } client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction'],
  ],
  [
    'a handler called in two places',
    `function handle(err) { use(err); } try { await client.GetFunction({}); } catch (e) { handle(e); } client.CreateFunction({}).catch(handle);`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  [
    'a handler with a second parameter',
    `const handle = (name, err) => use(err); try { await client.GetFunction({}); } catch (e) { handle('get', e); }`,
    ['scf:GetFunction'],
  ],
  [
    'a handler through a handler',
    `function inner(err) { use(err); } function outer(e) { inner(e); } client.GetFunction({}).catch(outer);`,
    ['scf:GetFunction'],
  ],
  [
    'a handler that calls itself',
    `function handle(err, n) { use(err); if (n) handle(err, n - 1); } client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction'],
  ],
  [
    'a private method as handler',
    `class A { run() { return client.GetFunction({}).catch((e) => this.#handle(e)); } #handle(err) { use(err); } }`,
    ['scf:GetFunction'],
  ],
  [
    'a public method as handler',
    `class A { run() { return client.GetFunction({}).catch(this.handle.bind(this)); } handle(err) { use(err); } }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an exported handler',
    `export function handle(err) { use(err); } client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a handler that is passed on',
    `import { watch } from './watch.js'; function handle(err) { use(err); } watch(handle); client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an object as handler',
    `const handlers = { onError(err) { use(err); } }; client.GetFunction({}).catch(handlers.onError);`,
    ['scf:GetFunction'],
  ],
  [
    'a property of an object as handler, called',
    `const handlers = { onError: (err) => use(err) }; client.GetFunction({}).catch((e) => handlers.onError(e)); machines.RunInstances({}, handlers.onError);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a method of an object that is handed on',
    `import { register } from './register.js'; const handlers = { onError(err) { use(err); } }; register(handlers); client.GetFunction({}).catch(handlers.onError);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an object that hands itself on',
    `import { register } from './register.js'; const handlers = { start() { register(this); }, onError(err) { use(err); } }; client.GetFunction({}).catch(handlers.onError);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an exported object',
    `export const handlers = { onError(err) { use(err); } }; client.GetFunction({}).catch(handlers.onError);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an object whose members are read by name',
    `const handlers = { onError(err) { use(err); } }; handlers[name](x); client.GetFunction({}).catch(handlers.onError);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an object in a variable that is assigned again',
    `let handlers = { onError(err) { use(err); } }; handlers = x; client.GetFunction({}).catch(handlers.onError);`,
    undefined,
  ],
  [
    'another method of an object',
    `const handlers = { onError(e) {}, onData(err) { use(err); } }; client.GetFunction({}).then(handlers.onData).catch(handlers.onError);`,
    undefined,
  ],
  [
    'a public method as handler, by its name',
    `class A { run() { return client.GetFunction({}).catch(this.handle); } handle = (err) => use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a private method as handler, bound',
    `class A { run() { return client.GetFunction({}).catch(this.#handle.bind(this)); } #handle(err) { use(err); } }`,
    ['scf:GetFunction'],
  ],
  [
    'a static method as handler',
    `class Handlers { static onError(err) { use(err); } } client.GetFunction({}).catch(Handlers.onError);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an object of a class as handler',
    `class Handlers { onError(err) { use(err); } } const h = new Handlers(); client.GetFunction({}).catch((e) => h.onError(e));`,
    ['scf:GetFunction', '…'],
  ],
  ['a function that is never given an error', `function handle(err) { use(err); } handle(1);`, undefined],
  ['a function that is not called', `export function handle(err) { use(err); }`, undefined],
];

const GAPS: readonly Row[] = [
  [
    'an imported function',
    `import { prepare } from './prepare.js'; try { await prepare(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a package',
    `import axios from 'axios'; try { await axios.get('x'); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of an unknown object',
    `export const run = async (store) => { try { await store.save(); await client.GetFunction({}); } catch (err) { use(err); } };`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a function passed to an unknown one',
    `import { retry } from './retry.js'; try { await retry(() => client.GetFunction({})); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method passed to an unknown one',
    `import { retry } from './retry.js'; try { await retry(client.GetFunction.bind(client)); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a promise passed to an unknown one',
    `import { limit } from './limit.js'; try { await limit(client.GetFunction({})); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown promise',
    `export const run = async (ready) => { try { await ready; await client.GetFunction({}); } catch (err) { use(err); } };`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown function that a list is mapped by',
    `import { load } from './load.js'; try { await Promise.all(names.map(load)); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown function that a written list is mapped by',
    `import { load } from './load.js'; try { await Promise.all(['a', 'b'].map(load)); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'unknown promises among known ones',
    `try { await Promise.all([client.GetFunction({}), ...others]); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown list in an object',
    `const held = { jobs: [machines.RunInstances({})] }; try { await Promise.all(held.jobs); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown stream',
    `export const run = async (stream) => { try { for await (const x of stream) await client.GetFunction(x); } catch (err) { use(err); } };`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown class',
    `import { Job } from './job.js'; try { new Job(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an unknown action of a known product',
    `export const run = async (name) => { try { await client[name]({}); } catch (err) { use(err); } };`,
    ['…'],
  ],
  [
    'a call of the product that has no such action',
    `try { await client.GetFunktion({}); } catch (err) { use(err); }`,
    ['scf'],
  ],
  [
    'an unrelated method of the name',
    `class Compiler { CreateFunction() {} } try { new Compiler().CreateFunction(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an unrelated object of the name',
    `import { builder } from 'llvm'; try { builder.CreateFunction(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a client that is assigned twice',
    `let c = client; c = machines; try { await c.GetFunction({}); } catch (err) { use(err); }`,
    ['…'],
  ],
  [
    'harmless calls',
    `import { createHash } from 'node:crypto'; import { readFile } from 'node:fs/promises';
    export const run = async (name, list) => { try {
      console.log(name.trim().toUpperCase(), JSON.stringify(Object.keys(list)), Math.max(1, 2), new Date().toISOString());
      const body = { hash: createHash('sha256').update(await readFile(name)).digest('hex'), n: parseInt('1', 10), ids: list.map((x) => x.id).join(',') };
      if (!name) throw new TypeError('No name'); await new Promise((resolve) => setTimeout(resolve, 9));
      await client.GetFunction(body); } catch (err) { use(err); } };`,
    ['scf:GetFunction'],
  ],
  [
    'a method that a subclass is meant to replace',
    `class Base { prepare() { throw new Error('Not implemented'); } async run() { try { this.prepare(); await client.GetFunction({}); } catch (err) { use(err); } } }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a log',
    `export class A { async run() { try { this.logger.info('x'); await client.GetFunction({}); } catch (err) { use(err); } } }`,
    ['scf:GetFunction'],
  ],
  [
    'shadowed builtins',
    `import { JSON } from './json.js'; try { JSON.parse('x'); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
];

const TYPED: readonly Row[] = [
  [
    'a method of an abstract class',
    `abstract class Base { prepare() { console.log('x'); } async run() { try { this.prepare(); await client.GetFunction({}); } catch (err) { use(err); } } }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an annotated catch',
    `try { await client.GetFunction({}); } catch (err: unknown) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an asserted alias',
    `try { await client.GetFunction({}); } catch (e) { const err = e as Error; use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a client by its type',
    `class A { constructor(private readonly api: InstanceType<typeof scf.v20180416.Client>) {}
    async run(): Promise<void> { try { await this.api.GetFunction({}); } catch (err) { use(err); } } }`,
    ['scf:GetFunction'],
  ],
  [
    'an annotated handler',
    `const handle = (err: Error): void => use(err); client.GetFunction({}).catch(handle);`,
    ['scf:GetFunction'],
  ],
  [
    'a function that is only declared',
    `declare function prepare(): Promise<void>; try { await prepare(); await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a parameter that is a field as well',
    `class A { constructor(private readonly job: () => void) { job(); } } try { new A(() => client.GetFunction({})); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an overloaded function',
    `function get(): Promise<void>; function get(n?: string) { return client.GetFunction({ n }); } try { await get(); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'non-null and casts in a chain',
    `(client!.GetFunction({}) as Promise<unknown>).catch((err: any) => use(err));`,
    ['scf:GetFunction'],
  ],
];

const BOTH = `[client.GetFunction({}), machines.RunInstances({})]`;

const SETTLED: readonly Row[] = [
  [
    'an element by its index',
    `const results = await Promise.allSettled(${BOTH}); for (let i = 0; i < 2; i++) use(results[i].reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'an element by a constant index',
    `const results = await Promise.allSettled(${BOTH}); use(results[1].reason);`,
    ['cvm:RunInstances'],
  ],
  [
    'elements by a pattern',
    `const [first] = await Promise.allSettled(${BOTH}); use(first.reason);`,
    ['scf:GetFunction'],
  ],
  [
    'a reason by a pattern',
    `const [, { reason: err }] = await Promise.allSettled(${BOTH}); use(err);`,
    ['cvm:RunInstances'],
  ],
  [
    'a loop',
    `const results = await Promise.allSettled(${BOTH}); for (const r of results) if (r.status === 'rejected') use(r.reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a loop over the results with their index',
    `for (const [i, r] of (await Promise.allSettled(${BOTH})).entries()) use(r.reason);`,
    undefined,
  ],
  [
    'a loop with a pattern',
    `for (const { status, reason } of await Promise.allSettled(${BOTH})) if (status === 'rejected') use(reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'forEach',
    `const results = await Promise.allSettled(${BOTH}); results.forEach((r, i) => use(r.reason));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'forEach with a pattern',
    `(await Promise.allSettled(${BOTH})).forEach(({ reason }) => use(reason));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'the reasons of those that failed',
    `const results = await Promise.allSettled(${BOTH});
    const reasons = results.filter((r) => r.status === 'rejected').map((r) => r.reason); for (const err of reasons) use(err);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'the reasons by flatMap',
    `const results = await Promise.allSettled(${BOTH});
    const [err] = results.flatMap((r) => (r.status === 'rejected' ? [r.reason] : [])); use(err);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'the first that failed',
    `const failed = (await Promise.allSettled(${BOTH})).find((r) => r.status === 'rejected'); if (failed) use(failed.reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a test of some',
    `const results = await Promise.allSettled(${BOTH}); results.map((r) => r.reason).some((err) => use(err));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'reduce',
    `const results = await Promise.allSettled(${BOTH}); results.reduce((n, r) => n + use(r.reason), 0);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'then',
    `Promise.allSettled(${BOTH}).then((results) => results.forEach((r) => use(r.reason)));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'calls for each of a list',
    `const results = await Promise.allSettled(names.map((name) => client.GetFunction({ name }))); use(results[0].reason);`,
    ['scf:GetFunction'],
  ],
  [
    'calls in a list of their own',
    `const jobs = [client.GetFunction({})]; jobs.push(machines.RunInstances({})); const results = await Promise.allSettled(jobs); use(results[0].reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a call that handles its error',
    `const results = await Promise.allSettled([client.GetFunction({}).catch(() => null), client.CreateFunction({})]); use(results.at(-1).reason);`,
    ['scf:CreateFunction'],
  ],
  [
    'a function that gives the results',
    `const all = () => Promise.allSettled(${BOTH}); for (const r of await all()) use(r.reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a reason that is thrown',
    `try { const [r] = await Promise.allSettled(${BOTH}); if (r.status === 'rejected') throw r.reason; } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'reasons that are thrown in a loop',
    `try { for (const r of await Promise.allSettled(${BOTH})) { const e = r.reason; if (e) throw e; } } catch (err) { use(err); }`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a reason that is passed on',
    `function report(err) { use(err); } (await Promise.allSettled(${BOTH})).forEach((r) => { if (r.reason) report(r.reason); });`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'an unknown promise among them',
    `export const run = async (ready) => { const results = await Promise.allSettled([client.GetFunction({}), ready]); use(results.pop().reason); };`,
    ['scf:GetFunction', '…'],
  ],
  [
    'results that may be others',
    `import { load } from './load.js'; let results = await Promise.allSettled(${BOTH}); if (x) results = await load(); use(results[0].reason);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'results of a function that is given the calls',
    `const settle = (list) => Promise.allSettled(list); const [r] = await settle(${BOTH}); use(r.reason);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'results to which others are added',
    `import { other } from './other.js'; const results = await Promise.allSettled(${BOTH}); results.push({ reason: other }); use(results.at(-1).reason);`,
    ['cvm:RunInstances', 'scf:GetFunction', '…'],
  ],
  [
    'results of which one is replaced',
    `import { other } from './other.js'; const results = await Promise.allSettled(${BOTH}); results[0] = other; use(results[0].reason);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'errors that are collected in a set',
    `const errors = new Set(); for (const n of names) { try { await client.GetFunction({ n }); } catch (e) { errors.add(e); } } for (const err of errors) use(err);`,
    ['scf:GetFunction', '…'],
  ],
  [
    'a method of the file named as one of lists',
    `const store = { async find(n) { try { await client.GetFunction({ n }); } catch (e) { return { error: e }; } } }; const { error } = await store.find(1); use(error);`,
    ['scf:GetFunction'],
  ],
  [
    'frozen results',
    `const results = Object.freeze(await Promise.allSettled(${BOTH})); use(results[0].reason);`,
    ['scf:GetFunction'],
  ],
  [
    'errors that are collected',
    `const errors = []; for (const n of names) { try { await client.GetFunction({ n }); } catch (e) { errors.push(e); } } errors.forEach((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  ['a value of the results', `const results = await Promise.allSettled(${BOTH}); use(results[0].value);`, undefined],
  ['the results themselves', `const results = await Promise.allSettled(${BOTH}); use(results[0]);`, undefined],
  ['the reason of something else', `import { results } from './results.js'; use(results[0].reason);`, undefined],
  [
    'another Promise',
    `import { Promise } from './promise.js'; const results = await Promise.allSettled(${BOTH}); use(results[0].reason);`,
    undefined,
  ],
];

const AWAIT_TO = `import to from 'await-to-js';`;
const OWN_TO = `const to = (promise) => promise.then((data) => [null, data]).catch((err) => [err, undefined]);`;
const ASYNC_TO = `export async function to(promise) { try { return [null, await promise]; } catch (err) { return [err, null]; } }`;

const TUPLES: readonly Row[] = [
  ['await-to-js', `${AWAIT_TO} const [err, data] = await to(client.GetFunction({})); use(err);`, ['scf:GetFunction']],
  [
    'await-to-js, by its name',
    `import { to } from 'await-to-js'; const [err] = await to(client.GetFunction({})); use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'await-to-js, required',
    `const { to: attempt } = require('await-to-js'); const [err] = await attempt(client.GetFunction({})); use(err);`,
    ['scf:GetFunction'],
  ],
  ['await-to-js, then', `${AWAIT_TO} to(client.GetFunction({})).then(([err]) => use(err));`, ['scf:GetFunction']],
  ['the second part', `${AWAIT_TO} const [e, err] = await to(client.GetFunction({})); use(err);`, undefined],
  [
    'a variable that is assigned again and again',
    `${AWAIT_TO} let err, data; [err, data] = await to(client.GetFunction({})); [err, data] = await to(client.CreateFunction({})); use(err);`,
    ['scf:CreateFunction', 'scf:GetFunction'],
  ],
  ['an own wrapper', `${OWN_TO} const [err] = await to(client.GetFunction({})); use(err);`, ['scf:GetFunction']],
  [
    'an own async wrapper',
    `${ASYNC_TO} const [err] = await to(client.GetFunction({})); use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'one use of an own wrapper',
    `${OWN_TO} const [e] = await to(client.GetFunction({})); const [err] = await to(machines.RunInstances({})); use(err);`,
    ['cvm:RunInstances'],
  ],
  [
    'an own wrapper with two handlers',
    `const to = (promise) => promise.then((data) => ({ data }), (error) => ({ error })); const { error: err } = await to(client.GetFunction({})); use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'a wrapper of functions',
    `async function attempt(f) { try { return { ok: true, value: await f() }; } catch (error) { return { ok: false, error }; } }
    const result = await attempt(() => client.GetFunction({})); if (!result.ok) use(result.error);`,
    ['scf:GetFunction'],
  ],
  [
    'a function that gives a pair',
    `async function get() { try { return [null, await client.GetFunction({})]; } catch (e) { return [e]; } } const [err] = await get(); use(err);`,
    ['scf:GetFunction'],
  ],
  [
    'several at once',
    `${AWAIT_TO} const [[e], [err]] = await Promise.all([to(client.GetFunction({})), to(machines.RunInstances({}))]); use(err);`,
    ['cvm:RunInstances'],
  ],
  [
    'errors that handlers give, in a list',
    `const errors = await Promise.all(names.map((name) => client.GetFunction({ name }).then(() => null, (e) => e))); errors.forEach((err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'a try around a wrapper',
    `${AWAIT_TO} try { await to(client.GetFunction({})); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a try around an own wrapper',
    `${ASYNC_TO} try { await to(client.GetFunction({})); await client.CreateFunction({}); } catch (err) { use(err); }`,
    ['scf:CreateFunction'],
  ],
  [
    'a wrapper whose error is thrown',
    `${OWN_TO} try { const [e] = await to(client.GetFunction({})); if (e) throw e; } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'a wrapper that is imported',
    `import { to } from './to.js'; const [err] = await to(client.GetFunction({})); use(err);`,
    undefined,
  ],
  [
    'a wrapper that makes another error',
    `const to = (promise) => promise.then((data) => [null, data]).catch((e) => [new Error(e.message)]); const [err] = await to(client.GetFunction({})); use(err);`,
    undefined,
  ],
  [
    'a wrapper of something unknown',
    `${OWN_TO} export const run = async (ready) => { const [err] = await to(ready); use(err); };`,
    ['…'],
  ],
];

const REJECTS: readonly Row[] = [
  [
    'assert.rejects',
    `import assert from 'node:assert'; await assert.rejects(client.GetFunction({}), (err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'assert.rejects of a function',
    `import { rejects } from 'node:assert/strict'; await rejects(async () => { await client.GetFunction({}); }, (err) => use(err));`,
    ['scf:GetFunction'],
  ],
  [
    'another assert',
    `import assert from './assert.js'; assert.rejects(client.GetFunction({}), (err) => use(err));`,
    undefined,
  ],
];

const DEPENDENT: readonly Row[] = [
  [
    'a promise that is passed on',
    `async function run(p) { try { await p; } catch (err) { use(err); } } run(client.GetFunction({})); run(machines.RunInstances({}));`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a list of promises that is passed on, and added to',
    `async function run(jobs) { jobs.push(machines.RunInstances({})); try { await Promise.all(jobs); } catch (err) { use(err); } } run([client.GetFunction({})]);`,
    ['cvm:RunInstances', 'scf:GetFunction'],
  ],
  [
    'a function that is passed on',
    `async function retry(job) { try { return await job(); } catch (err) { use(err); } } retry(() => client.GetFunction({}));`,
    ['scf:GetFunction'],
  ],
  [
    'a function through another',
    `const run = (job) => job(); async function retry(job) { try { await run(job); } catch (err) { use(err); } } retry(() => client.GetFunction({}));`,
    ['scf:GetFunction'],
  ],
  [
    'a function that calls itself with what it is given',
    `async function retry(job, n) { try { return await job(); } catch (err) { use(err); return retry(job, n - 1); } } retry(() => client.GetFunction({}), 3);`,
    ['scf:GetFunction'],
  ],
  [
    'a default',
    `async function run(job = () => client.GetFunction({})) { await job(); } try { await run(); } catch (err) { use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'arguments that are spread',
    `async function run(name, job) { await job(); } try { await run(...args); } catch (err) { use(err); }`,
    ['…'],
  ],
  [
    'arguments that are applied',
    `async function run(name, job) { await job(); } try { await run.apply(null, args); } catch (err) { use(err); }`,
    ['…'],
  ],
  [
    'a parameter that is assigned',
    `import { wrap } from './wrap.js'; async function run(job) { job = wrap(job); await job(); } try { await run(() => client.GetFunction({})); } catch (err) { use(err); }`,
    ['…'],
  ],
  [
    'an error that is assigned',
    `import { normalize } from './normalize.js'; try { await client.GetFunction({}); } catch (err) { err = normalize(err); use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an error whose code is written',
    `try { await client.GetFunction({}); } catch (err) { err.code ??= 'Own.Code'; use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'an error whose text is written',
    `try { await client.GetFunction({}); } catch (err) { err.message = 'No: ' + err.message; use(err); }`,
    ['scf:GetFunction'],
  ],
  [
    'an error of a list that is thrown',
    `import { errors } from './errors.js'; try { for (const e of errors) throw e; await client.GetFunction({}); } catch (err) { use(err); }`,
    ['scf:GetFunction', '…'],
  ],
  [
    'the code of an error',
    `function tell(code) { use(code); } try { await client.GetFunction({}); } catch (e) { tell(e.code); }`,
    ['scf:GetFunction'],
  ],
  [
    'another part of an error',
    `function tell(code) { use(code); } try { await client.GetFunction({}); } catch (e) { tell(e.original); }`,
    undefined,
  ],
  [
    'an error, or another part of one',
    `function tell(err) { use(err); } try { await client.GetFunction({}); } catch (e) { tell(e); tell(e.original); }`,
    ['scf:GetFunction', '…'],
  ],
];

const TABLES = { TRY, CHAINS, CALLBACKS, FUNCTIONS, PASSED, SETTLED, TUPLES, REJECTS, DEPENDENT, GAPS };

describe.each(['js', 'ts'] as const)('findErrorOrigin in %s', (language) => {
  describe.each(Object.entries(TABLES))('%s', (_, rows) => {
    it.each(rows)('%s', (_, code, origin) => {
      expect(originIn(CLIENTS + code, language)).toEqual(origin);
    });
  });
});

it.each(TYPED)('findErrorOrigin in TypeScript: %s', (_, code, origin) => {
  expect(originIn(CLIENTS + code, 'ts')).toEqual(origin);
});
