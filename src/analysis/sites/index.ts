import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import type { CodeSite } from '../types.ts';
import { findAssertionSite } from './assertion.ts';
import { findCollectionSite } from './collection.ts';
import { findEqualitySite } from './equality.ts';
import { findHelperSite } from './helper.ts';
import { findInSite, findIndexSite, findLookupCallSite } from './lookup.ts';
import { findMatchSite } from './match.ts';
import { findMembershipSite } from './membership.ts';
import { findMessageSite } from './message.ts';
import { findPatternSite } from './pattern.ts';
import { findPrefixSite } from './prefix.ts';
import { findSwitchSite } from './switch.ts';

/** The finders of sites that are calls, the ones that tell most first. */
const CALL_FINDERS = [
  findAssertionSite,
  findMatchSite,
  findMembershipSite,
  findLookupCallSite,
  findMessageSite,
  findPrefixSite,
  findPatternSite,
  findHelperSite,
] as const;

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
      return findFirst(node, context);
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'TSUnionType':
    case 'TSEnumDeclaration':
      return findCollectionSite(node, context);
    default:
      return undefined;
  }
}

function findFirst(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  for (const find of CALL_FINDERS) {
    const site = find(node, context);
    if (site !== undefined) return site;
  }
  return undefined;
}
