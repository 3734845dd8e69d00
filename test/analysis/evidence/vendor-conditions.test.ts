import { expect, it } from 'vitest';
import { findConditionVendor } from '../../../src/analysis/evidence/vendor-conditions.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import { parse } from '../sdk-calls/parse.ts';

const OURS = 'Tencent Cloud';

/** The vendor of the nearest branch around `here` that has one. */
function findVendorAround(code: string): string | undefined {
  const { sourceCode } = parse(code, 'ts');
  let node: TSESTree.Node | undefined = allNodesOf(sourceCode).find(
    (each) => each.type === 'Identifier' && each.name === 'here',
  );
  for (; node?.parent; node = node.parent) {
    const vendor = findConditionVendor(node.parent, node);
    if (vendor !== undefined) return vendor;
  }
  return undefined;
}

it.each([
  ["if (vendor === 'tencent') { here; }", OURS],
  ["if ('tencent-cloud' == vendor) here;", OURS],
  ['if (vendor === Vendor.TENCENT) here;', OURS],
  ['if (vendor === QCLOUD) here;', OURS],
  ["if (vendor === 'aliyun') here;", 'other'],
  ["if (vendor === 'aliyun') {} else if (vendor === 'tencent') { here; }", OURS],
  ["if (vendor === 'aliyun') {} else { here; }", undefined],
  ["if (vendor !== 'tencent') throw x; else here;", OURS],
  ["if (!(vendor !== 'tencent')) here;", OURS],
  ["if (vendor !== 'tencent') here;", undefined],
  ["if (here === 'tencent') f();", undefined],
  ["if (on && vendor === 'tencent') here;", OURS],
  ["if (on || vendor === 'tencent') here;", undefined],
  ["if (off || vendor !== 'tencent') f(); else here;", OURS],
  ['if (isTencent) here;', OURS],
  ['if (this.isAliyun) here;', 'other'],
  ['if (isAwsError(err)) here;', 'other'],
  ['if (tencent) here;', undefined],
  ['if (issueOfAws) here;', undefined],
  ["f(vendor === 'tencent' ? here : x);", OURS],
  ["f(vendor === 'tencent' ? x : here);", undefined],
  ["f(vendor === 'tencent' && here);", OURS],
  ["f(vendor !== 'aws' || here);", 'other'],
  ["f(vendor === 'tencent' ?? here);", undefined],
  ["switch (vendor) { case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'aliyun': x; case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'aws': case 'aliyun': here; }", 'other'],
  ["switch (vendor) { case 'aws': case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'tencent': case 'aws': here; }", OURS],
  ["switch (vendor) { case 'aws': default: here; }", undefined],
  ["switch (vendor) { case 'aws': x; break; default: here; }", undefined],
  ["if (text === 'Sent by tencent.com') here;", undefined],
])('%s', (code, vendor) => {
  expect(findVendorAround(code)).toBe(vendor);
});
