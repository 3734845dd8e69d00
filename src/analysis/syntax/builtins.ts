/**
 * What the built-in functions and methods of JavaScript and Node.js do with values, errors and callbacks. Whatever follows a
 * value or an error reads these tables, so that a further built-in is one line in one of them.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from './method-calls.ts';

/**
 * What a built-in returns: its subject, an element of that, a list of such elements, what its callback returns, a list of
 * that for each element, or that list flattened. `promisified`: its subject, as a function that returns a promise.
 */
export type Returned = 'subject' | 'element' | 'elements' | 'callback' | 'mapped' | 'flattened' | 'promisified';

/** What a handler of a promise is called with: the result, the error, or nothing when the promise settles. */
type Handler = 'onDone' | 'onError' | 'onEnd';

/**
 * What a built-in does. Its subject is the object of a method, else the first argument; its callback is the first argument.
 * A promise counts as what it resolves to.
 */
export interface Builtin {
  /** Absent: nothing of its subject or its callback. */
  readonly returns?: Returned;
  /** The parameter of the callback that takes an element of the subject. */
  readonly element?: number;
  /** Whether it returns something true where the callback agrees with an element. */
  readonly searches?: true;
  /** It is a step of a promise chain, and takes these handlers. */
  readonly handlers?: readonly Handler[];
  /** Its promise fails as its arguments do: as promises, as an error that is thrown, as a function, or as an executor. */
  readonly fails?: 'awaited' | 'thrown' | 'called' | 'executor';
  /** It never fails: in its result, the error of its subject is at the end of this way; `*`: of an element of its subject. */
  readonly errorAt?: readonly string[];
  /** The argument that it calls with the error of its subject. */
  readonly errorTo?: number;
  /** It adds its arguments to its subject. */
  readonly adds?: true;
  /** It calls its callbacks later, where nobody catches what they throw. */
  readonly defers?: true;
  /** Objects other than built-in ones often have a method of this name. */
  readonly isCommon?: true;
}

type Table = ReadonlyMap<string, Builtin>;

/** Each row: names that do the same, and what they do. */
function createTable(rows: readonly (readonly [names: string, builtin: Builtin])[]): Table {
  return new Map(rows.flatMap(([names, builtin]) => names.split(/\s+/).map((name) => [name, builtin] as const)));
}

const METHODS = createTable([
  ['then', { handlers: ['onDone', 'onError'] }],
  ['catch', { handlers: ['onError'] }],
  ['finally', { handlers: ['onEnd'] }],
  ['every findIndex findLastIndex forEach', { element: 0 }],
  ['some', { element: 0, searches: true }],
  ['find findLast', { returns: 'element', element: 0, searches: true }],
  ['filter sort toSorted', { returns: 'elements', element: 0 }],
  ['map', { returns: 'mapped', element: 0 }],
  ['flatMap', { returns: 'flattened', element: 0 }],
  ['reduce reduceRight', { element: 1 }],
  ['at pop shift', { returns: 'element' }],
  ['reverse slice toReversed', { returns: 'elements' }],
  ['push unshift', { adds: true }],
  ['add', { adds: true, isCommon: true }],
  ['bind', { returns: 'subject' }],
  [
    `charAt charCodeAt codePointAt concat endsWith entries flat getTime hasOwnProperty includes indexOf isPrototypeOf join keys
    lastIndexOf localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll splice split startsWith substr
    substring toFixed toISOString toLocaleString toLowerCase toString toUpperCase trim trimEnd trimStart valueOf values`,
    {},
  ],
]);

/** Functions by their global name, or by their module and name; `*`: all others of an object. */
const FUNCTIONS = createTable([
  ['Object.freeze Object.seal', { returns: 'subject' }],
  ['Promise', { fails: 'executor' }],
  ['Promise.all Promise.resolve', { returns: 'subject', fails: 'awaited' }],
  ['Promise.any Promise.race', { returns: 'element', fails: 'awaited' }],
  ['Promise.allSettled', { errorAt: ['*', 'reason'] }],
  ['Promise.reject', { fails: 'thrown' }],
  ['Promise.try', { returns: 'callback', fails: 'called' }],
  ['await-to-js await-to-js.to', { errorAt: ['0'] }],
  ['assert.rejects assert.strict.rejects', { errorTo: 1 }],
  ['util.promisify', { returns: 'promisified' }],
  ['setTimeout setInterval setImmediate queueMicrotask process.*', { defers: true }],
]);

/** What a method of this name does, if only built-in objects commonly have it, or promises. */
export function findBuiltinMethod(name: string): Builtin | undefined {
  return METHODS.get(name);
}

/** What a built-in function does, by its name in an evaluated value: `global.Promise.all`, `util.promisify`. */
export function findBuiltinFunction(name: string): Builtin | undefined {
  const plain = name.replace(/^global\./, '');
  return FUNCTIONS.get(plain) ?? FUNCTIONS.get(`${plain.split('.', 1).join()}.*`);
}

/** Whether a built-in function calls its callbacks at once, so that it fails as they do: `Array.from`. */
export function runsCallbacks(name: string): boolean {
  return /^(?:literal|Array|mixed|global)\b/.test(name) && findBuiltinFunction(name)?.defers !== true;
}

/** A part of the subject of a call, or of what its callback returns. */
export interface TracedPart {
  readonly of: 'subject' | 'callback';
  readonly way: readonly string[];
}

/**
 * The part that comes out at the end of a way in what a built-in returns: `list.find(f)`, `code` → of the list, `* code`;
 * `list.map(f)`, `0 code` → of what `f` returns, `code`. A list as a whole (an empty way) is a new one.
 */
export function traceReturned(returned: Returned, way: readonly string[]): TracedPart | undefined {
  const [step, ...rest] = way;
  switch (returned) {
    case 'subject':
      return { of: 'subject', way };
    case 'element':
      return { of: 'subject', way: ['*', ...way] };
    case 'callback':
      return { of: 'callback', way };
    case 'elements':
      return step === undefined ? undefined : { of: 'subject', way: ['*', ...rest] };
    case 'mapped':
      return step === undefined ? undefined : { of: 'callback', way: rest };
    case 'flattened':
      return step === undefined ? undefined : { of: 'callback', way: ['*', ...rest] };
    case 'promisified':
      return undefined;
  }
}

/** A step of a promise chain: `promise.then(onDone, onError)`, `promise.catch(onError)`, `promise.finally(onEnd)`. */
export interface ChainStep extends Readonly<Record<Handler, TSESTree.Node | undefined>> {
  readonly promise: TSESTree.Node;
}

/** Reads a call as a step of a promise chain, by the name of its method. */
export function findChainStep(node: TSESTree.Node): ChainStep | undefined {
  const call = findMethodCall(node);
  const handlers = call && METHODS.get(call.name)?.handlers;
  if (call === undefined || handlers === undefined) return undefined;
  const [onDone, onError, onEnd] = (['onDone', 'onError', 'onEnd'] as const).map(
    (handler) => call.arguments[handlers.indexOf(handler)],
  );
  return { promise: call.object, onDone, onError, onEnd };
}

/** The classes of errors of JavaScript. They take a message and no code. */
const ERROR_CLASSES = 'AggregateError Error EvalError RangeError ReferenceError SyntaxError TypeError URIError'.split(
  ' ',
);

const PLAIN_ERRORS: ReadonlySet<string> = new Set(ERROR_CLASSES);

/** Whether a name is that of a class of errors of JavaScript. */
export function isPlainErrorName(name: string): boolean {
  return PLAIN_ERRORS.has(name);
}

/** Globals that never call the API; `fetch` may. */
const GLOBALS: ReadonlySet<string> = new Set([
  ...ERROR_CLASSES,
  ...`AbortController Array ArrayBuffer Atomics BigInt Boolean Buffer DataView Date FinalizationRegistry Float32Array Float64Array
  FormData Function Headers Infinity Int8Array Int16Array Int32Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy
  Reflect RegExp Set String Symbol TextDecoder TextEncoder URL URLSearchParams Uint8Array Uint16Array Uint32Array WeakMap WeakRef
  WeakSet __dirname __filename atob btoa clearImmediate clearInterval clearTimeout console crypto decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape globalThis isFinite isNaN module parseFloat parseInt performance process queueMicrotask
  require setImmediate setInterval setTimeout structuredClone unescape`.split(/\s+/),
]);

/** Whether a global of this name, and all that is reached through it, never calls the API. */
export function isBuiltinGlobal(name: string): boolean {
  return GLOBALS.has(name);
}

const NODE_MODULE =
  /^(?:node:)?(assert|async_hooks|buffer|console|constants|crypto|events|fs|module|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tty|url|util|v8|zlib)(?:\/.*)?$/;

/** The name of a module of Node.js that never calls the API: `node:fs/promises` → `fs`; `http` may call it. */
export function findNodeModule(specifier: string): string | undefined {
  return NODE_MODULE.exec(specifier)?.[1];
}
