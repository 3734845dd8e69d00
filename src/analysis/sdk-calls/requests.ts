import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { resolveConstant } from '../constants/definitions.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { createCall, findOnly } from './create-call.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { walkWhile, findEnclosingFunction, type SourceCode } from '../syntax/syntax.ts';
import type { Evaluator, SdkCall } from './types.ts';
import { findTextWithHoles, isWholeJoin } from '../constants/texts-with-holes.ts';
import { findHostProduct } from '../evidence/product-names.ts';
import type { AnalysisContext } from '../context.ts';

/** Objects in arguments are read this deep: `fetch(url, { headers: { 'X-TC-Action': … } })`. */
const MAX_DEPTH = 5;

/** Kinds of callees that send no request: functions and classes of the file are followed instead. */
const NO_REQUESTS: ReadonlySet<string> = new Set(['function', 'class', 'instance', 'builtin', 'model']);

/**
 * A request made by hand: a call with an `X-TC-Action` header, or with an `Action` beside a `Version` or a host of the
 * API. The product is that of the host in the call, else in the function around it, else the file's that has the action.
 */
export function findRequest(node: TSESTree.CallExpression, evaluator: Evaluator): SdkCall | undefined {
  const { context } = evaluator;
  const fields = collectFields(node.arguments, context.sourceCode);
  const header = fields.get('x-tc-action');
  const action = header ?? fields.get('Action');
  if (action === undefined || NO_REQUESTS.has(evaluator.valueOf(node.callee).kind)) return undefined;
  const near = collectHosts(node.arguments, context);
  if (header === undefined && near.size === 0 && !fields.has('Version')) return undefined;
  const product =
    findOnly(near) ?? (near.size === 0 ? findOnly(hostsIn(context)(findEnclosingFunction(node) ?? node)) : undefined);
  const versionNode = fields.get('x-tc-version') ?? fields.get('Version');
  const version = versionNode && findConstantString(versionNode, context.sourceCode)?.value;
  return createCall({ product, version, action, node }, evaluator);
}

/** The products whose hosts a function names. Collected once for the function. */
const hostsIn = oncePerObject((context: AnalysisContext) =>
  oncePerObject((fn: TSESTree.Node) => collectHosts([fn], context)),
);

type Fields = ReadonlyMap<string, TSESTree.Node>;

/** The fields that name a request, headers in lower case. */
const FIELDS: ReadonlySet<string> = new Set(['x-tc-action', 'x-tc-version', 'Action', 'Version']);

/** The fields of all objects in the arguments; the first of a name counts. */
function collectFields(args: readonly TSESTree.Node[], sourceCode: SourceCode): Fields {
  const found = args.map((argument) => [...fieldsIn(sourceCode)(resolveConstant(argument, sourceCode))]);
  return new Map(found.reverse().flat());
}

/** The fields in one argument. Collected once for a constant, which many calls may share. */
const fieldsIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((root: TSESTree.Node): Fields => {
    const fields = new Map<string, TSESTree.Node>();
    const collect = (node: TSESTree.Node, depth: number): void => {
      if (depth > MAX_DEPTH) return;
      const plain = resolveConstant(node, sourceCode);
      if (plain.type === 'ObjectExpression') addFields(fields, plain, sourceCode);
      for (const part of partsOf(plain)) collect(part, depth + 1);
    };
    collect(root, 0);
    return fields;
  }),
);

/** The expressions that may hold parts of a request: in objects, in calls that take them, and in strings built from them. */
function partsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.map((property) => (property.type === 'Property' ? property.value : property.argument));
    case 'CallExpression':
    case 'NewExpression':
      return node.arguments;
    case 'TemplateLiteral':
      return node.expressions;
    case 'BinaryExpression':
      return [node.left, node.right];
    default:
      return [];
  }
}

function addFields(
  fields: Map<string, TSESTree.Node>,
  { properties }: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): void {
  for (const property of properties) {
    const name = property.type === 'Property' ? findMemberName(property, sourceCode) : undefined;
    if (property.type !== 'Property' || name === undefined) continue;
    const key = /^x-tc-/i.test(name) ? name.toLowerCase() : name;
    if (FIELDS.has(key) && !fields.has(key)) fields.set(key, property.value);
  }
}

/** The products whose hosts are named in the nodes, spelled or by constants. */
function collectHosts(nodes: readonly TSESTree.Node[], context: AnalysisContext): ReadonlySet<string> {
  const products = new Set<string>();
  for (const root of nodes) {
    walkWhile(root, context.sourceCode, (node) => {
      const product = findHostProduct(constantTextOf(node, context), context.settings);
      if (product !== undefined) products.add(product);
      return true;
    });
  }
  return products;
}

function constantTextOf(node: TSESTree.Node, { sourceCode }: AnalysisContext): string {
  if (node.type === 'TemplateElement') return node.value.raw;
  const isText = node.type === 'Literal' || node.type === 'Identifier' || isWholeJoin(node);
  return isText ? (findTextWithHoles(node, sourceCode) ?? '') : '';
}
