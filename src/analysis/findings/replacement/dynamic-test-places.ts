import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { findNodeAt, allNodesOf } from '../../syntax/nodes.ts';
import { isFunction, parentOf } from '../../syntax/syntax.ts';
import type { Codes } from './code-values.ts';
import { findTestFunction, isDynamicTest } from './dynamic-tests.ts';
import type { FileFacts } from '../../facts.ts';

/** Whether a code at a place of the file, or the value that it is compared with, may also meet a dynamic test. */
export function isNearDynamicTest(start: number, facts: FileFacts): boolean {
  return createPlaceTest(facts)(start);
}

const createPlaceTest = oncePerObject(({ sites, sourceCode }: FileFacts): ((start: number) => boolean) => {
  const own = sites.filter(({ kind }) => kind !== 'message' && kind !== 'definition');
  const codes = {
    texts: new Set(own.map(({ expression }) => sourceCode.getText(expression.node))),
    siteAt: new Map(own.map((site) => [site.node, site] as const)),
    sourceCode,
  };
  const dynamic = listDynamicPlaces(codes);
  const near = new Set(
    sites
      .filter(({ node, isOpen }) => isOpen === true || (dynamic.size > 0 && dynamic.has(outermostPlaceOf(node))))
      .flatMap(({ literals }) => literals.map(({ range: [start] }) => start)),
  );
  const placeAt = (start: number) => outermostPlaceOf(findNodeAt(start, sourceCode) ?? sourceCode.ast);
  return (start) => near.has(start) || (dynamic.size > 0 && dynamic.has(placeAt(start)));
});

/** The places with dynamic tests, and those that pass a code to a function of the file with one. */
function listDynamicPlaces(codes: Codes): ReadonlySet<TSESTree.Node> {
  const nodes = allNodesOf(codes.sourceCode);
  const tests = nodes.filter((node) => isDynamicTest(node, codes));
  const places = new Set(tests.map(outermostPlaceOf));
  if (places.size === 0) return places;
  const passing = nodes.flatMap((node) => {
    const called = findTestFunction(node, codes);
    return called === undefined ? [] : { place: outermostPlaceOf(node), called: outermostPlaceOf(called) };
  });
  for (let size = 0; size < places.size;) {
    size = places.size;
    for (const { place, called } of passing) if (places.has(called)) places.add(place);
  }
  return places;
}

/** The outermost function around a node, or else the file, or the template of a component. */
function outermostPlaceOf(node: TSESTree.Node): TSESTree.Node {
  let outermost: TSESTree.Node | undefined;
  let top = node;
  for (let place: TSESTree.Node | undefined = node; place !== undefined; place = parentOf(place)) {
    if (isFunction(place)) outermost = place;
    top = place;
  }
  return outermost ?? top;
}
