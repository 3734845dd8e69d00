import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { isRewritten } from '../code-expressions/objections/index.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { findVariableUses } from '../syntax/uses.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';

/** Methods that ask whether a list or set has an entry. */
const ASKING: ReadonlySet<string> = new Set(['has', 'includes', 'indexOf']);

/** Whether a list of the file is only asked for rewritten codes: `errorCodes.includes(err.code.replace('.', '_'))`. */
export function isAskedForRewritten(list: TSESTree.Node, context: AnalysisContext): boolean {
  const declarator = findDeclarator(list);
  const variable = declarator?.id.type === 'Identifier' ? findVariableOf(declarator.id, context.sourceCode) : undefined;
  if (variable === undefined) return false;
  const { nodes, isOpen } = findVariableUses(variable);
  return !isOpen && nodes.length > 0 && nodes.every((use) => asksForRewritten(use, context));
}

/** `const codes = […]`, `const codes = new Set([…])`. */
function findDeclarator(list: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  const { parent } = climbTypeSyntax(list);
  const owner = parent?.type === 'NewExpression' ? climbTypeSyntax(parent).parent : parent;
  return owner?.type === 'VariableDeclarator' ? owner : undefined;
}

function asksForRewritten(use: TSESTree.Node, context: AnalysisContext): boolean {
  const call = use.parent?.parent && findMethodCall(use.parent.parent);
  const [asked] = call?.object === use && ASKING.has(call.name) ? call.arguments : [];
  return asked !== undefined && isRewritten({ node: asked, way: [] }, context);
}
