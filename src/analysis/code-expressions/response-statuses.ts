import type { TSESTree } from '@typescript-eslint/utils';
import { type AccessPath, findAccessPath } from '../syntax/access-path.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { findIterated } from '../constants/lists.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** What an answer calls a list of its parts, or what became of one: `SendStatusSet`, `Status`. */
const PART_OF_ANSWER = /(?:Set|Status)$/;

/**
 * Whether a path leads to the code of a part of a successful answer: `data.SendStatusSet[0].Code`, also through a variable
 * that runs over such a list or holds an entry of it. Its values are success words and some codes of errors.
 */
export function isStatusPath(path: AccessPath, sourceCode: SourceCode): boolean {
  const { root, names } = path;
  if (names.includes('Error')) return false;
  if (names.slice(0, -1).some((name) => PART_OF_ANSWER.test(name))) return true;
  const source = root.type === 'Identifier' ? findListOf(root, sourceCode) : skipConversions(root);
  const above = source === undefined || source === root ? undefined : findAccessPath(source, sourceCode);
  return above !== undefined && [...above.names, ...above.aliases].some((name) => PART_OF_ANSWER.test(name));
}

/** The list that a variable is an entry of: `for (const status of LIST)`, `const [status] = LIST`. */
function findListOf(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const definition = findOnlyDefinition(node, sourceCode)?.node;
  const isEntry = definition?.type === 'VariableDeclarator' && definition.id.type === 'ArrayPattern';
  return isEntry ? (definition.init ?? undefined) : findIterated(node, sourceCode);
}
