import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { lastNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { alwaysLeaves, conditionsAfter, statementsIn } from '../syntax/control-flow.ts';
import { findVendor, isNameOfTencent, type Vendor } from './vendor-names.ts';

/**
 * The vendor that a branch is about by its condition: that of `if (vendor === 'tencent')`, `case 'aliyun':`, `isAws ? … : …`; the branch
 * that is not Tencent Cloud's is another's. The place is what branches, and the child the part of it that runs; or the place has
 * statements, the child is one of them, and those before it leave: `if (vendor !== 'tencent') return;`.
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
      if (child === undefined || child === place.test) return undefined;
      return vendorsOfStatements(place).get(child) ?? findCaseVendor(place);
    default:
      return child && statementsIn(place).length > 1 ? vendorsOfStatements(place).get(child) : undefined;
  }
}

/** The statements of a block behind others that leave, by the vendor whose errors get there. */
const vendorsOfStatements = oncePerObject((block: TSESTree.Node): ReadonlyMap<TSESTree.Node, Vendor> => {
  const vendors = new Map<TSESTree.Node, Vendor>();
  let arriving: Vendor | undefined;
  for (const statement of statementsIn(block)) {
    // A declared function may be called before the statements above it.
    if (arriving !== undefined && statement.type !== 'FunctionDeclaration') vendors.set(statement, arriving);
    arriving = findVendorBehind(statement) ?? arriving;
  }
  return vendors;
});

/** The vendor whose errors get past a statement: `if (vendor !== 'tencent') throw err;` → Tencent Cloud. */
function findVendorBehind(statement: TSESTree.Node): Vendor | undefined {
  const vendors = conditionsAfter(statement).map(([only, ...others]) =>
    only === undefined || others.length > 0 ? undefined : findTestedVendor(only.test, only.wanted),
  );
  return vendors.includes('Tencent Cloud') ? 'Tencent Cloud' : vendors.find((vendor) => vendor !== undefined);
}

/** In a longer chain of conditions, only so many before a place are looked at. */
const MOST_OPERANDS = 20;

/** The vendor where a test has a result: `vendor === 'aws'` if it is true; another where `vendor === 'tencent'` is false. */
function findTestedVendor(test: TSESTree.Node, result: boolean): Vendor | undefined {
  const operator = result ? '&&' : '||';
  let plain = skipTypeSyntax(test);
  for (let count = 0; plain.type === 'LogicalExpression' && plain.operator === operator; count += 1) {
    const vendor = readTest(skipTypeSyntax(plain.right), result);
    if (vendor !== undefined || count === MOST_OPERANDS) return vendor;
    plain = skipTypeSyntax(plain.left);
  }
  return readTest(plain, result);
}

function readTest(plain: TSESTree.Node, result: boolean): Vendor | undefined {
  switch (plain.type) {
    case 'UnaryExpression':
      return plain.operator === '!' ? findTestedVendor(plain.argument, !result) : undefined;
    case 'BinaryExpression':
      return readEquality(plain, result);
    case 'CallExpression':
      return vendorOfResult(readFlag(plain.callee), result);
    default:
      return vendorOfResult(readFlag(plain), result);
  }
}

function readEquality({ operator, left, right }: TSESTree.BinaryExpression, result: boolean): Vendor | undefined {
  if (!/^[!=]==?$/.test(operator)) return undefined;
  return vendorOfResult(readValue(left) ?? readValue(right), operator.startsWith('=') === result);
}

/** The name of a vendor that a condition has. */
interface VendorName {
  readonly name: string;
  readonly vendor: Vendor;
}

/** The vendor where a name is that of the vendor, or is not: what is not Tencent Cloud is another. */
function vendorOfResult(found: VendorName | undefined, result: boolean): Vendor | undefined {
  if (found === undefined || result) return found?.vendor;
  return isNameOfTencent(found.name) ? 'other' : undefined;
}

/** `isAliyun`, `isAwsError(err)`. */
function readFlag(node: TSESTree.Node): VendorName | undefined {
  const name = lastNameOf(node);
  return /^is(?![a-z])/.test(name) ? readName(name) : undefined;
}

/** The name of a vendor as a value: `'tencent'`, `'aliyun-sms'`, `Vendor.Aws`, `ALIYUN`. */
function readValue(node: TSESTree.Node): VendorName | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Literal')
    return /^[\w -]+$/.test(String(plain.value)) ? readName(String(plain.value)) : undefined;
  const name = lastNameOf(plain);
  const isConstant = plain.type === 'MemberExpression' ? /^[A-Z]/.test(name) : /^[A-Z][A-Z\d_]*$/.test(name);
  return isConstant ? readName(name) : undefined;
}

function readName(name: string): VendorName | undefined {
  const vendor = findVendor(name);
  return vendor && { name, vendor };
}

/** The vendor of a `case`, and of those that fall through into it: Tencent Cloud if one is it, another if all are. */
function findCaseVendor(clause: TSESTree.SwitchCase): Vendor | undefined {
  return caseVendorsOf(clause.parent).get(clause);
}

const caseVendorsOf = oncePerObject(({ cases }: TSESTree.SwitchStatement) => {
  const vendors = new Map<TSESTree.SwitchCase, Vendor | undefined>();
  const names = cases.map(({ test }) => (test === null ? undefined : readValue(test)));
  // Beside the case of Tencent Cloud, all others are of others.
  const rest: Vendor | undefined = names.some((found) => found && isNameOfTencent(found.name)) ? 'other' : undefined;
  let falling: Vendor | 'none' | undefined = 'none';
  for (const [index, clause] of cases.entries()) {
    const vendor = joinFalling(falling, names[index]?.vendor ?? rest);
    vendors.set(clause, vendor);
    falling = alwaysLeaves(clause.consequent) ? 'none' : vendor;
  }
  return vendors;
});

/** The vendor of a `case` that has one of its own, and that another falls into. */
function joinFalling(falling: Vendor | 'none' | undefined, own: Vendor | undefined): Vendor | undefined {
  if (falling === 'none' || falling === own || own === 'Tencent Cloud') return own;
  return falling === 'Tencent Cloud' ? falling : undefined;
}
