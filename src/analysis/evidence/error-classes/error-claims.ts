import type { TSESTree } from '@typescript-eslint/utils';
import { once, oncePerObject } from '../../../memo/once.ts';
import { findAccessPath, keyOf } from '../../syntax/access-path.ts';
import {
  type WantedTest,
  type Condition,
  collectCaseConditions,
  collectConditions,
} from '../../syntax/control-flow.ts';
import { findConstInitializer } from '../../constants/definitions.ts';
import type { ErrorClass } from './error-classes.ts';
import { type ErrorTest, findErrorAssertion, listErrorTests } from './error-tests.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';

type Tests = ReadonlyMap<TSESTree.Node, ErrorTest>;

/** The tests and assertions of a file about each value, by its key. */
interface Claims {
  readonly tests: ReadonlyMap<string, Tests>;
  readonly asserted: ReadonlyMap<string, readonly ErrorTest[]>;
  /** The tests, of whatever they are, and all nodes around them. Asked for where a value has a claim, which few have. */
  readonly holders: () => ReadonlySet<TSESTree.Node>;
}

/**
 * The class of an error by the tests that must have passed when the node is reached: behind `err instanceof BizError &&`, after
 * `if (err instanceof TencentCloudSDKHttpException) return`, after `expect(err).toBeInstanceOf(BizError)`.
 */
export function findClaimAt(error: string, place: TSESTree.Node, sourceCode: SourceCode): ErrorClass | undefined {
  const { tests, asserted, holders } = claimsIn(sourceCode);
  const assertion = (asserted.get(error) ?? []).find(({ node }) => isAssertedBefore(node, place));
  const claims = tests.get(error);
  if (assertion !== undefined) return assertion.ifTrue;
  if (claims === undefined) return undefined;
  const holdsTest = ({ test }: WantedTest): boolean => test.type === 'Identifier' || holders().has(test);
  const conditions = [
    ...collectConditions(place, (condition) => condition.some(holdsTest)),
    ...collectCaseConditions(place),
  ];
  const said = conditions.map((condition) => judgeCondition(condition, claims, sourceCode));
  return said.includes('sdk') ? 'sdk' : said.find((each) => each !== undefined);
}

/** Whether a file tests or asserts the class of any error. */
export function hasClaims(sourceCode: SourceCode): boolean {
  const { tests, asserted } = claimsIn(sourceCode);
  return tests.size + asserted.size > 0;
}

/** The key of the value that an expression reads, for `findClaimAt`. */
export function findErrorKey(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const path = findAccessPath(node, sourceCode);
  return path && keyOf(path, sourceCode);
}

const claimsIn = oncePerObject((sourceCode: SourceCode): Claims => {
  const tests: ErrorTest[] = [];
  const asserted = new Map<string, ErrorTest[]>();
  for (const node of mayClaim(sourceCode) ? allNodesOf(sourceCode) : []) {
    for (const test of listErrorTests(node, sourceCode)) tests.push(test);
    const assertion = findErrorAssertion(node, sourceCode);
    const key = assertion?.ifTrue === undefined ? undefined : findErrorKey(assertion.error, sourceCode);
    if (assertion !== undefined && key !== undefined)
      asserted.set(key, [...(asserted.get(key) ?? []), { ...assertion, node }]);
  }
  return { tests: indexTests(tests, sourceCode), asserted, holders: once(() => collectHolders(tests)) };
});

/** Most files test for no class. */
function mayClaim({ text }: SourceCode): boolean {
  return /\b(?:instanceof|name|constructor|type|kind|_?tag|__typename)\b|[iI]nstanceOf|[pP]rototype|toThrow|\bis(?:[A-Z]|\()/.test(
    text,
  );
}

/** The tests that show a class, by the key of the value that they test. */
function indexTests(tests: readonly ErrorTest[], sourceCode: SourceCode): ReadonlyMap<string, Tests> {
  const byKey = new Map<string, Map<TSESTree.Node, ErrorTest>>();
  for (const test of tests) {
    const key = (test.ifTrue ?? test.ifFalse) ? findErrorKey(test.error, sourceCode) : undefined;
    if (key === undefined) continue;
    const known = byKey.get(key) ?? new Map<TSESTree.Node, ErrorTest>();
    byKey.set(key, known.set(test.node, test));
  }
  return byKey;
}

function collectHolders(tests: readonly ErrorTest[]): ReadonlySet<TSESTree.Node> {
  const holders = new Set<TSESTree.Node>();
  for (const test of tests) {
    for (let node: TSESTree.Node | undefined = test.node; node && !holders.has(node); node = node.parent)
      holders.add(node);
  }
  return holders;
}

/** The class that each test of a condition shows, if it is the same. */
function judgeCondition(condition: Condition, tests: Tests, sourceCode: SourceCode): ErrorClass | undefined {
  return join(condition.map((test) => judge(test, tests, sourceCode)));
}

/** The class of the error if a test has its wanted result. */
function judge({ test: node, wanted }: WantedTest, tests: Tests, sourceCode: SourceCode): ErrorClass | undefined {
  const test = skipTypeSyntax(node);
  const judgeAs = (part: TSESTree.Node, isTrue: boolean) => judge({ test: part, wanted: isTrue }, tests, sourceCode);
  if (test.type === 'UnaryExpression' && test.operator === '!') return judgeAs(test.argument, !wanted);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const [left, right] = [test.left, test.right].map((side) => judgeAs(side, wanted));
    return (test.operator === '&&') === wanted ? (left ?? right) : join([left, right]);
  }
  const kept = test.type === 'Identifier' ? findConstInitializer(test, sourceCode) : undefined;
  if (kept !== undefined && kept.type !== 'Identifier') return judgeAs(kept, wanted);
  const claim = tests.get(test);
  return wanted ? claim?.ifTrue : claim?.ifFalse;
}

function join(said: readonly (ErrorClass | undefined)[]): ErrorClass | undefined {
  return said.every((each) => each === said[0]) ? said[0] : undefined;
}

/** Whether a statement precedes a place, in a list of statements around it. */
function isAssertedBefore(statement: TSESTree.Node, place: TSESTree.Node): boolean {
  const { parent } = statement;
  const isAround = parent !== undefined && parent.range[0] <= place.range[0] && place.range[1] <= parent.range[1];
  return isAround && statement.range[1] <= place.range[0];
}
