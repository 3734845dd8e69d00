import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { Settings } from '../../settings.ts';
import type { AnalysisContext } from '../context.ts';
import { type DottedNameKind, classifyDottedName, dottedNamesIn } from './dotted-names.ts';
import { OTHER_VENDOR, TENCENT_CLOUD } from './file-evidence.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, type Definition, type SourceCode, type Variable } from '../syntax/syntax.ts';

/** The places in a file that mention Tencent Cloud, and those that mention another vendor: offsets into its text. */
interface Mentions {
  readonly tencentCloud: readonly number[];
  readonly otherVendor: readonly number[];
  /** Codes in quotes, which count where no vendor is mentioned. */
  readonly knownCodes: readonly number[];
  readonly foreignCodes: readonly number[];
}

/**
 * In a file that shows Tencent Cloud and another vendor: whether the nearest `try` block, function or class around a node
 * that mentions either mentions only the other vendor. Where none does, the codes decide that only one of them lists.
 */
export function isNearerToOtherVendor(
  node: TSESTree.Node,
  { sourceCode, settings }: Pick<AnalysisContext, 'sourceCode' | 'settings'>,
): boolean {
  const { tencentCloud, otherVendor, knownCodes, foreignCodes } = mentionsIn(sourceCode, settings);
  return findNearer(node, tencentCloud, otherVendor) ?? findNearer(node, knownCodes, foreignCodes) ?? false;
}

/** Whether the nearest place that has either kind of mention has only the others'; `undefined` if none has any. */
function findNearer(node: TSESTree.Node, ours: readonly number[], others: readonly number[]): boolean | undefined {
  for (let place = node.parent; place && place.type !== 'Program'; place = place.parent) {
    if (!isPlace(place)) continue;
    const { range } = place;
    const isOurs = ours.some((offset) => isWithin(offset, range));
    const isTheirs = others.some((offset) => isWithin(offset, range));
    if (isOurs || isTheirs) return !isOurs;
  }
  return undefined;
}

function isPlace(node: TSESTree.Node): boolean {
  return node.type === 'TryStatement' || node.type === 'ClassBody' || isFunction(node);
}

function isWithin(offset: number, [start, end]: readonly [number, number]): boolean {
  return start <= offset && offset < end;
}

const mentionsIn = oncePerObject((sourceCode: SourceCode, settings: Settings): Mentions => ({
  tencentCloud: offsetsOfVendor(TENCENT_CLOUD, sourceCode),
  otherVendor: offsetsOfVendor(OTHER_VENDOR, sourceCode),
  ...codeMentionsIn(sourceCode.text, settings),
}));

function codeMentionsIn(text: string, settings: Settings): Pick<Mentions, 'knownCodes' | 'foreignCodes'> {
  const names = dottedNamesIn(text).map(({ name, offset }) => ({ offset, kind: classifyDottedName(name, settings) }));
  const offsetsOf = (wanted: DottedNameKind) => names.filter(({ kind }) => kind === wanted).map(({ offset }) => offset);
  return { knownCodes: offsetsOf('known'), foreignCodes: offsetsOf('foreign') };
}

/** The texts that show a vendor, and the uses of what is imported from it, or made of that. */
function offsetsOfVendor(shown: RegExp, sourceCode: SourceCode): readonly number[] {
  const texts = Array.from(sourceCode.text.matchAll(new RegExp(shown, 'g')), ({ index }) => index);
  const variables = (sourceCode.scopeManager?.scopes ?? []).flatMap(({ variables: all }) => all);
  const vendors = new Set(
    variables.filter((variable) => variable.defs.some((definition) => isImport(definition, texts))),
  );
  for (const variable of variables) {
    if (variable.defs.some(({ node }) => isMadeOf(node, vendors, sourceCode))) vendors.add(variable);
  }
  const uses = [...vendors].flatMap((variable) => referencesOf(variable).map(({ identifier }) => identifier));
  return [...texts, ...uses.map(({ range }) => range[0]), ...uses.flatMap((use) => offsetsOfField(use, sourceCode))];
}

/** Whether a variable comes from an import (or `require`) whose text is one of those that show the vendor. */
function isImport({ node, parent }: Definition, texts: readonly number[]): boolean {
  const statement =
    parent?.type === 'ImportDeclaration' ? parent.source : node.type === 'VariableDeclarator' ? node.init : null;
  const isLoading =
    parent?.type === 'ImportDeclaration' || /^(?:Await|Call|Import|Member)Expression$/.test(statement?.type ?? '');
  return statement !== null && isLoading && texts.some((offset) => isWithin(offset, statement.range));
}

/** `const ec2 = new EC2Client()`, where the class is the vendor's. */
function isMadeOf(node: TSESTree.Node, vendors: ReadonlySet<Variable>, sourceCode: SourceCode): boolean {
  if (node.type !== 'VariableDeclarator' || node.init?.type !== 'NewExpression') return false;
  const { range } = node.init.callee;
  const references = sourceCode.getScope(node.init).references;
  return references.some(
    ({ identifier, resolved }) => resolved !== null && vendors.has(resolved) && isWithin(identifier.range[0], range),
  );
}

/** `this.ec2 = new EC2Client()` → all `this.ec2` of the file. */
function offsetsOfField(use: TSESTree.Node, sourceCode: SourceCode): readonly number[] {
  const created = use.parent?.type === 'NewExpression' ? use.parent : undefined;
  const owner = created?.parent;
  const field =
    owner?.type === 'AssignmentExpression' &&
    owner.left.type === 'MemberExpression' &&
    owner.left.object.type === 'ThisExpression'
      ? owner.left.property
      : owner?.type === 'PropertyDefinition'
        ? owner.key
        : undefined;
  if (field?.type !== 'Identifier' && field?.type !== 'PrivateIdentifier') return [];
  const name = field.type === 'PrivateIdentifier' ? `#${field.name}` : field.name;
  const pattern = new RegExp(`\\bthis\\.${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
  return Array.from(sourceCode.text.matchAll(pattern), ({ index }) => index);
}
