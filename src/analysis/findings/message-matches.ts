import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { findVariable, getPropertyName } from '../syntax/eslint-utils.ts';
import { findTextSource, isError, isWholeError } from '../code-expressions/message-texts.ts';
import { isFunction, isPlainAccess, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** A search in the text of an error whose code is at hand, and how the code is read there: `err.code`. */
export interface MessageMatch {
  readonly site: CodeSite;
  readonly codeText: string;
}

/** What stands beside the text of an error, by the name of the text. */
const CODE_BESIDE = new Map([
  ['message', 'code'],
  ['stack', 'code'],
  ['Message', 'Code'],
]);

/**
 * Finds searches in `err.message` and `….Error.Message`, also through constants, and in whole errors made a text. A text that
 * stands alone has no code at hand; and where a code is compared with the same literal as well, the text is asked on purpose,
 * too.
 */
export function findMessageMatches({ sites }: FileFacts, sourceCode: SourceCode): readonly MessageMatch[] {
  const lists = new Set(sites.filter(({ kind }) => kind !== 'message').map(({ literals }) => literals));
  const compared = new Set([...lists].flatMap((literals) => literals.map(({ value }) => value)));
  return sites.flatMap((site) => {
    if (site.kind !== 'message' || site.literals.every(({ value }) => compared.has(value))) return [];
    const codeText = findCodeText(site.expression.node, sourceCode);
    return codeText === undefined ? [] : { site, codeText };
  });
}

/** How the code is read whose text a node is; `undefined` if it is not at hand. */
function findCodeText(text: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const source = findTextSource(text, sourceCode);
  const isHere = text.range[0] <= source.range[0] && source.range[1] <= text.range[1];
  if (!isHere && !isReadAt(text, source, sourceCode)) return undefined;
  if (isWholeError(text, source)) return `${sourceCode.getText(source)}.${findCodeName(source)}`;
  if (source.type === 'Identifier') return findBesideName(source, text, sourceCode);
  if (source.type !== 'MemberExpression' || source.computed || !isError(source.object)) return undefined;
  const code = CODE_BESIDE.get(getPropertyName(source) ?? '');
  const before = sourceCode.getText().slice(source.range[0], source.property.range[0]);
  return code && `${before}${code}`;
}

/** Whether an expression can be read elsewhere, where its names mean the same. */
function isReadAt(place: TSESTree.Node, expression: TSESTree.Node, sourceCode: SourceCode): boolean {
  const root = findRootName(expression);
  if (root === undefined || !isPlainAccess(expression)) return false;
  return findVariable(sourceCode.getScope(place), root.name) === findVariable(sourceCode.getScope(root), root.name);
}

function findRootName(node: TSESTree.Node): TSESTree.Identifier | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return findRootName(plain.object);
  return plain.type === 'Identifier' ? plain : undefined;
}

/** `Error` of the envelope spells its code `Code`. */
function findCodeName(error: TSESTree.Node): string {
  return error.type === 'MemberExpression' && getPropertyName(error) === 'Error' ? 'Code' : 'code';
}

/** The code beside a text that a pattern takes out of an error: `{ message, code: c }` → `c`; `const { message } = err` → `err.code`. */
function findBesideName(name: TSESTree.Identifier, place: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const definition = findOnlyDefinition(name, sourceCode);
  const property = definition?.name.parent;
  const pattern = property?.type === 'Property' && property.value === definition?.name ? property.parent : undefined;
  if (property?.type !== 'Property' || pattern?.type !== 'ObjectPattern') return undefined;
  const code = CODE_BESIDE.get(getPropertyName(property) ?? '');
  const error = findTakenFrom(pattern);
  if (code === undefined || error === undefined) return undefined;
  const taken = findTaken(pattern, code);
  if (taken !== undefined) return isReadAt(place, taken, sourceCode) ? taken.name : undefined;
  return error !== 'caught' && isReadAt(place, error, sourceCode) ? `${sourceCode.getText(error)}.${code}` : undefined;
}

/** The error that a pattern takes apart: an expression, or one that is caught and has no name. */
function findTakenFrom(pattern: TSESTree.ObjectPattern): TSESTree.Node | 'caught' | undefined {
  const { parent } = pattern;
  if (parent.type === 'CatchClause') return 'caught';
  if (isFunction(parent)) return findMethodCall(parent.parent)?.name === 'catch' ? 'caught' : undefined;
  const isConst = parent.type === 'VariableDeclarator' && parent.parent.kind === 'const';
  return isConst && parent.init !== null && isError(parent.init) ? parent.init : undefined;
}

function findTaken({ properties }: TSESTree.ObjectPattern, name: string): TSESTree.Identifier | undefined {
  const property = properties.find((each) => each.type === 'Property' && getPropertyName(each) === name);
  return property?.value?.type === 'Identifier' ? property.value : undefined;
}
