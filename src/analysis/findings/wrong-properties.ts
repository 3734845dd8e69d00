import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { CODE_OF, type CodeHolder, findMisread, type Misread } from '../code-expressions/misreads/index.ts';
import { findWholeError } from '../sites/whole-error.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import type { FileFacts } from '../facts.ts';

/** The name of the property that has the code. */
export type RightName = (typeof CODE_OF)[CodeHolder];

/** A read of the code by a name that the error does not have. */
export interface WrongProperty extends Pick<Misread, 'node' | 'name' | 'holder'> {
  readonly right: RightName;
  /** All such reads of this error, in the order of the file: only together they can be put right. */
  readonly reads: readonly Misread['node'][];
}

/** A comparison of a whole error with a code. */
export interface ComparedError {
  readonly error: TSESTree.Node;
  readonly right: RightName;
}

/** What is wrong with the uses of errors in a file. */
export interface WrongUses {
  readonly properties: readonly WrongProperty[];
  readonly comparisons: readonly ComparedError[];
}

/** Finds the reads of a wrong property, and the comparisons of whole errors with codes. */
export function findWrongUses({ sourceCode, context }: FileFacts): WrongUses {
  const misreads: Misread[] = [];
  const comparisons: ComparedError[] = [];
  for (const node of allNodesOf(sourceCode)) {
    switch (node.type) {
      case 'MemberExpression':
      case 'Property': {
        const misread = findMisread(node, context);
        if (misread !== undefined) misreads.push(misread);
        break;
      }
      case 'BinaryExpression':
      case 'CallExpression':
      case 'SwitchStatement': {
        const found = findWholeError(node, context);
        if (found !== undefined) comparisons.push({ error: found.node, right: CODE_OF[found.holder] });
        break;
      }
      default:
    }
  }
  return { properties: listWrongProperties(misreads), comparisons };
}

function listWrongProperties(misreads: readonly Misread[]): readonly WrongProperty[] {
  return [...groupBy(misreads, ({ errorKey }) => errorKey).values()].flatMap((ofError) => {
    const reads = ofError.map(({ node }) => node).sort((left, right) => left.range[0] - right.range[0]);
    return ofError.map(({ node, name, holder }) => ({ node, name, holder, right: CODE_OF[holder], reads }));
  });
}
