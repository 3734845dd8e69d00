import type { TSESTree } from '@typescript-eslint/utils';

/** The elements of an array, or the arguments of a call; `null` for a hole. */
type Elements = readonly (TSESTree.Node | null)[];

/** The element at an index; the spread before it that hides which one it is; `undefined` for a hole or none. */
export function elementAt(elements: Elements, index: number): TSESTree.Node | undefined {
  for (const element of elements.slice(0, index)) if (element?.type === 'SpreadElement') return element;
  return elements[index] ?? undefined;
}

/** The elements that a step of a way may lead to: one for an index, all for `*` or where a spread hides which. */
export function pickElements(elements: Elements, step: string): readonly TSESTree.Node[] {
  const element = /^\d+$/.test(step) ? elementAt(elements, Number(step)) : null;
  if (element === undefined) return [];
  return element === null || element.type === 'SpreadElement' ? elements.filter((each) => each !== null) : [element];
}

/** Whether a step of a way leads to an element: an index, or `*` for any. */
export function isElementStep(step: string | undefined): boolean {
  return step !== undefined && /^(?:\*|\d+)$/.test(step);
}
