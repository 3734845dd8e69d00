import type { TSESTree } from '@typescript-eslint/utils';
import { findFrozen } from '../../constants/definitions.ts';
import { isSchemaCall } from '../../constants/schemas.ts';
import { domainWordsIn } from '../../evidence/domain-words.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findElementName } from '../../syntax/member-names.ts';
import { isNamed, lastNameOf } from '../../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { listNamesInType } from '../../syntax/type-names.ts';

/** Types that have their argument as entries or keys: `Set<'A' | 'B'>`. */
const CONTAINER_TYPES = /^(?:Array|Map|Partial|Readonly|ReadonlyArray|ReadonlyMap|ReadonlySet|Record|Required|Set)$/;

/** Types that select members of their first argument: `Extract<ErrorCode, 'A'>`. */
const SELECTING_TYPES = /^(?:Exclude|Extract)$/;

/**
 * The name of what a value or type is declared as: `code` for the union in `interface E { code: 'A' | 'B' }`, for the type of a
 * parameter, and for the schema in `{ code: z.literal('A').optional() }`; the name of a constant for a list in `new Set([…])`.
 */
export function findDeclaredName(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  let child = climbTypeSyntax(node);
  for (let { parent } = child; parent; { parent } = child) {
    const name = nameFrom(child, parent);
    if (name !== undefined || !isPartOf(child, parent, sourceCode)) return name;
    child = climbTypeSyntax(parent);
  }
  return undefined;
}

function nameFrom(child: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === child && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
      return parent.value === child ? (getPropertyName(parent) ?? undefined) : undefined;
    case 'PropertyDefinition':
    case 'TSPropertySignature':
      return parent.key === child ? undefined : findElementName(parent);
    case 'TSTypeAliasDeclaration':
      return parent.id.name;
    case 'Identifier':
      return parent.name;
    case 'TSTypeReference':
      return SELECTING_TYPES.test(typeNameOf(parent)) ? typeNameOf(parent.typeArguments?.params[0]) : undefined;
    default:
      return undefined;
  }
}

/** Whether a node is no more than a part of what its parent declares, wrappers and modifiers included. */
function isPartOf(child: TSESTree.Node, parent: TSESTree.Node, sourceCode: SourceCode): boolean {
  switch (parent.type) {
    case 'NewExpression':
      return isNamed(parent.callee, 'Set', 'Map');
    case 'CallExpression':
      return findFrozen(parent) === child || isSchemaCall(parent, sourceCode);
    case 'MemberExpression':
      return parent.object === child && child.type === 'CallExpression' && isSchemaCall(child, sourceCode);
    case 'ArrayExpression':
      return isSchemaCall(child, sourceCode);
    case 'TSTypeReference':
      return CONTAINER_TYPES.test(typeNameOf(parent));
    case 'TSArrayType':
    case 'TSTypeAnnotation':
    case 'TSTypeOperator':
    case 'TSTypeParameterInstantiation':
    case 'TSUnionType':
      return true;
    default:
      return false;
  }
}

function typeNameOf(type: TSESTree.Node | undefined): string {
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : '';
}

/**
 * The names of types of other files that a value is declared to have: `ErrorCode` of `const one: ErrorCode = 'A'` and
 * `'A' satisfies ErrorCode`. The file itself shows what a type of its own allows. A cast proves nothing.
 */
export function listTypeNames(node: TSESTree.Node, sourceCode: SourceCode): readonly string[] {
  const types: TSESTree.Node[] = [];
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (at.type === 'TSSatisfiesExpression') types.push(at.typeAnnotation);
    else if (at.type === 'VariableDeclarator' && at.id.typeAnnotation) types.push(at.id.typeAnnotation);
    if (!/^(?:Literal|TemplateLiteral|ArrayExpression|TS\w+Expression)$/.test(at.type)) break;
  }
  const named = types.flatMap((type) => listNamesInType(type, sourceCode));
  return named.flatMap(({ name, definition }) =>
    definition === undefined || definition.parent?.type === 'ImportDeclaration' ? name : [],
  );
}

/** Whether something around a definition is named after a domain of the application: `interface OrderError { code: 'A' }`. */
export function isInDomain(node: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    const name = 'id' in at && at.id ? lastNameOf(at.id) : '';
    if (name !== '' && domainWordsIn(name).length > 0) return true;
  }
  return false;
}
