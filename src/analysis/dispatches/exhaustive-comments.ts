import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { ALL_CODES } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { type CodeLiteral, createPlace } from '../constants/code-literal.ts';
import type { FileFacts } from '../facts.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import type { Dispatch } from './dispatch.ts';
import { listAllDispatches } from './dispatches.ts';

/** What comments ask of a dispatch, at full strength. */
export interface Request {
  /** Whether all codes of the namespaces that it enumerates: `// exhaustive`. */
  readonly isOfAll: boolean;
  /** Those of these namespaces, whether it enumerates them or not: `// exhaustive: LimitExceeded.*`. */
  readonly namespaces: readonly string[];
}

/** A comment that asks dispatches to be exhaustive. */
interface ExhaustiveComment {
  /** The line of code below it, or that it is at the end of: it is for dispatches that begin there. */
  readonly line: number;
  /** The namespaces that it names; none: it is about all. */
  readonly names: readonly CodeLiteral[];
}

const WORD = /exhaustive/i;
/** The lines of a starred block comment begin so. */
const STARS = /\n[^\S\n]*\*/g;
/** A reason may follow, as in comments for ESLint. */
const REASON = /\s--\s[^]*$/;
const HEAD = /^[\s*]*exhaustive(?:\s*:|$)/i;
const NAME = /[^\s,]+/g;
const NAMESPACE = /^[A-Za-z]\w*(?:\.\*)?$/;

/** What the comments above a dispatch (or its table), or at the end of its first line, ask of it; `undefined`: there are none. */
export function findRequest(dispatch: Dispatch, facts: FileFacts): Request | undefined {
  const comments = listCommentsOf(dispatch, facts);
  if (comments.length === 0) return undefined;
  return {
    isOfAll: comments.some(({ names }) => names.length === 0),
    namespaces: comments.flatMap(({ names }) => names.map(({ value }) => value)),
  };
}

/** Whether the option `dispatches` leaves a dispatch to the rules: `marked` only those that a comment asks for. */
export function isLookedAt(
  dispatch: Dispatch,
  { dispatches }: { readonly dispatches: 'all' | 'marked' },
  facts: FileFacts,
): boolean {
  return dispatches === 'all' || findRequest(dispatch, facts) !== undefined;
}

/** Whether a request is about a namespace that the dispatch enumerates, or names it. */
export function isRequested(namespace: string, request: Request | undefined): boolean {
  return request !== undefined && (request.isOfAll || request.namespaces.includes(namespace));
}

/** The names in these comments as sites of their dispatches, so that they are looked up in the registry. */
export function listRequestSites(facts: FileFacts): readonly CodeSite[] {
  if (listComments(facts).length === 0) return [];
  return listAllDispatches(facts).flatMap((dispatch) =>
    listCommentsOf(dispatch, facts).flatMap(({ names }): readonly CodeSite[] =>
      names.length === 0
        ? []
        : [{ kind: 'rest-comment', node: dispatch.node, expression: dispatch.expression, literals: names }],
    ),
  );
}

/** Whether a text can hold such a comment. */
export function mayHoldRequest(text: string): boolean {
  return WORD.test(text);
}

function listCommentsOf(dispatch: Dispatch, facts: FileFacts): readonly ExhaustiveComment[] {
  const comments = listComments(facts);
  if (comments.length === 0) return [];
  const lines = new Set(listPlacesOf(dispatch, facts.sourceCode));
  return comments.filter(({ line }) => lines.has(line));
}

/** The lines at whose end, or above which, a comment is for a dispatch: those of its parts, and of its table. */
export function listPlacesOf(
  part: Pick<Dispatch, 'node' | 'literals'> & { readonly kind: string },
  sourceCode: SourceCode,
): readonly number[] {
  return [...listLines(part.node), ...listLinesOfTable(part, sourceCode)];
}

/** The first lines of a node and of what it is a part of, up to its statement, declaration or member of a class. */
function listLines(node: TSESTree.Node): readonly number[] {
  const lines = [node.loc.start.line];
  for (let part = node; part.parent && !/(?:Statement|Declaration|Definition)$/.test(part.type); part = part.parent) {
    lines.push(part.parent.loc.start.line);
  }
  return lines;
}

/** The same for the first entry of a table that the file defines. */
function listLinesOfTable(
  { kind, literals: [first] }: { readonly kind: string; readonly literals: readonly CodeLiteral[] },
  sourceCode: SourceCode,
): readonly number[] {
  if (kind !== 'lookup' || first === undefined || first.form === 'imported') return [];
  const entry = findNodeAt(first.range[0], sourceCode);
  return entry === undefined ? [] : listLines(entry);
}

const listComments = oncePerObject(({ sourceCode, settings }: FileFacts): readonly ExhaustiveComment[] => {
  if (!mayHoldRequest(sourceCode.text)) return [];
  return sourceCode.getAllComments().flatMap((comment) => {
    const names = readNames(comment, sourceCode, settings);
    const line = findLine(comment, sourceCode);
    return names === undefined || line === undefined ? [] : { line, names };
  });
});

/** The names in a comment; none for `exhaustive` alone. `undefined` if it is prose. */
function readNames(
  comment: TSESTree.Comment,
  sourceCode: SourceCode,
  settings: Settings,
): readonly CodeLiteral[] | undefined {
  const words = readWords(comment, sourceCode);
  if (words?.every(({ text }) => isName(text, settings)) !== true) return undefined;
  return words.map(({ text, start }) => createName(text, start, sourceCode));
}

/** The words behind `exhaustive:`, and where they begin in the file; none for `exhaustive` alone. `undefined` if it is prose. */
export function readWords(
  { value, range: [start] }: TSESTree.Comment,
  sourceCode: SourceCode,
): readonly { readonly text: string; readonly start: number }[] | undefined {
  // The comments of templates are of another language.
  if (!sourceCode.text.startsWith('/', start)) return undefined;
  const text = value
    .replaceAll(STARS, (stars) => ' '.repeat(stars.length))
    .replace(REASON, '')
    .trimEnd();
  const [head] = HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const names = [...text.slice(head.length).matchAll(NAME)];
  if (names.length === 0) return head.includes(':') ? undefined : [];
  return names.map(({ 0: name, index }) => ({ text: name, start: start + '//'.length + head.length + index }));
}

/** `LimitExceeded.*` is a name even if it is misspelled; a word without the end only if there is such a namespace. */
function isName(text: string, { registry, additionalNamespaces }: Settings): boolean {
  if (!NAMESPACE.test(text)) return false;
  return text.endsWith(ALL_CODES) || registry.isNamespace(text) || additionalNamespaces.has(text);
}

function createName(text: string, start: number, sourceCode: SourceCode): CodeLiteral {
  const value = text.endsWith(ALL_CODES) ? text.slice(0, -ALL_CODES.length) : text;
  return { value, match: 'namespace', form: 'text', ...createPlace(start, start + value.length, sourceCode) };
}

/** The line that a comment ends, else that of the code below it, unless blank lines are between them. */
export function findLine(comment: TSESTree.Comment, sourceCode: SourceCode): number | undefined {
  const [before, after] = [sourceCode.getTokenBefore(comment), sourceCode.getTokenAfter(comment)];
  const isBehindCode = before?.loc.end.line === comment.loc.start.line;
  const isLast = after === null || after.loc.start.line > comment.loc.end.line;
  if (isBehindCode && isLast) return comment.loc.start.line;
  if (after === null) return undefined;
  const between = sourceCode.text.slice(comment.range[1], after.range[0]);
  return /\n[^\S\n]*\n/.test(between) ? undefined : after.loc.start.line;
}
