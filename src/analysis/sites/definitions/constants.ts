import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../../constants/constant-strings.ts';
import type { AnalysisContext } from '../../context.ts';
import { WHOLE_REGISTRY } from '../../../registry/index.ts';
import { isNameOfCodes, namesOtherText } from '../../evidence/code-names.ts';
import { isAboutOtherVendor } from '../../evidence/vendor-proximity.ts';
import { listConstants } from '../../syntax/declarations.ts';
import { findElementName } from '../../syntax/member-names.ts';
import { lastNameOf } from '../../syntax/method-calls.ts';
import type { DefinedString, Definition } from './definition.ts';

/** Texts of other forms are no neighbours, whether they are codes or not: addresses, sentences, versions. */
const NAME_WITH_DOTS = /^[A-Za-z]\w*(?:\.\w+)+$/;

/** The constants of a module, or of a namespace of TypeScript: `export const ERR_EXPIRED = 'AuthFailure.SignatureExpire'`. */
export function findBlockConstants(
  block: TSESTree.Program | TSESTree.TSModuleBlock,
  context: AnalysisContext,
): Definition {
  const declarators = block.body.flatMap(listConstants);
  const entries = declarators.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init ? (createEntry(id.name, init, context) ?? []) : [],
  );
  return { node: block, entries, findName: () => findNameOfCodes(block.parent) };
}

/** The static fields of a class that extends no other: `class Codes { static readonly EXPIRED = '…'; }`. */
export function findStaticConstants(body: TSESTree.ClassBody, context: AnalysisContext): Definition {
  const { superClass } = body.parent;
  const members = superClass ? [] : body.body;
  const entries = members.flatMap((member) => {
    const name = findElementName(member);
    const value = member.type === 'PropertyDefinition' && member.static ? member.value : null;
    return (name !== undefined && value && createEntry(name, value, context)) || [];
  });
  return { node: body, entries, findName: () => findNameOfCodes(body.parent) };
}

/** The string that a value spells itself; a reference to another constant is none. */
function createEntry(ownName: string, value: TSESTree.Node, context: AnalysisContext): DefinedString | undefined {
  const constant = findConstantString(value, context.sourceCode);
  const isSpelled =
    constant !== undefined && value.range[0] <= constant.node.range[0] && constant.node.range[1] <= value.range[1];
  if (!isSpelled || !isNeighbour(constant.value, context) || isOfOtherText(ownName, constant.value, context))
    return undefined;
  return isAboutOtherVendor(constant.node, { name: '' }, context) ? undefined : { ...constant, ownName };
}

function isNeighbour(text: string, { settings: { registry } }: AnalysisContext): boolean {
  return NAME_WITH_DOTS.test(text) || registry.isCode(text, WHOLE_REGISTRY);
}

/** Whether a name says that its text is a key, a route or an event: `I18N_KEY`. A known code shows that it is none of them. */
function isOfOtherText(name: string, text: string, { settings: { registry } }: AnalysisContext): boolean {
  return namesOtherText(name, text) && !registry.isCode(text, WHOLE_REGISTRY);
}

/** The name of a namespace or class, if it says that its members are codes. */
function findNameOfCodes(owner: TSESTree.Node | undefined): string | undefined {
  const name = owner && 'id' in owner && owner.id ? lastNameOf(owner.id) : '';
  return isNameOfCodes(name) ? name : undefined;
}
