import type { AnalysisContext } from '../../../src/analysis/context.ts';
import { findErrorOrigin } from '../../../src/analysis/error-origin/index.ts';
import { findCallExpressions, type Language, parse, spell } from '../sdk-calls/parse.ts';

/** An origin as the tables write it: the distinct calls, sorted, and `…` where others are possible. */
export type Spelled = readonly string[] | undefined;

/** The clients of most snippets, so that rows show only what is theirs. */
export const CLIENTS = `
import { scf } from 'tencentcloud-sdk-nodejs-scf';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
const client = new scf.v20180416.Client({});
const machines = new cvm.v20170312.Client({});
`;

/** The origin of the error in the last `use(…)` of a snippet. */
export function originIn(code: string, language: Language, further: Partial<AnalysisContext> = {}): Spelled {
  const context = { ...parse(code, language), ...further };
  const marked = findCallExpressions(context).findLast(
    ({ callee }) => callee.type === 'Identifier' && callee.name === 'use',
  );
  const [error] = marked?.arguments ?? [];
  if (error === undefined) throw new Error(`No use(err) in: ${code}`);
  const origin = findErrorOrigin(error, [], context);
  if (origin === undefined) return undefined;
  const calls = [...new Set(origin.calls.map((call) => spell(call).replace(/@[\d-]+/, '')))].sort();
  return origin.complete ? calls : [...calls, '…'];
}
