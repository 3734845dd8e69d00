import type { TSESTree } from '@typescript-eslint/utils';
import { once, oncePerObject } from '../../memo/once.ts';
import { lastNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findVendor, type Vendor } from './vendor-names.ts';

/**
 * The vendor that a branch is about by its condition: that of `if (vendor === 'tencent')`, `case 'aliyun':`, `isAws ? … : …`.
 * The place is the statement or expression that branches, the child the part of it that runs.
 */
export function findConditionVendor(place: TSESTree.Node, child: TSESTree.Node | undefined): Vendor | undefined {
  switch (place.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === place.consequent) return findTestedVendor(place.test, true);
      return child === place.alternate ? findTestedVendor(place.test, false) : undefined;
    case 'LogicalExpression':
      return child === place.right && place.operator !== '??'
        ? findTestedVendor(place.left, place.operator === '&&')
        : undefined;
    case 'SwitchCase':
      return child === place.test ? undefined : findCaseVendor(place);
    default:
      return undefined;
  }
}

/** The vendor where a test has a result: `vendor === 'aws'` if it is true, `vendor !== 'aws'` if it is false. */
function findTestedVendor(test: TSESTree.Node, result: boolean): Vendor | undefined {
  return vendorsByResult(test).get(result)?.();
}

/** Kept, since each condition of a long chain asks for all before it. */
const vendorsByResult = oncePerObject(
  (test: TSESTree.Node) => new Map([true, false].map((result) => [result, once(() => readTest(test, result))])),
);

function readTest(test: TSESTree.Node, result: boolean): Vendor | undefined {
  const plain = skipTypeSyntax(test);
  switch (plain.type) {
    case 'UnaryExpression':
      return plain.operator === '!' ? findTestedVendor(plain.argument, !result) : undefined;
    case 'LogicalExpression':
      return plain.operator === (result ? '&&' : '||')
        ? (findTestedVendor(plain.left, result) ?? findTestedVendor(plain.right, result))
        : undefined;
    case 'BinaryExpression':
      return /^===?$/.test(plain.operator) === result && /^[!=]==?$/.test(plain.operator)
        ? (findValueVendor(plain.left) ?? findValueVendor(plain.right))
        : undefined;
    case 'CallExpression':
      return result ? findFlagVendor(lastNameOf(plain.callee)) : undefined;
    default:
      return result ? findFlagVendor(lastNameOf(plain)) : undefined;
  }
}

/** `isAliyun`, `isAwsError(err)`. */
function findFlagVendor(name: string): Vendor | undefined {
  return /^is(?![a-z])/.test(name) ? findVendor(name) : undefined;
}

/** The name of a vendor as a value: `'tencent'`, `'aliyun-sms'`, `Vendor.Aws`, `ALIYUN`. */
function findValueVendor(node: TSESTree.Node): Vendor | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Literal')
    return /^[\w -]+$/.test(String(plain.value)) ? findVendor(String(plain.value)) : undefined;
  const name = lastNameOf(plain);
  const isConstant = plain.type === 'MemberExpression' ? /^[A-Z]/.test(name) : /^[A-Z][A-Z\d_]*$/.test(name);
  return isConstant ? findVendor(name) : undefined;
}

/** The vendor of a `case`, and of those that fall through into it: Tencent Cloud if one is it, another if all are. */
function findCaseVendor(clause: TSESTree.SwitchCase): Vendor | undefined {
  return caseVendorsOf(clause.parent).get(clause);
}

const caseVendorsOf = oncePerObject(({ cases }: TSESTree.SwitchStatement) => {
  const vendors = new Map<TSESTree.SwitchCase, Vendor | undefined>();
  let falling: Vendor | 'none' | undefined = 'none';
  for (const clause of cases) {
    const own = clause.test === null ? undefined : findValueVendor(clause.test);
    const vendor: Vendor | undefined =
      falling === 'none' || falling === own || own === 'Tencent Cloud'
        ? own
        : falling === 'Tencent Cloud'
          ? falling
          : undefined;
    vendors.set(clause, vendor);
    falling = clause.consequent.length === 0 ? vendor : 'none';
  }
  return vendors;
});
