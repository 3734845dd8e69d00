import { expect, it } from 'vitest';
import { explainFacts, findFacts } from '../../../src/analysis/facts.ts';
import type { CodeSite } from '../../../src/analysis/sites/code-site.ts';
import { parse } from '../sdk-calls/parse.ts';

const SDK = "import { Client } from 'tencentcloud-sdk-nodejs-scf';\n";

function spell({ kind, expression, literals }: CodeSite): string {
  return `${kind} ${expression.evidence}: ${literals.map(({ value }) => value).join(' ')}`;
}

it.each([
  ['a list with a name of codes', "const retryableCodes = ['LimitExceeded.Foo', 'plain'];", 1],
  ['a list without one', "const labels = ['LimitExceeded.Foo', 'plain'];", 0],
  ['a constant that is named after an error', "export const ERR_LIMIT = 'LimitExceeded.Foo';", 1],
  ['a constant that is not', "export const LIMIT = 'LimitExceeded.Foo';", 0],
  ['a request', "send({ Region: 'ap-guangzhou', Name: 'InternalError', Limit: 'LimitExceeded' });", 0],
  ['a list that is asked for a code', "if (['ResourceNotFound.Function'].includes(err.code)) f();", 1],
  ['a text that is searched for a code', "if (codes.includes('ResourceNotFound.Function')) f();", 1],
  ['a list that has the code', "if (['LimitExceeded.Memory'].includes('ResourceNotFound.Function')) f();", 0],
  ['a message that is searched for a code', "if (err.message.includes('ResourceNotFound.Function')) f();", 1],
  ['a comparison with `undefined`', 'if (err.code === undefined) f();', 0],
])('rules find the sites that people are told of: %s', (_, code, count) => {
  const { sourceCode } = parse(SDK + code, 'ts');
  const explained = explainFacts(sourceCode, {});
  const sites = findFacts(sourceCode, {})?.sites.map(spell);
  expect(typeof explained === 'string' ? explained : explained.facts.sites.map(spell)).toEqual(sites);
  expect(sites).toHaveLength(count);
});
