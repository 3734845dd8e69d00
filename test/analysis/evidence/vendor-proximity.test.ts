import { expect, it } from 'vitest';
import { isAboutOtherVendor } from '../../../src/analysis/evidence/vendor-proximity.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

it.each([
  ['its own name', 'err', 'volcError.code', true],
  ['its own name with a digit', 'err', 'ec2Error.code', true],
  ['its own name in two words', 'err', 'dashScopeError.code', true],
  ['its own name, which mentions both', 'err', 'awsToTencentError.code', false],
  ['a function', 'function handleAwsError(err) { err; }', '', true],
  ['a class', 'class AliyunClient { run() { err; } }', '', true],
  ['a variable', 'const azureCodes = [err];', '', true],
  ['a property', 'const codes = { gcp: [err] };', '', true],
  ['the nearest name', 'class AwsClient { toTencent() { err; } }', '', false],
  ['the nearest name before its own', 'function handleAwsError(err) { err; }', 'tencentError.code', false],
  ['nothing', 'function handleError(err) { err; }', 'err.code', false],
  ['a part of a word', 'function drawsError(err) { err; }', '', false],
])('a node is named after another vendor by %s', (_, code, ownName, expected) => {
  const context = parse(code, 'js');
  const node = allNodesOf(context.sourceCode).findLast((each) => each.type === 'Identifier' && each.name === 'err');
  expect(node && isAboutOtherVendor(node, { name: ownName }, context)).toBe(expected);
});
