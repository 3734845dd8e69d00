import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { namespaceOf } from '../../registry/index.ts';
import type { FileFacts } from '../facts.ts';
import type { LiteralForm } from '../constants/code-literal.ts';
import { listRestNotes } from '../sites/rest-comment.ts';
import { type RestNote, holdsRest, readRestNotes } from '../sites/rest-notes.ts';
import { statementsIn } from '../syntax/control-flow.ts';
import { fallbackOf } from '../syntax/fallbacks.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import { type SourceCode, isFunction } from '../syntax/syntax.ts';
import type { Dispatch, DispatchKind } from './dispatch.ts';
import { listDispatches } from './dispatches.ts';

/** A rest comment where no fallback begins, and the dispatch that it is in or above. */
export interface MisplacedRest {
  readonly dispatch: Dispatch;
  readonly note: RestNote;
}

const KINDS: readonly DispatchKind[] = ['switch', 'if-chain', 'lookup', 'match'];

/** Where a comment belongs to a dispatch. */
interface Region {
  readonly dispatch: Dispatch;
  readonly range: readonly [number, number];
  /** The nodes that such a comment is directly in. */
  readonly nodes: ReadonlySet<TSESTree.Node>;
  /** Where the statements begin that such a comment may be right above. */
  readonly starts: readonly number[];
  /** Where its fallback, or the dispatch as a whole, ends: such a comment may be behind it, in the same line. */
  readonly end: number;
}

/**
 * Finds the rest comments of a file that no fallback understands and that name codes of the dispatch which they are in or right
 * above. All others may be about something else. Found once, for the rules of all forms.
 */
export const listMisplacedRests = oncePerObject((facts: FileFacts): readonly MisplacedRest[] => {
  const { sourceCode } = facts;
  if (!holdsRest(sourceCode)) return [];
  const notes = listUnplaced(facts);
  if (notes.length === 0) return [];
  const dispatches = KINDS.flatMap((kind) => listDispatches(kind, facts));
  const regions = dispatches.map((dispatch) => findRegion(dispatch, sourceCode));
  return notes.flatMap((note) => {
    const region =
      findBefore(note, regions, sourceCode) ??
      findBelow(note, regions, sourceCode) ??
      findAround(note, regions, sourceCode);
    return region !== undefined && isAbout(note, region) ? { dispatch: region.dispatch, note } : [];
  });
});

function listUnplaced({ sites, sourceCode, settings: { registry }, context }: FileFacts): readonly RestNote[] {
  const placed = sites
    .filter(({ kind }) => kind === 'rest-comment')
    .flatMap(({ node }) => listRestNotes(node, context))
    .flatMap(({ comments }) => comments.map(({ range }) => range[0]));
  const isPlaced = new Set(placed);
  // Those of markup are no comments of programs.
  const comments = sourceCode.getAllComments().filter(({ type }) => /^(?:Line|Block)$/.test(type));
  return readRestNotes(comments, 'names', { registry, sourceCode }).filter(
    ({ comments: [first] }) => !isPlaced.has(first.range[0]),
  );
}

/** Whether a comment names codes of namespaces that the dispatch names, and nothing else. */
function isAbout({ names, isAll }: RestNote, { dispatch }: Region): boolean {
  const namespaces = new Set(dispatch.literals.map(({ value }) => namespaceOf(value)));
  return !isAll && names.every(({ text }) => namespaces.has(namespaceOf(text)));
}

/** What may be between the end of a dispatch and a comment at the end of its line. */
const CLOSING = /^[ \t;,)\]}]*$/;

/** The dispatch that a comment is about, and that ends right before the comment, in its line. */
function findBefore(note: RestNote, regions: readonly Region[], { text }: SourceCode): Region | undefined {
  const [{ range }] = note.comments;
  return regions.find(
    (region) => region.end <= range[0] && CLOSING.test(text.slice(region.end, range[0])) && isAbout(note, region),
  );
}

/** The dispatch that a comment is about, and whose statement (or that of its table) begins right below the comment. */
function findBelow(note: RestNote, regions: readonly Region[], sourceCode: SourceCode): Region | undefined {
  const next = sourceCode.getTokenAfter(note.comments.at(-1) ?? note.comments[0]);
  if (next === null) return undefined;
  return regions.find((region) => region.starts.includes(next.range[0]) && isAbout(note, region));
}

function statementOf(node: TSESTree.Node): TSESTree.Node {
  let statement = node;
  while (statement.parent && !statementsIn(statement.parent).includes(statement)) statement = statement.parent;
  return statement;
}

/** The innermost dispatch around a comment, unless a function or another `switch` is between them. */
function findAround(
  { comments: [{ range }] }: RestNote,
  regions: readonly Region[],
  sourceCode: SourceCode,
): Region | undefined {
  const around = regions.filter((region) => region.range[0] < range[0] && range[1] < region.range[1]);
  const [inner] = around.toSorted((left, right) => right.range[0] - left.range[0]);
  return inner !== undefined && isDirectlyIn(inner.nodes, range[0], sourceCode) ? inner : undefined;
}

function isDirectlyIn(nodes: Region['nodes'], place: number, sourceCode: SourceCode): boolean {
  let node = sourceCode.getNodeByRangeIndex(place) ?? undefined;
  while (node !== undefined && !nodes.has(node)) {
    if (isFunction(node) || node.type === 'SwitchStatement' || node.type.startsWith('Class')) return false;
    node = node.parent ?? undefined;
  }
  return node !== undefined;
}

function findRegion(dispatch: Dispatch, sourceCode: SourceCode): Region {
  const { kind, node, last = node } = dispatch;
  const start = statementOf(node).range[0];
  if (kind === 'lookup') {
    const table = findTable(dispatch, sourceCode) ?? node;
    const starts = [start, statementOf(table).range[0]];
    return {
      dispatch,
      range: table.range,
      nodes: new Set([table]),
      starts,
      end: fallbackOf(node).range?.[1] ?? node.range[1],
    };
  }
  const end = kind === 'match' ? climbCalls(node) : last;
  return {
    dispatch,
    range: [node.range[0], end.range[1]],
    nodes: new Set([node, end]),
    starts: [start],
    end: end.range[1],
  };
}

/** Forms of literals that are in the table itself. */
const OWN: ReadonlySet<LiteralForm> = new Set(['string', 'template', 'key']);

/** The object or array that spells out the keys of a table. */
function findTable({ literals }: Dispatch, sourceCode: SourceCode): TSESTree.Node | undefined {
  const [first] = literals;
  if (first === undefined || !literals.every(({ form }) => OWN.has(form))) return undefined;
  const start = literals.reduce((least, { range }) => Math.min(least, range[0]), first.range[0]);
  const end = literals.reduce((most, { range }) => Math.max(most, range[1]), first.range[1]);
  let node = findNodeAt(start, sourceCode);
  while (node?.parent && (node.range[1] < end || !/^(?:Object|Array)Expression$/.test(node.type))) node = node.parent;
  return node?.parent ? node : undefined;
}

/** The whole chain of calls that begins with a call: `match(code).with(…).otherwise(…)`. */
function climbCalls(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  const isNext =
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'CallExpression' && parent.callee === node);
  return isNext ? climbCalls(parent) : node;
}
