import type { TSESTree } from '@typescript-eslint/utils';
import { isRewritten } from '../../code-expressions/objections/index.ts';
import type { AnalysisContext } from '../../context.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { climbTypeSyntax } from '../../syntax/syntax.ts';
import { usesOfVariable } from '../../syntax/uses.ts';
import { MEMBERSHIP_METHODS } from '../membership.ts';

/** Whether a list of the file is only searched for rewritten codes: `errorCodes.includes(err.code.replace('.', '_'))`. */
export function isSearchedForRewritten(list: TSESTree.Node, context: AnalysisContext): boolean {
  const declarator = findDeclarator(list);
  const variable = declarator?.id.type === 'Identifier' ? findVariableOf(declarator.id, context.sourceCode) : undefined;
  if (variable === undefined) return false;
  const { nodes, isOpen } = usesOfVariable(variable);
  return !isOpen && nodes.length > 0 && nodes.every((use) => searchesForRewritten(use, context));
}

/** `const codes = […]`, `const codes = new Set([…])`. */
function findDeclarator(list: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  const { parent } = climbTypeSyntax(list);
  const owner = parent?.type === 'NewExpression' ? climbTypeSyntax(parent).parent : parent;
  return owner?.type === 'VariableDeclarator' ? owner : undefined;
}

function searchesForRewritten(use: TSESTree.Node, context: AnalysisContext): boolean {
  const call = use.parent?.parent && findMethodCall(use.parent.parent);
  const [asked] = call?.object === use && MEMBERSHIP_METHODS.has(call.name) ? call.arguments : [];
  return asked !== undefined && isRewritten({ node: asked, way: [] }, context);
}
