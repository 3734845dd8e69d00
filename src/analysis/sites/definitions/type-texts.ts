import type { TSESTree } from '@typescript-eslint/utils';
import { type ConstantString, findConstantString, findSpelledString } from '../../constants/constant-strings.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { isCodeName } from '../../evidence/code-names.ts';
import { findElementName } from '../../syntax/member-names.ts';
import type { SourceCode } from '../../syntax/syntax.ts';
import type { DefinedString } from './definition.ts';

/** The most texts that a template of types is read as: the unions in it multiply. */
const MOST_TEXTS = 64;

/** Types of types are followed this deep. */
const MAX_DEPTH = 4;

/**
 * The texts of a type: `'A'`, a template of constants, `'A' | 'B'`, and the codes of a union of errors,
 * `{ code: 'A' } | { code: 'B' }`. None for types that the file does not spell out.
 */
export function listTypeTexts(type: TSESTree.Node, sourceCode: SourceCode): readonly DefinedString[] {
  if (isInUnion(type)) return [];
  return type.type === 'TSUnionType'
    ? type.types.flatMap((each) => [...readText(each, sourceCode), ...readCodeMembers(each, sourceCode)])
    : readText(type, sourceCode);
}

function readText(type: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  if (type.type === 'TSLiteralType') return [findSpelledString(type.literal) ?? []].flat();
  if (type.type !== 'TSTemplateLiteralType') return [];
  const texts = joinTemplate(type, sourceCode, 0);
  return texts.map((value) => ({ value, node: type, form: 'computed' }));
}

/** Whether a type is part of a union, which is one definition as a whole: an alternative, or the code of one. */
function isInUnion({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'TSUnionType') return true;
  const member = parent?.type === 'TSTypeAnnotation' ? parent.parent : undefined;
  return member?.type === 'TSPropertySignature' && member.parent.parent.type === 'TSUnionType' && isCode(member);
}

/** `{ code: 'A'; requestId: string }` → `A`. */
function readCodeMembers(type: TSESTree.Node, sourceCode: SourceCode): readonly DefinedString[] {
  if (type.type !== 'TSTypeLiteral') return [];
  return type.members.flatMap((member) => {
    const annotation = isCode(member) ? member.typeAnnotation?.typeAnnotation : undefined;
    return annotation ? readText(annotation, sourceCode).map((text) => ({ ...text, ownName: 'code' })) : [];
  });
}

function isCode(member: TSESTree.TypeElement): member is TSESTree.TSPropertySignature {
  return member.type === 'TSPropertySignature' && isCodeName(findElementName(member) ?? '');
}

function joinTemplate(
  { quasis, types }: TSESTree.TSTemplateLiteralType,
  sourceCode: SourceCode,
  depth: number,
): readonly string[] {
  let texts: readonly string[] = [quasis[0]?.value.cooked ?? ''];
  for (const [index, type] of types.entries()) {
    const end = quasis[index + 1]?.value.cooked ?? '';
    const held = listHeldTexts(type, sourceCode, depth + 1);
    if (texts.length * held.length > MOST_TEXTS) return [];
    texts = texts.flatMap((text) => held.map((each) => `${text}${each}${end}`));
  }
  return texts;
}

/** The texts that a type in a template can be; `typeof NAMESPACE` and names of types of the file are followed. */
function listHeldTexts(type: TSESTree.Node, sourceCode: SourceCode, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  switch (type.type) {
    case 'TSLiteralType':
      return [findSpelledString(type.literal)?.value ?? []].flat();
    case 'TSUnionType':
      return type.types.flatMap((each) => listHeldTexts(each, sourceCode, depth));
    case 'TSTemplateLiteralType':
      return joinTemplate(type, sourceCode, depth);
    case 'TSTypeQuery':
      return [findConstantString(type.exprName, sourceCode)?.value ?? []].flat();
    case 'TSTypeReference': {
      const alias =
        type.typeName.type === 'Identifier' ? findOnlyDefinition(type.typeName, sourceCode)?.node : undefined;
      return alias?.type === 'TSTypeAliasDeclaration' ? listHeldTexts(alias.typeAnnotation, sourceCode, depth + 1) : [];
    }
    default:
      return [];
  }
}
