import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { Settings } from '../../settings.ts';
import type { AnalysisContext } from '../context.ts';
import { type DottedNameKind, classifyDottedName, dottedNamesIn } from './dotted-names.ts';
import { OTHER_VENDOR, TENCENT_CLOUD } from './file-evidence.ts';
import { findConditionVendor } from './vendor-conditions.ts';
import { findNamedVendor, findVendor, type Vendor } from './vendor-names.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, type Definition, type SourceCode, type Variable } from '../syntax/syntax.ts';

/** The places in a file that mention a vendor, and the codes in quotes: sorted offsets into its text. */
interface Mentions {
  readonly tencentCloud: readonly number[];
  readonly otherVendor: readonly number[];
  readonly knownCodes: readonly number[];
  readonly foreignCodes: readonly number[];
  readonly unknownCodes: readonly number[];
}

/** The name of an expression, if it has one, and the table that its literals are in, if they are elsewhere in the file. */
interface Named {
  readonly name: string;
  readonly table?: TSESTree.Node | undefined;
}

/**
 * Whether an expression is about another vendor: by its own name (`volcError.code`), else by the nearest name, condition or mention
 * around it. A `try` block, function or class that mentions only the other counts as well, in a file that shows both. Where there is
 * none of these, the nearest codes decide, and then the file. A table that the expression is looked up in, elsewhere in the file,
 * may be named as well.
 */
export function isAboutOtherVendor(node: TSESTree.Node, { name, table }: Named, context: AnalysisContext): boolean {
  const { evidence } = context;
  const { vendorAt, codeVendorAt } = findersOf(context);
  const vendors = [findVendor(name) ?? vendorAt(node), table && vendorAt(table)];
  if (vendors.includes('other')) return true;
  if (vendors.includes('Tencent Cloud') || !evidence.otherVendor) return false;
  return evidence.onlyNamedPlaces || codeVendorAt(node) === 'other';
}

const findersOf = oncePerObject((context: AnalysisContext) => ({
  vendorAt: createNearestFinder((node) => findVendorHere(node, context)),
  codeVendorAt: createNearestFinder((node) => findCodeVendorHere(node, context)),
}));

/** Finds what a node has, else what the nearest node around it has. Each node is asked once, however many are in it. */
function createNearestFinder(findHere: (node: TSESTree.Node) => Vendor | undefined) {
  const known = new Map<TSESTree.Node, Vendor | undefined>();
  return (start: TSESTree.Node): Vendor | undefined => {
    const asked: TSESTree.Node[] = [];
    let vendor: Vendor | undefined;
    for (let node: TSESTree.Node | undefined = start; node && vendor === undefined; node = node.parent) {
      if (known.has(node)) {
        vendor = known.get(node);
        break;
      }
      asked.push(node);
      vendor = findHere(node);
    }
    for (const node of asked) known.set(node, vendor);
    return vendor;
  };
}

function findVendorHere(node: TSESTree.Node, context: AnalysisContext): Vendor | undefined {
  const { sourceCode, evidence } = context;
  const named = findNamedVendor(node, sourceCode);
  if (named !== undefined) return named;
  const mentioned = evidence.otherVendor && isPlace(node) ? findMentionedVendor(node, context) : undefined;
  return mentioned ?? (node.parent && findConditionVendor(node.parent, node));
}

function findMentionedVendor({ range }: TSESTree.Node, { sourceCode, settings }: AnalysisContext): Vendor | undefined {
  const { tencentCloud, otherVendor } = mentionsIn(sourceCode, settings);
  if (countWithin(tencentCloud, range) > 0) return 'Tencent Cloud';
  return countWithin(otherVendor, range) > 0 ? 'other' : undefined;
}

/** The vendor of the codes in a place. Those of several vendors are Tencent Cloud's as well, unless most are in no list of it. */
function findCodeVendorHere(node: TSESTree.Node, { sourceCode, settings }: AnalysisContext): Vendor | undefined {
  if (!isPlace(node)) return undefined;
  const { knownCodes, foreignCodes, unknownCodes } = mentionsIn(sourceCode, settings);
  const known = countWithin(knownCodes, node.range);
  if (countWithin(foreignCodes, node.range) === 0) return known > 0 ? 'Tencent Cloud' : undefined;
  return known > 0 && known >= countWithin(unknownCodes, node.range) ? 'Tencent Cloud' : 'other';
}

function isPlace(node: TSESTree.Node): boolean {
  return node.type === 'TryStatement' || node.type === 'ClassBody' || isFunction(node);
}

/** How many of sorted offsets are in a range. */
function countWithin(offsets: readonly number[], [start, end]: readonly [number, number]): number {
  return countBefore(offsets, end) - countBefore(offsets, start);
}

function countBefore(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWithin(offset: number, [start, end]: readonly [number, number]): boolean {
  return start <= offset && offset < end;
}

const mentionsIn = oncePerObject((sourceCode: SourceCode, settings: Settings): Mentions => ({
  tencentCloud: offsetsOfVendor(TENCENT_CLOUD, sourceCode),
  otherVendor: offsetsOfVendor(OTHER_VENDOR, sourceCode),
  ...codeMentionsIn(sourceCode.text, settings),
}));

function codeMentionsIn(
  text: string,
  settings: Settings,
): Pick<Mentions, 'knownCodes' | 'foreignCodes' | 'unknownCodes'> {
  const names = dottedNamesIn(text).map(({ name, offset }) => ({ offset, kind: classifyDottedName(name, settings) }));
  const offsetsOf = (wanted: DottedNameKind) => names.filter(({ kind }) => kind === wanted).map(({ offset }) => offset);
  return { knownCodes: offsetsOf('known'), foreignCodes: offsetsOf('foreign'), unknownCodes: offsetsOf('unknown') };
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
  const all = [
    ...texts,
    ...uses.map(({ range }) => range[0]),
    ...uses.flatMap((use) => offsetsOfField(use, sourceCode)),
  ];
  return all.sort((left, right) => left - right);
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
