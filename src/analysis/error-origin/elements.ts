import type { TSESTree } from '@typescript-eslint/utils';

/** The elements that may stand at an index: one, unless a spread hides which. */
export function pickElements(
  elements: TSESTree.ArrayExpression['elements'],
  step: string,
): readonly NonNullable<TSESTree.ArrayExpression['elements'][number]>[] {
  const isIndex = /^\d+$/.test(step);
  const index = Number(step);
  const isHidden = elements.slice(0, index + 1).some((element) => element?.type === 'SpreadElement');
  const picked = isIndex && !isHidden ? elements.slice(index, index + 1) : elements;
  return picked.filter((element) => element !== null);
}
