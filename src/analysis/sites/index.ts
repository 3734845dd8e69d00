import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey } from '../../memo/once.ts';
import type { AnalysisContext } from '../context.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findAssertionSite, isAssertionMethod } from './assertion.ts';
import { findDefinitionSite } from './definitions/index.ts';
import { findEqualitySite } from './equality.ts';
import { EQUAL_FUNCTIONS, findEqualsSite } from './equals.ts';
import { findHelperSite } from './helper.ts';
import { LOOKUP_METHODS, findInSite, findIndexSite, findLookupCallSite } from './lookup.ts';
import { findMatchSite } from './match.ts';
import { MEMBERSHIP_METHODS, findMembershipSite } from './membership.ts';
import { MESSAGE_METHODS, findMessageSite } from './message.ts';
import { PATTERN_METHODS, findPatternSite } from './pattern.ts';
import { PREDICATE_FUNCTIONS, findPredicateSite } from './predicate.ts';
import { PREFIX_METHODS, findPrefixSite } from './prefix.ts';
import { RECORD_METHODS, findRecordSite } from './record.ts';
import { findSwitchSite } from './switch.ts';
import type { CodeSite } from './code-site.ts';

type Finder = (node: TSESTree.CallExpression, context: AnalysisContext) => CodeSite | undefined;

const has = (names: ReadonlySet<string>) => (name: string) => names.has(name);

/** The finders of sites that are calls of methods, with the names that they ask for, the most specific ones first. */
const METHOD_FINDERS: readonly { readonly find: Finder; readonly asksFor: (name: string) => boolean }[] = [
  { find: findAssertionSite, asksFor: isAssertionMethod },
  { find: findMembershipSite, asksFor: has(MEMBERSHIP_METHODS) },
  { find: findLookupCallSite, asksFor: has(LOOKUP_METHODS) },
  { find: findEqualsSite, asksFor: has(EQUAL_FUNCTIONS) },
  { find: findPredicateSite, asksFor: has(PREDICATE_FUNCTIONS) },
  { find: findRecordSite, asksFor: has(RECORD_METHODS) },
  { find: findMessageSite, asksFor: has(MESSAGE_METHODS) },
  { find: findPrefixSite, asksFor: has(PREFIX_METHODS) },
  { find: findPatternSite, asksFor: has(PATTERN_METHODS) },
];

/** The finders for the name of a method: most names have none. */
const findersOfMethod = oncePerKey((method) =>
  METHOD_FINDERS.filter(({ asksFor }) => asksFor(method)).map(({ find }) => find),
);

const FUNCTION_FINDERS: readonly Finder[] = [findMatchSite, findEqualsSite, findPredicateSite, findHelperSite];

/** The finders for the callee of a call: a function, or a method of some name. */
function findersOfCall({ callee }: TSESTree.CallExpression, { settings }: AnalysisContext): readonly Finder[] {
  const plain = skipTypeSyntax(callee);
  if (plain.type !== 'MemberExpression') return FUNCTION_FINDERS;
  const name = getPropertyName(plain);
  if (name === null) return [];
  return settings.comparisonFunctions.has(name) ? [...findersOfMethod(name), findHelperSite] : findersOfMethod(name);
}

/** The site that a node is, if it is one. A new kind of site gets a file beside this one and a line here. */
export function findSite(node: TSESTree.Node, context: AnalysisContext): CodeSite | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return findEqualitySite(node, context) ?? findInSite(node, context);
    case 'SwitchStatement':
      return findSwitchSite(node, context);
    case 'MemberExpression':
      return findIndexSite(node, context);
    case 'CallExpression':
      return findCallSite(node, context);
    default:
      return findDefinitionSite(node, context);
  }
}

function findCallSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  for (const find of findersOfCall(node, context)) {
    const site = find(node, context);
    if (site !== undefined) return site;
  }
  return findDefinitionSite(node, context);
}
