import { expect, it } from 'vitest';
import { getEvaluator } from '../../../src/analysis/sdk-calls/index.ts';
import { findCallExpressions, type Language, parse, spell } from './parse.ts';
import { withoutTypes } from '../../../src/analysis/syntax/whole-source.ts';

/** The calls in a snippet, with the products that its own text names. */
function callsIn(code: string, language: Language, typeInformation: 'auto' | 'off' = 'auto'): string[] {
  const parsed = parse(code, language);
  const sourceCode = typeInformation === 'off' ? withoutTypes(parsed.sourceCode) : parsed.sourceCode;
  const context = { ...parsed, sourceCode };
  return findCallExpressions(context).flatMap((node) => {
    const call = getEvaluator(context).sdkCallOf(node);
    return call === undefined ? [] : spell(call);
  });
}

const CREATE = 'scf@2018-04-16:CreateFunction';

/** Snippets whose client is made in another file; only types say what it is. */
const CLIENTS: readonly [name: string, code: string, calls: readonly string[]][] = [
  ['a client', `import { client } from './client'; client.CreateFunction({} as never);`, [CREATE]],
  [
    'a client that may be missing',
    `import { lazyClient } from './client'; lazyClient?.CreateFunction({} as never);`,
    [CREATE],
  ],
  [
    'a client that a function gives',
    `import { connect } from './client'; (await connect()).CreateFunction({} as never);`,
    [CREATE],
  ],
  [
    'a client that a promise gives',
    `import { connect } from './client'; connect().then((c) => c.CreateFunction({} as never));`,
    [CREATE],
  ],
  [
    'a client in a variable',
    `import { connect } from './client'; const c = await connect(); c.CreateFunction({} as never);`,
    [CREATE],
  ],
  [
    'a subclass of a client, in an interface',
    `import type { Services } from './client'; export const run = (all: Services) => all.functions.CreateFunction({} as never);`,
    [CREATE],
  ],
  [
    'a field of a class above',
    `import { Job } from './client'; export class A extends Job { run() { return this.api.CreateFunction({} as never); } }`,
    [CREATE],
  ],
  [
    'a type parameter',
    `import { client } from './client'; export function run<T extends typeof client>(c: T) { return c.CreateFunction({} as never); }`,
    [CREATE],
  ],
  [
    'one of two clients',
    `import { client, type LoggingClient } from './client'; declare const other: LoggingClient | typeof client; other.CreateFunction({} as never);`,
    [CREATE],
  ],
  [
    'the action of request',
    `import { client } from './client'; client.request('GetFunction', {});`,
    ['scf@2018-04-16:GetFunction'],
  ],
  [
    'an action that is handed on',
    `import { client } from './client'; const create = client.CreateFunction.bind(client); create({} as never);`,
    [CREATE],
  ],
];

it.each(CLIENTS)('finds by its type %s', (_, code, calls) => {
  expect(callsIn(code, 'typed')).toEqual(calls);
});

it.each(CLIENTS)('does not find without types %s', (_, code) => {
  expect(callsIn(code, 'ts')).toEqual([]);
});

it.each(CLIENTS)('does not find where types are off %s', (_, code) => {
  expect(callsIn(code, 'typed', 'off')).toEqual([]);
});

it.each([
  ['a class of the same name', `import { builder } from './compiler'; builder.CreateFunction('f');`],
  ['any', `import { untyped } from './client'; untyped.CreateFunction({});`],
  [
    'a client or something else',
    `import { client } from './client'; import { builder } from './compiler';
    declare const either: typeof client | typeof builder; either.CreateFunction({} as never);`,
  ],
  ['a method that is no action', `import { client } from './client'; client.toString();`],
  ['a module that is not there', `import { client } from './missing'; client.CreateFunction({});`],
])('does not take for a client %s', (_, code) => {
  expect(callsIn(code, 'typed')).toEqual([]);
});
