import type { TSESTree } from '@typescript-eslint/utils';
import { findRootName } from '../syntax/bindings.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { type CodeAccess, accessCode } from './code-access.ts';
import { findVariable, getPropertyName } from '../syntax/eslint-utils.ts';
import { traceTextSource, isError, isWholeError } from '../code-expressions/message-texts.ts';
import { isFunction, isPlainAccess, type SourceCode } from '../syntax/syntax.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A search in the message of an error whose code can be read there, and how to read it. */
export interface MessageMatch {
  readonly site: CodeSite;
  readonly code: CodeAccess;
}

/** The name of the code beside a text of an error, by the name of the text. */
const CODE_BESIDE: ReadonlyMap<string, 'code' | 'Code'> = new Map([
  ['message', 'code'],
  ['stack', 'code'],
  ['Message', 'Code'],
]);

/**
 * Finds searches in `err.message` and `….Error.Message`, also through constants, and in whole errors converted to a text.
 * Leaves out messages without an error whose code can be read, and literals that are compared with a code as well: there the
 * message is searched on purpose.
 */
export function listMessageMatches({ sites, sourceCode }: FileFacts): readonly MessageMatch[] {
  const lists = new Set(sites.filter(({ kind }) => kind !== 'message').map(({ literals }) => literals));
  const compared = new Set([...lists].flatMap((literals) => literals.map(({ value }) => value)));
  return sites.flatMap((site) => {
    if (site.kind !== 'message' || site.literals.every(({ value }) => compared.has(value))) return [];
    const code = findCode(site.expression.node, sourceCode);
    return code === undefined ? [] : { site, code };
  });
}

/** How to read the code of the error whose text a node is; `undefined` if it cannot be read there. */
function findCode(text: TSESTree.Node, sourceCode: SourceCode): CodeAccess | undefined {
  const source = traceTextSource(text, sourceCode);
  const isHere = text.range[0] <= source.range[0] && source.range[1] <= text.range[1];
  if (!isHere && !canReadAt(text, source, sourceCode)) return undefined;
  if (isWholeError(text, source)) return accessCode(source, `.${codeNameOf(source)}`, sourceCode);
  if (source.type === 'Identifier') return findBesideName(source, text, sourceCode);
  if (source.type !== 'MemberExpression' || source.computed || !isError(source.object)) return undefined;
  const code = CODE_BESIDE.get(getPropertyName(source) ?? '');
  return code && accessCode(source.object, `${source.optional ? '?.' : '.'}${code}`, sourceCode);
}

/** Whether an expression can be read at another place: its names refer to the same variables there. */
function canReadAt(place: TSESTree.Node, expression: TSESTree.Node, sourceCode: SourceCode): boolean {
  const root = findRootName(expression);
  if (root === undefined || !isPlainAccess(expression)) return false;
  return findVariable(sourceCode.getScope(place), root) === findVariable(sourceCode.getScope(expression), root);
}

/** The `Error` of a response spells its code `Code`. */
function codeNameOf(error: TSESTree.Node): 'code' | 'Code' {
  return error.type === 'MemberExpression' && getPropertyName(error) === 'Error' ? 'Code' : 'code';
}

/** The code beside a text that a pattern destructures: `{ message, code: c }` → `c`; `const { message } = err` → `err.code`. */
function findBesideName(
  name: TSESTree.Identifier,
  place: TSESTree.Node,
  sourceCode: SourceCode,
): CodeAccess | undefined {
  const definition = findOnlyDefinition(name, sourceCode);
  const property = definition?.name.parent;
  const pattern = property?.type === 'Property' && property.value === definition?.name ? property.parent : undefined;
  if (property?.type !== 'Property' || pattern?.type !== 'ObjectPattern') return undefined;
  const code = CODE_BESIDE.get(getPropertyName(property) ?? '');
  const error = findDestructuredError(pattern);
  if (code === undefined || error === undefined) return undefined;
  const bound = findBoundName(pattern, code);
  if (bound !== undefined)
    return canReadAt(place, bound, sourceCode) ? { text: bound.name, written: bound.name } : undefined;
  return error !== 'caught' && canReadAt(place, error, sourceCode)
    ? accessCode(error, `.${code}`, sourceCode)
    : undefined;
}

/** The error that a pattern destructures: an expression, or a caught error without a name. */
function findDestructuredError(pattern: TSESTree.ObjectPattern): TSESTree.Node | 'caught' | undefined {
  const { parent } = pattern;
  if (parent.type === 'CatchClause') return 'caught';
  if (isFunction(parent)) return findMethodCall(parent.parent)?.name === 'catch' ? 'caught' : undefined;
  const isConst = parent.type === 'VariableDeclarator' && parent.parent.kind === 'const';
  return isConst && parent.init !== null && isError(parent.init) ? parent.init : undefined;
}

/** The variable that a pattern binds to a property. */
function findBoundName({ properties }: TSESTree.ObjectPattern, name: string): TSESTree.Identifier | undefined {
  const property = properties.find((each) => each.type === 'Property' && getPropertyName(each) === name);
  return property?.value?.type === 'Identifier' ? property.value : undefined;
}
