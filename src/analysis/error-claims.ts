import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findAccessPath, keyOf } from './access-path.ts';
import type { Condition } from './conditions.ts';
import { findConditions } from './conditions.ts';
import type { ErrorClass } from './error-classes.ts';
import { findAsserted, findTest } from './error-tests.ts';
import { findNodes } from './nodes.ts';
import { skipTypeSyntax } from './syntax.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a test, or an assertion, says of the class of an error. */
interface Claim {
  readonly node: TSESTree.Node;
  /** Whose the error is if the test holds, and if it does not. */
  readonly ifTrue: ErrorClass | undefined;
  readonly ifFalse: ErrorClass | undefined;
}

/** The claims of a file about each value, by its key. */
interface Claims {
  readonly tests: ReadonlyMap<string, readonly Claim[]>;
  readonly asserted: ReadonlyMap<string, readonly Claim[]>;
}

const remembered = new WeakMap<SourceCode, Claims>();

/**
 * What tests say of the class of an error where a node is reached: behind `err instanceof BizError &&`, after
 * `if (err instanceof TencentCloudSDKHttpException) return`, after `expect(err).toBeInstanceOf(BizError)`.
 */
export function findClaimAt(error: string, place: TSESTree.Node, sourceCode: SourceCode): ErrorClass | undefined {
  const { tests, asserted } = findClaims(sourceCode);
  const assertion = (asserted.get(error) ?? []).find(({ node }) => isAssertedBefore(node, place));
  const claims = tests.get(error) ?? [];
  if (assertion !== undefined || claims.length === 0) return assertion?.ifTrue;
  const byNode = new Map(claims.map((claim) => [claim.node, claim]));
  const said = findConditions(place).map((condition) => judgeCondition(condition, byNode));
  return said.includes('sdk') ? 'sdk' : said.find((each) => each !== undefined);
}

/** The key of the value that an expression reads, for `findClaimAt`. */
export function findErrorKey(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const path = findAccessPath(node, sourceCode);
  return path && keyOf(path, sourceCode);
}

function findClaims(sourceCode: SourceCode): Claims {
  const known = remembered.get(sourceCode);
  if (known !== undefined) return known;
  const claims = { tests: new Map<string, Claim[]>(), asserted: new Map<string, Claim[]>() };
  for (const node of mayClaim(sourceCode) ? findNodes(sourceCode) : []) {
    const test = findTest(node, sourceCode);
    const asserted = test === undefined ? findAsserted(node, sourceCode) : undefined;
    if (test !== undefined) add(claims.tests, node, test, sourceCode);
    if (asserted !== undefined) add(claims.asserted, node, asserted, sourceCode);
  }
  remembered.set(sourceCode, claims);
  return claims;
}

/** Most files test for no class. */
function mayClaim({ text }: SourceCode): boolean {
  return /\binstanceof\b|\bname\b|instanceOf|InstanceOf|\bis[A-Z]/.test(text);
}

function add(
  claims: Map<string, Claim[]>,
  node: TSESTree.Node,
  { error, ifTrue, ifFalse }: { error: TSESTree.Node } & Pick<Claim, 'ifTrue' | 'ifFalse'>,
  sourceCode: SourceCode,
): void {
  const key = (ifTrue ?? ifFalse) ? findErrorKey(error, sourceCode) : undefined;
  if (key !== undefined) claims.set(key, [...(claims.get(key) ?? []), { node, ifTrue, ifFalse }]);
}

/** What a condition says, if each of its tests says the same. */
function judgeCondition(condition: Condition, claims: ReadonlyMap<TSESTree.Node, Claim>): ErrorClass | undefined {
  return join(condition.map(({ test, wanted }) => judge(test, wanted, claims)));
}

/** What a test says of the error if it is as wanted. */
function judge(
  node: TSESTree.Node,
  wanted: boolean,
  claims: ReadonlyMap<TSESTree.Node, Claim>,
): ErrorClass | undefined {
  const test = skipTypeSyntax(node);
  if (test.type === 'UnaryExpression' && test.operator === '!') return judge(test.argument, !wanted, claims);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const [left, right] = [judge(test.left, wanted, claims), judge(test.right, wanted, claims)];
    return (test.operator === '&&') === wanted ? (left ?? right) : join([left, right]);
  }
  const claim = claims.get(test);
  return wanted ? claim?.ifTrue : claim?.ifFalse;
}

function join(said: readonly (ErrorClass | undefined)[]): ErrorClass | undefined {
  return said.every((each) => each === said[0]) ? said[0] : undefined;
}

/** Whether a statement stands before a place, in a list of statements around it. */
function isAssertedBefore(statement: TSESTree.Node, place: TSESTree.Node): boolean {
  const { parent } = statement;
  const isAround = parent !== undefined && parent.range[0] <= place.range[0] && place.range[1] <= parent.range[1];
  return isAround && statement.range[1] <= place.range[0];
}
