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
  ["if (vendor !== 'tencent') here;", 'other'],
  ["if (vendor !== 'tencent-scf') here;", undefined],
  ["if (vendor === 'tencent') {} else { here; }", 'other'],
  ["if (on && vendor === 'tencent') {} else { here; }", undefined],
  ["if (vendor === 'tencent' || vendor === 'qcloud') {} else { here; }", 'other'],
  ['if (!isTencent) here;', 'other'],
  ['if (!isTencentError(err)) here;', 'other'],
  ['if (!isTencentRetryable(err)) here;', undefined],
  ['if (!isAliyun) here;', undefined],
  ["if (runtime !== 'tcb') here;", undefined],
  ["if (vendor < 'tencent') here;", undefined],
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
  ["f(vendor === 'tencent' ? x : here);", 'other'],
  ['f(isTencent ? x : here);', 'other'],
  ['f(isTencent || here);', 'other'],
  ['f(vendor !== Vendor.TencentCloud && here);', 'other'],
  ["f(vendor === 'tencent' && here);", OURS],
  ["f(vendor !== 'aws' || here);", 'other'],
  ["f(vendor === 'tencent' ?? here);", undefined],
  ["switch (vendor) { case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'aliyun': x; case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'aws': case 'aliyun': here; }", 'other'],
  ["switch (vendor) { case 'aws': case 'tencent': here; }", OURS],
  ["switch (vendor) { case 'tencent': case 'aws': here; }", OURS],
  ["switch (vendor) { case 'tencent': x; break; case 'yunpian': here; }", 'other'],
  ["switch (vendor) { case 'yunpian': here; break; case 'tencent': x; }", 'other'],
  ["switch (vendor) { case 'tencent': x; break; default: here; }", 'other'],
  ["switch (vendor) { case 'tencent': x; case 'yunpian': here; }", OURS],
  ["switch (vendor) { case 'tencent-scf': x; break; case 'tencent-cvm': x; break; default: here; }", undefined],
  ["switch (vendor) { case 'aws': default: here; }", undefined],
  ["() => { if (vendor !== 'tencent') return; here; }", OURS],
  ["() => { if (vendor !== 'tencent') { throw x; } f(); f(() => here); }", OURS],
  ["() => { if (vendor === 'tencent') return x; here; }", 'other'],
  ["() => { if (vendor === 'tencent') return x; if (vendor === 'aws') return y; here; }", 'other'],
  ["() => { if (vendor === 'tencent') f(); here; }", undefined],
  ["() => { here; if (vendor === 'tencent') return; }", undefined],
  ["() => { if (vendor === 'aws') return x; here; }", undefined],
  ["() => { if (vendor === 'aws') return x; else if (vendor !== 'tencent') return y; here; }", OURS],
  ["() => { if (vendor !== 'tencent') return; function f() { here; } }", undefined],
  ['for (const x of y) { if (!isTencent(x)) continue; here; }', OURS],
  ["switch (x) { case 1: if (vendor !== 'tencent') break; here; }", OURS],
  ["switch (vendor) { case 'aws': x; break; default: here; }", undefined],
  ["if (text === 'Sent by tencent.com') here;", undefined],
])('%s', (code, vendor) => {
  expect(findVendorAround(code)).toBe(vendor);
});
