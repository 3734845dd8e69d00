import type { TSESTree } from '@typescript-eslint/utils';
import { type Registry, WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import type { FileFacts } from '../facts.ts';
import { listRestNotes } from '../sites/rest-comment.ts';
import { listUnreadRests } from '../sites/unread-rests.ts';
import { type RestName, type RestNote, holdsRest } from '../sites/rest-notes.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { isWithin } from '../syntax/nodes.ts';
import { type Dispatch, type DispatchKind, listPlaces } from './dispatch.ts';
import { listDispatches } from './dispatches.ts';
import { findRequest } from './exhaustive-comments.ts';
import { listMisplacedRests } from './misplaced-rests.ts';
import { createHandledTest } from './reach.ts';
import { codesInScope, type SiteScope } from './scope-codes.ts';
import { guessScope, listSiteScopes } from './site-scope.ts';
import { indexSites } from './site-index.ts';
import { findTypeScope } from './type-scope.ts';

/**
 * A rest comment, or some names of one, that change nothing, whatever the options of the rules are. `misplaced`: no fallback begins
 * there; `handled`: the dispatch handles all codes of these names already; `foreign`: it names no code of their namespaces.
 */
export interface IdleNames {
  readonly kind: 'misplaced' | 'handled' | 'foreign';
  readonly dispatch: Dispatch;
  readonly note: RestNote;
  readonly names: readonly RestName[];
}

/** A comment at the fallback of a dispatch that is not understood: `rest: LimitExceeded.* and others`. */
export interface UnreadRest {
  readonly kind: 'unread';
  readonly dispatch: Dispatch;
  readonly comment: TSESTree.Comment;
}

/** A comment that changes nothing. */
export type IdleRest = IdleNames | UnreadRest;

/** Finds the rest comments at, in or above the dispatches of one form that change nothing, as far as that is certain. */
export function listIdleRests(kind: DispatchKind, facts: FileFacts): readonly IdleRest[] {
  if (!holdsRest(facts.sourceCode)) return [];
  const placed = facts.sites.filter((site) => site.kind === 'rest-comment');
  const dispatches = listDispatches(kind, facts);
  const idle = placed.flatMap((site) => {
    const own = dispatches.filter((dispatch) => listPlaces(dispatch).includes(site.node));
    const [dispatch, ...others] = own;
    // Of a chain that tests two values, the comment may be about either.
    const isShared = placed.some((other) => other !== site && other.node === site.node);
    return dispatch === undefined || others.length > 0 || isShared ? [] : listIdleNames(site, dispatch, facts);
  });
  const misplaced = listMisplacedRests(facts).filter(({ dispatch }) => dispatch.kind === kind);
  return [
    ...idle,
    ...listUnread(dispatches, facts),
    ...misplaced.map(({ dispatch, note }) => ({ kind: 'misplaced' as const, dispatch, note, names: note.names })),
  ];
}

/** Each once: a chain that tests two values is two dispatches. */
function listUnread(dispatches: readonly Dispatch[], { context }: FileFacts): readonly UnreadRest[] {
  const unread = dispatches.flatMap((dispatch) =>
    listPlaces(dispatch).flatMap((node) =>
      listUnreadRests(node, context).map((comment): UnreadRest => ({ kind: 'unread', dispatch, comment })),
    ),
  );
  return [...new Map(unread.toReversed().map((each) => [each.comment, each])).values()].toReversed();
}

function listIdleNames({ node }: CodeSite, dispatch: Dispatch, facts: FileFacts): readonly IdleNames[] {
  if (!isReadWhole(dispatch, facts)) return [];
  const { registry } = facts.settings;
  return listRestNotes(node, facts.context).flatMap((note): readonly IdleNames[] => {
    const known = note.names.filter(({ text }) => registry.namespacesIn(WHOLE_REGISTRY).has(namespaceOf(text)));
    const handled = known.filter(createHandledNameTest(dispatch, facts));
    const foreign = known.filter((name) => !handled.includes(name) && isForeign(name, dispatch, facts));
    return [
      { kind: 'handled' as const, dispatch, note, names: handled },
      { kind: 'foreign' as const, dispatch, note, names: foreign },
    ].filter(({ names }) => names.length > 0);
  });
}

/** A test whether the dispatch itself handles all that a name stands for. */
function createHandledNameTest(dispatch: Dispatch, facts: FileFacts): (name: RestName) => boolean {
  const isHandled = createHandledTest(dispatch);
  if (dispatch.expression.part === 'namespace')
    return ({ text }) => text.endsWith('.*') && isHandled(namespaceOf(text));
  const { registry } = facts.settings;
  const scopes = listWidestScopes(dispatch, facts);
  return ({ text }) => {
    if (!text.endsWith('.*')) return isHandled(text);
    const inScopes = scopes.map((scope) => codesInScope(namespaceOf(text), scope, registry));
    return inScopes.length > 0 && inScopes.every((codes) => codes.length > 0 && codes.every(isHandled));
  };
}

/** All scopes that any option of the rules gives to a dispatch. */
function listWidestScopes(dispatch: Dispatch, facts: FileFacts): readonly SiteScope[] {
  const { expression, literals } = dispatch;
  const type = findTypeScope(expression, facts);
  if (type !== undefined) return [type];
  const scopes = listSiteScopes(expression, 'auto', facts);
  if (scopes.length > 0) return scopes;
  const codes = literals.filter(({ match, value }) => match === 'code' && isDottedCode(value, facts.settings.registry));
  const guess = guessScope(
    codes.map(({ value }) => value),
    facts,
  );
  return guess === undefined || guess === 'contradicted' ? [] : [guess];
}

function isDottedCode(value: string, registry: Registry): boolean {
  return value.includes('.') && registry.isCode(value, WHOLE_REGISTRY);
}

/** Whether nothing in the file compares the value with anything of a name's namespace, and no comment asks for that. */
function isForeign({ text }: RestName, dispatch: Dispatch, facts: FileFacts): boolean {
  const { expression } = dispatch;
  if (expression.part === 'namespace') return false;
  const namespace = namespaceOf(text);
  if (findRequest(dispatch, facts)?.namespaces.includes(namespace) === true) return false;
  return indexSites(facts.sites)
    .sitesOf(expression.key)
    .filter(({ kind }) => kind !== 'rest-comment')
    .every(
      ({ literals, isOpen }) =>
        isOpen !== true &&
        literals.every(
          ({ value, match }) => match !== 'part' && !namespace.startsWith(value) && namespaceOf(value) !== namespace,
        ),
    );
}

/**
 * Whether the dispatch has no test that cannot be read, such as `code === CODES.auth` with an object of another file, and none that
 * asks for something else as well: then codes that it names reach the fallback, too.
 */
function isReadWhole({ kind, node, last = node }: Dispatch, facts: FileFacts): boolean {
  if (kind !== 'if-chain') return node.type !== 'SwitchStatement' || node.discriminant.type !== 'Literal';
  const places = new Set(facts.sites.map((site) => site.node));
  // The statements of a ladder are such tests alone. A chain within the `else` of another has two beginnings.
  if (last !== node) return !isWithin(last, node);
  return listTests(node).every((test) => isRead(test, places));
}

function listTests(node: TSESTree.Node | null): readonly TSESTree.Node[] {
  const tests: TSESTree.Node[] = [];
  let branch = node;
  while (branch?.type === 'IfStatement' || branch?.type === 'ConditionalExpression') {
    tests.push(branch.test);
    branch = branch.alternate;
  }
  return tests;
}

function isRead(test: TSESTree.Node, places: ReadonlySet<TSESTree.Node>): boolean {
  const plain = skipTypeSyntax(test);
  if (plain.type === 'LogicalExpression' && plain.operator === '||')
    return isRead(plain.left, places) && isRead(plain.right, places);
  return places.has(plain);
}
