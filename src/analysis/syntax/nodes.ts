import type { TSESTree } from '@typescript-eslint/utils';
import { walkWhile, type SourceCode } from './syntax.ts';
import { oncePerObject } from '../../memo/once.ts';
import { nodesOfTemplate } from './template.ts';

/** A step of ESLint through a file: it enters a node, leaves it, or reports an event of control flow. */
interface Step {
  readonly kind: number;
  readonly phase?: number;
  readonly target: unknown;
}

/** `VisitNodeStep#kind`, and its phase on the way down. */
const VISIT = 1;
const ENTER = 1;

/** ESLint keeps its steps; oxlint has none. */
type Traversable = SourceCode & { readonly traverse?: () => Iterable<Step> };

/**
 * All nodes of a file, parents first, those in the template of a Vue component included. ESLint has walked the file already, so
 * its steps are read where it has any.
 */
export const allNodesOf = oncePerObject((sourceCode: SourceCode): readonly TSESTree.Node[] => {
  const nodes = readSteps(sourceCode) ?? collectNodes(sourceCode);
  const ofTemplate = nodesOfTemplate(sourceCode.ast);
  return ofTemplate.length === 0 ? nodes : [...nodes, ...ofTemplate];
});

/** Whether a file has syntax of types, which shows TypeScript; its parser also reads JavaScript. */
export const usesTypeScript = oncePerObject((sourceCode: SourceCode): boolean =>
  allNodesOf(sourceCode).some(({ type }) => type.startsWith('TS')),
);

/** The nodes by their first characters. Inner nodes come later, and win. */
const indexStarts = oncePerObject((sourceCode: SourceCode): ReadonlyMap<number, TSESTree.Node> => {
  const starts = new Map<number, TSESTree.Node>();
  for (const node of allNodesOf(sourceCode)) starts.set(node.range[0], node);
  return starts;
});

/** The innermost node at a place. ESLint would search the whole file for each; most places are the beginning of a node. */
export function findNodeAt(place: number, sourceCode: SourceCode): TSESTree.Node | undefined {
  return indexStarts(sourceCode).get(place) ?? sourceCode.getNodeByRangeIndex(place) ?? undefined;
}

/** Whether a node is another one, or within it. */
export function isWithin({ range: [start, end] }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= start && end <= outer.range[1];
}

function readSteps(sourceCode: Traversable): readonly TSESTree.Node[] | undefined {
  if (sourceCode.traverse === undefined) return undefined;
  const nodes: TSESTree.Node[] = [];
  for (const { kind, phase, target } of sourceCode.traverse()) {
    // The target of a visit is a node.
    if (kind === VISIT && phase === ENTER) nodes.push(target as TSESTree.Node);
  }
  return nodes;
}

function collectNodes(sourceCode: SourceCode): readonly TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  walkWhile(sourceCode.ast, sourceCode, (node) => {
    nodes.push(node);
    return true;
  });
  return nodes;
}
