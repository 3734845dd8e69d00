import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { FileFacts } from '../facts.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { findAccessPath } from '../syntax/access-path.ts';
import { isWithin } from '../syntax/nodes.ts';
import { type ErrorValue, relate } from './error-value.ts';

/** Code is read through this many functions that pass the error on to one another. */
const MAX_DEPTH = 4;
/** So many statements are read of what handles one error. */
const MAX_STEPS = 2000;

/** What reading the code that handles an error finds beside where it ends. It is filled while the code is read. */
export interface Findings {
  /** The sites that compare the code of the error. */
  readonly sites: Set<CodeSite>;
  /** The number of statements that were read. */
  steps: number;
  /** Whether a test about the error was met that cannot be read, so that it is not known for which codes what follows is. */
  isUnread: boolean;
}

/** A part of the file that handles an error, as it is read for a code that no test names. */
export interface Reading {
  readonly facts: FileFacts;
  readonly evaluator: Evaluator;
  /** Absent: the part does not get the error. */
  readonly error: ErrorValue | undefined;
  /** The sites in it that compare the code of that error, in the order of the file. */
  readonly sites: readonly CodeSite[];
  readonly depth: number;
  readonly findings: Findings;
}

/** Begins to read a part of the file. */
export function startReading(
  region: TSESTree.Node,
  error: ErrorValue | undefined,
  tools: Pick<Reading, 'facts' | 'evaluator'>,
): Reading {
  const findings: Findings = { sites: new Set(), steps: 0, isUnread: false };
  return read(region, error, { ...tools, depth: 0, findings });
}

/** Goes on into a function that gets the error; `undefined` if that is too deep. */
export function readInto(region: TSESTree.Node, error: ErrorValue | undefined, from: Reading): Reading | undefined {
  return from.depth >= MAX_DEPTH ? undefined : read(region, error, { ...from, depth: from.depth + 1 });
}

/** Takes down that a statement is read. Returns whether that may go on. */
export function takeStep({ findings }: Reading): boolean {
  findings.steps += 1;
  return findings.steps <= MAX_STEPS;
}

function read(region: TSESTree.Node, error: ErrorValue | undefined, rest: Omit<Reading, 'error' | 'sites'>): Reading {
  const sites = sitesWithin(region, rest.facts).filter((site) => isAbout(site, error));
  for (const site of sites) rest.findings.sites.add(site);
  return { ...rest, error, sites };
}

/** The sites of a part of the file. Each handler asks, so a file with many handlers is not searched from its start for each. */
function sitesWithin(region: TSESTree.Node, facts: FileFacts): readonly CodeSite[] {
  const sites = sitesInOrder(facts);
  const found: CodeSite[] = [];
  for (let at = firstBehind(region.range[0], sites); at < sites.length; at += 1) {
    const site = sites[at];
    if (site === undefined || site.node.range[0] >= region.range[1]) break;
    if (isWithin(site.node, region)) found.push(site);
  }
  return found;
}

const sitesInOrder = oncePerObject((facts: FileFacts): readonly CodeSite[] =>
  facts.sites
    .filter(({ kind }) => kind !== 'definition')
    .toSorted((left, right) => left.node.range[0] - right.node.range[0]),
);

/** The index of the first site that does not begin before a place, by halving. */
function firstBehind(place: number, sites: readonly CodeSite[]): number {
  let low = 0;
  for (let high = sites.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((sites[middle]?.node.range[0] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a site compares the code of an error, or what a function returns of it: `codeOf(err)`. */
function isAbout({ expression }: CodeSite, error: ErrorValue | undefined): boolean {
  if (error === undefined) return false;
  const path = findAccessPath(expression.node, error.sourceCode);
  const args = path?.root.type === 'CallExpression' ? path.root.arguments : [];
  const isOwn = expression.key === error.key || expression.key.replace(/^message /, '').startsWith(`${error.key}.`);
  return isOwn || [expression.node, ...args].some((node) => relate(node, error) !== 'none');
}
