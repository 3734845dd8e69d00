import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { FileFacts } from '../facts.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { climbTest, collectConditions, isTrueCase, listBranches } from '../syntax/control-flow.ts';
import { parentOf, type SourceCode } from '../syntax/syntax.ts';
import { type Decision, type Place, listConstants, listDecisions } from './decisions.ts';
import type { Dispatch } from './dispatch.ts';
import { listStops } from './stops.ts';

/** Constants that are made of constants, and functions that pass an error on to one another, are followed this deep. */
const MAX_DEPTH = 4;

/**
 * Whether a test that nothing here can read decides which codes reach a dispatch, or a branch of it: it is given the code or
 * the error, and belongs to a guard (`if (!isRetryable(err)) throw err;`), to a loop or an assertion before it, to a `switch` around the dispatch, or to the chain itself.
 */
export function hasUnknownGuard(dispatch: Dispatch, { sites, sourceCode }: FileFacts): boolean {
  const { node } = dispatch;
  const reader = createReader(sites, sourceCode);
  const keys = listKeys(dispatch, sourceCode);
  const isAbout = (decisions: readonly Decision[]) =>
    decisions
      .filter(({ defines }) => defines === undefined || !isPartOf(dispatch.expression.key, defines))
      .some((decision) => keys.some((key) => isDecided(decision, key, reader)));
  const stops = listStops(node);
  const isUnknown = ({ test }: { readonly test: TSESTree.Node }) => isAbout(reader.decisionsOfGuard(test));
  return (
    listBranchTests(dispatch).some((test) => isAbout(reader.decisionsOfBranch(test))) ||
    listSwitchesAround(node).some((around) => isAbout(reader.decisionsOfSwitch(around))) ||
    [...stops.tests, ...stops.calls].some((test) => isAbout(reader.decisionsOfGuard(test))) ||
    collectConditions(node, (condition) => condition.some(isUnknown)).length > 0
  );
}

/** The keys of the code, and of what a function was given that returned it: `err` of `const code = getCode(err)`. */
function listKeys({ expression: { node, key } }: Dispatch, sourceCode: SourceCode): readonly string[] {
  const root = findAccessPath(node, sourceCode)?.root;
  if (root?.type !== 'CallExpression') return [key];
  const paths = root.arguments.map((argument) => findAccessPath(argument, sourceCode));
  return [key, ...paths.flatMap((path) => (path === undefined ? [] : keyOf(path, sourceCode)))];
}

/** Whether a decision is about the value with a key, or about what the value is a property of. */
function isDecided({ key, passed }: Decision, of: string, reader: Reader, depth = 0): boolean {
  if (!isPartOf(of, key)) return false;
  if (passed === undefined || depth >= MAX_DEPTH) return true;
  const inner = reader.keyOfParameter(passed.parameter) + of.slice(key.length);
  return reader.decisionsOfFunction(passed.fn).some((each) => isDecided(each, inner, reader, depth + 1));
}

function isPartOf(key: string, whole: string): boolean {
  return key === whole || key.startsWith(`${whole}.`);
}

/** What the places of a file decide. */
interface Reader {
  /** The sites in a guard are read by others, but not those in the constants that it is made of. */
  readonly decisionsOfGuard: (test: TSESTree.Node) => readonly Decision[];
  /** A branch handles the codes of a site that is an operand of its test; for any other site it is unknown when it is taken. */
  readonly decisionsOfBranch: (test: TSESTree.Node) => readonly Decision[];
  readonly decisionsOfSwitch: (node: TSESTree.SwitchStatement) => readonly Decision[];
  readonly decisionsOfFunction: (fn: TSESTree.FunctionLike) => readonly Decision[];
  readonly keyOfParameter: (parameter: TSESTree.Identifier) => string;
}

/** Kinds of sites that compare no code, or do so beside the test. */
const NO_TESTS: ReadonlySet<SiteKind> = new Set(['assertion', 'definition', 'rest-comment']);

/** Reads each place of a file once: it may guard a thousand dispatches. */
const createReader = oncePerObject((sites: readonly CodeSite[], sourceCode: SourceCode): Reader => {
  const siteOf = new Map(sites.filter(({ kind }) => !NO_TESTS.has(kind)).map((site) => [site.node, site]));
  return {
    decisionsOfGuard: oncePerObject((root) => read({ root, use: 'plain' }, () => true)),
    decisionsOfBranch: oncePerObject((root) =>
      read({ root, use: 'plain' }, ({ node, isOpen }) => isOpen !== true && climbTest(node) === root),
    ),
    decisionsOfSwitch: oncePerObject((node) => {
      const site = siteOf.get(node);
      const isKnown = site !== undefined && site.isOpen !== true;
      return isKnown ? [] : read({ root: node.discriminant, use: 'unknown' }, () => false);
    }),
    decisionsOfFunction: oncePerObject((fn) => (fn.body ? read({ root: fn.body, use: 'unknown' }, () => false) : [])),
    keyOfParameter: (parameter) => keyOf({ root: parameter, names: [], aliases: [] }, sourceCode),
  };

  function read(place: Place, isKnown: (site: CodeSite) => boolean, depth = 0): readonly Decision[] {
    const readSite = (node: TSESTree.Node) => readNode(siteOf.get(node), isKnown);
    const decisions = listDecisions(place, sourceCode, readSite);
    if (depth >= MAX_DEPTH) return decisions;
    const behind = listConstants(place, sourceCode, readSite).flatMap(({ init, key }) =>
      read({ root: init, use: 'plain' }, () => false, depth + 1).map((each) => ({ ...each, defines: key })),
    );
    return [...decisions, ...behind];
  }
});

function readNode(site: CodeSite | undefined, isKnown: (site: CodeSite) => boolean): readonly Decision[] | undefined {
  if (site === undefined) return undefined;
  const { kind, expression } = site;
  // A search in the text of an error decides by the error: `message err#3.message` → `err#3`.
  if (kind === 'message') return [{ key: expression.key.replace(/^message /, '').replace(/\.[^.]*$/, '') }];
  return isKnown(site) ? [] : [{ key: expression.key }];
}

/** The tests of all branches of a chain, and of all cases of a `switch (true)`. */
function listBranchTests({ node, kind }: Dispatch): readonly TSESTree.Node[] {
  if (node.type === 'SwitchStatement') return node.cases.filter(isTrueCase).map(({ test }) => test);
  return kind === 'if-chain' ? listBranches(node).map(({ test }) => test) : [];
}

/** The `switch` statements in a case of which a node is. */
function listSwitchesAround(node: TSESTree.Node): readonly TSESTree.SwitchStatement[] {
  const around: TSESTree.SwitchStatement[] = [];
  for (let parent = parentOf(node); parent !== undefined; parent = parentOf(parent)) {
    // A declared function may be called from elsewhere.
    if (parent.type === 'FunctionDeclaration') break;
    if (parent.type === 'SwitchCase') around.push(parent.parent);
  }
  return around;
}
