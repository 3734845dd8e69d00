import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { type AccessPath, findAccessPath } from '../syntax/access-path.ts';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { findIteratedList } from '../constants/lists.ts';
import type { AnalysisContext } from '../context.ts';
import { CODE_FIELD, findCodeField, findUniqueCodeField } from '../evidence/code-fields.ts';
import type { Source } from '../flow/sources.ts';
import { findInSources } from '../flow/trace-values.ts';
import { getEvaluator, type SdkCall } from '../sdk-calls/index.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { isElementStep } from '../syntax/elements.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isFunction, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** A field of a successful response, and not of an error. */
export interface ResponseField {
  /** The product whose codes the field has by its documentation; absent: its values need not be codes. */
  readonly product?: string;
}

/** How the API spells a field that holds a code of any kind; applications hardly write it so. */
const FIELD_NAME = /^(?:[A-Z]\w*)?Code$/;

/**
 * The field of a response of the API that a value is read from, by the calls that it comes from or by a name that only one response
 * has: `(await client.SendSms(x)).SendStatusSet[0].Code`. `undefined` where any of it may come from elsewhere, or from an error.
 */
export function findResponseField(
  source: Source,
  { names, aliases }: AccessPath,
  context: AnalysisContext,
): ResponseField | undefined {
  if (![...names.slice(-1), ...aliases].some((name) => FIELD_NAME.test(name))) return undefined;
  return fieldsOfSources(context)(source) ?? undefined;
}

/** The fields of all that a value may come from; `null` for what has no field because it is empty. */
const fieldsOfSources = oncePerObject((context: AnalysisContext) =>
  findInSources<ResponseField | null>(
    (source) => (isEmptyPart(source) ? null : findFieldAt(source, context)),
    joinFields,
    getEvaluator(context),
  ),
);

function joinFields(all: readonly (ResponseField | null)[]): ResponseField | null {
  const fields = all.filter((field) => field !== null);
  const [first] = fields;
  if (first === undefined) return null;
  return fields.every(({ product }) => product === first.product) ? first : {};
}

/** A part of `[]` or `{}`: `sent.SendStatusSet ?? []`. */
function isEmptyPart({ node, way }: Source): boolean {
  if (way.length === 0) return false;
  return node.type === 'ArrayExpression'
    ? node.elements.length === 0
    : node.type === 'ObjectExpression' && node.properties.length === 0;
}

/** The field that a way leads to from the response of a call, or from an object that has it. */
function findFieldAt({ node, way }: Source, context: AnalysisContext): ResponseField | undefined {
  const names = way.filter((step) => !isElementStep(step));
  const name = names.at(-1);
  if (name === undefined || names.includes('Error')) return undefined;
  const named = name === CODE_FIELD ? findFieldByName(names, context) : undefined;
  if (named !== undefined) return named;
  const call = findRespondingCall(node, context);
  if (call === undefined || names.includes('Response')) return undefined;
  const [holder = '', ...below] = names;
  const documented = below.length === 1 && name === CODE_FIELD ? findCodeField(call.product, holder) : undefined;
  if (documented !== undefined) return { product: documented.product };
  // A wrapper may return the code of an error at the top.
  return call.action !== undefined && (below.length > 0 || name !== CODE_FIELD) && FIELD_NAME.test(name)
    ? {}
    : undefined;
}

/** `x.SendStatusSet[0].Code` in a file about Tencent Cloud, whatever `x` is. */
function findFieldByName(names: readonly string[], { evidence }: AnalysisContext): ResponseField | undefined {
  const field = evidence.tencentCloud ? findUniqueCodeField(names.at(-2) ?? '') : undefined;
  return field && { product: field.product };
}

/** The call of the API whose response a value is: the call itself, or the second parameter of its callback. */
function findRespondingCall(node: TSESTree.Node, context: AnalysisContext): SdkCall | undefined {
  const { sdkCallOf } = getEvaluator(context);
  const plain = skipTypeSyntax(node);
  if (plain.type === 'CallExpression') return sdkCallOf(plain);
  const [definition] = (plain.type === 'Identifier' && findVariableOf(plain, context.sourceCode)?.defs) || [];
  const callback = definition?.node;
  if (callback === undefined || !isFunction(callback) || callback.params[1] !== definition?.name) return undefined;
  return callback.parent.type === 'CallExpression' ? sdkCallOf(callback.parent) : undefined;
}

/** Names by which a response has a list of its parts, or the status of one: `SendStatusSet`, `Status`. */
const PART_OF_RESPONSE = /(?:Set|Status)$/;

/**
 * Whether the names of a path are those of a part of a response: `data.CertificateSet[0].Code`, also through a variable that runs over
 * such a list or holds an entry of it. Its values need not be codes.
 */
export function isPartOfResponse(path: AccessPath, sourceCode: SourceCode): boolean {
  const { root, names } = path;
  if (names.includes('Error')) return false;
  if (names.slice(0, -1).some((name) => PART_OF_RESPONSE.test(name))) return true;
  const source = root.type === 'Identifier' ? findListOf(root, sourceCode) : skipConversions(root);
  const above = source === undefined || source === root ? undefined : findAccessPath(source, sourceCode);
  return above !== undefined && [...above.names, ...above.aliases].some((name) => PART_OF_RESPONSE.test(name));
}

/** The list that a variable is an entry of: `for (const status of LIST)`, `const [status] = LIST`. */
function findListOf(node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined {
  const definition = findOnlyDefinition(node, sourceCode)?.node;
  const isEntry = definition?.type === 'VariableDeclarator' && definition.id.type === 'ArrayPattern';
  return isEntry ? (definition.init ?? undefined) : findIteratedList(node, sourceCode);
}
