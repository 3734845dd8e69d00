import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { partitionPoint } from '../../memo/partition-point.ts';
import { isNode, type SourceCode } from './syntax.ts';

/*
 * The template of a Vue component, as `vue-eslint-parser` reads it. Its markup has nodes of its own (`VElement`, `VAttribute`,
 * `VExpressionContainer`); the expressions in it are nodes of JavaScript. It is outside of the tree of the script.
 */

/** A node of the markup, whose types typescript-eslint does not know. */
export interface MarkupNode {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly parent?: MarkupNode | null;
}

type Block = TSESTree.Node & {
  readonly name: string;
  readonly startTag: { readonly attributes: readonly { readonly key: { readonly name: unknown } }[] };
};

/** The program of a file; only that of a component has a template. */
export type Program = MarkupNode & { readonly templateBody?: (TSESTree.Node & MarkupNode) | null };

/** Fields that hold nodes which are not below a node. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['parent', 'tokens', 'comments', 'errors']);

/** The `<template>` of a component; `undefined` for other files, and for templates in other languages (Pug). */
export function findTemplate({ templateBody }: Program): TSESTree.Node | undefined {
  return templateBody ?? undefined;
}

/** The nodes of the template of a program, parents first: those of the markup and those of its expressions. */
export const nodesOfTemplate = oncePerObject((program: Program): readonly TSESTree.Node[] => {
  const nodes: TSESTree.Node[] = [];
  const template = findTemplate(program);
  const stack = template === undefined ? [] : [template];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node);
    stack.push(...childrenOf(node).reverse());
  }
  return nodes;
});

/** The lists of fields that parsers return do not have those of the markup. */
function childrenOf(node: TSESTree.Node): TSESTree.Node[] {
  return Object.entries(node).flatMap(([field, value]: [string, unknown]) =>
    OTHER_FIELDS.has(field) ? [] : [value].flat().filter(isNode),
  );
}

/** The blocks of a component that are in no tree: custom blocks, styles, and a template in another language. */
export function listOtherBlocks({ ast, parserServices }: SourceCode): readonly TSESTree.Node[] {
  const services = parserServices as { readonly getDocumentFragment?: () => MarkupNode | null } | undefined;
  return blocksOf(services?.getDocumentFragment?.()).filter(
    (block) => block !== findTemplate(ast) && block.name !== 'script',
  );
}

/** The expressions of a template with their delimiters, in the order of the file: `"a"`, `{{ a }}`. */
const containersIn = oncePerObject((program: Program): readonly TSESTree.Node[] =>
  nodesOfTemplate(program)
    .filter(({ type }: MarkupNode) => type === 'VExpressionContainer')
    .sort(compareStarts),
);

function compareStarts(one: MarkupNode, other: MarkupNode): number {
  return one.range[0] - other.range[0];
}

/** The expression of a template around a place, with its delimiters. */
export function findContainer(place: number, program: Program): TSESTree.Node | undefined {
  const containers = containersIn(program);
  const last = containers[partitionPoint(containers, ({ range }) => range[0] <= place) - 1];
  return last !== undefined && place < last.range[1] ? last : undefined;
}

/** The expressions of a template that the parser cannot read: `{{ a === }}`. */
export function listUnreadExpressions(program: Program): readonly TSESTree.Node[] {
  return containersIn(program).filter((node: MarkupNode) => 'expression' in node && node.expression === null);
}

/** Whether a component has a `<script setup>`, whose variables its template reads. */
export function hasScriptSetup({ templateBody }: Program): boolean {
  return blocksOf(templateBody?.parent).some(
    ({ name, startTag }) => name === 'script' && startTag.attributes.some(({ key }) => key.name === 'setup'),
  );
}

function blocksOf(file: MarkupNode | null | undefined): readonly Block[] {
  const { children = [] } = (file ?? {}) as { readonly children?: readonly TSESTree.Node[] };
  return children.filter((child): child is Block => (child as MarkupNode).type === 'VElement');
}
