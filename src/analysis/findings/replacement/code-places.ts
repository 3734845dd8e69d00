import type { TSESTree } from '@typescript-eslint/utils';
import { type Registry, WHOLE_REGISTRY } from '../../../registry/index.ts';
import type { FileFacts } from '../../facts.ts';
import { isSchemaCall } from '../../constants/schemas.ts';
import { climbTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { isNamedAsCode, isNamedForCodes, isNamedForMistakes } from './constant-names.ts';
import { isLookedUpHere, isUsedForCodesOnly } from './constant-uses.ts';
import { isOnlyLookedUp } from './container-uses.ts';
import { findContainer } from './containers.ts';
import { hasImportedType } from './imported-types.ts';
import { indexLiterals, nodesOfSite } from './literal-index.ts';
import { type StringRole, findRole } from './string-roles.ts';

/**
 * Whether the place of a string shows that it is a code. It is compared with a code; or it is a constant that is named after
 * codes, or compared with one, and has no other use; or it is an entry of a list, table, enum or union of codes. An argument
 * of some function, an attribute of JSX or the title of a test shows nothing.
 */
export function isCodePlace(node: TSESTree.Node, codes: readonly string[], facts: FileFacts): boolean {
  const [start] = node.range;
  const sites = indexLiterals(facts).sitesAt(start);
  const around = sites.filter((site) => {
    const { range } = nodesOfSite(site).at(-1) ?? site.node;
    return range[0] <= start && start < range[1];
  });
  if (around.some(({ kind }) => kind !== 'definition')) return true;
  const role = findRole(node);
  if (around.length > 0 && role?.constant === undefined) return true;
  if (isLookedUpHere(climbTypeSyntax(node), facts.sourceCode)) return true;
  if (role === undefined) return false;
  const isEvident =
    sites.length > 0 || hasNameOfCode(role, codes) || isAmongCodes(role, codes, facts.settings.registry);
  return isEvident && (role.constant === undefined || isUsedForCodesOnly(role.constant, facts));
}

/**
 * Whether a string also has a use in which it is compared with no code: its list or table is enumerated or passed on, its name
 * says that it is wrong on purpose, or a schema or a type of another file decides which texts are allowed.
 */
export function isUsedOtherwise(node: TSESTree.Node, codes: readonly string[], facts: FileFacts): boolean {
  const container = findContainer(node);
  const role = findRole(node);
  const names = [role?.name, role?.group].filter((name) => name !== undefined);
  return (
    names.some((name) => isNamedForMistakes(name, codes)) ||
    hasImportedType(node, facts.sourceCode) ||
    isInSchema(node, facts.sourceCode) ||
    (container !== undefined && !isOnlyLookedUp(container, facts))
  );
}

/** Whether a schema allows a text, which decides what data the program accepts: `z.literal('A')`, `Joi.valid('A', 'B')`. */
function isInSchema(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = climbTypeSyntax(node);
  return parent !== undefined && isSchemaCall(parent, sourceCode);
}

function hasNameOfCode({ name, group }: StringRole, codes: readonly string[]): boolean {
  return (name !== undefined && isNamedAsCode(name, codes)) || (group !== undefined && isNamedForCodes(group));
}

/** Whether all other strings in the same role are codes, and there are any. */
function isAmongCodes({ others }: StringRole, codes: readonly string[], registry: Registry): boolean {
  const known = others.filter((other) => registry.isCode(other, WHOLE_REGISTRY));
  return known.length > 0 && others.every((other) => known.includes(other) || codes.includes(other));
}
