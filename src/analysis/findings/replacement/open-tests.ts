import type { TSESTree } from '@typescript-eslint/utils';
import { findNodeAt, findNodes } from '../../syntax/nodes.ts';
import { isFunction, type SourceCode } from '../../syntax/syntax.ts';
import type { Codes } from './code-reads.ts';
import { findAskedFunction, isUnseenTest } from './unseen-tests.ts';
import type { FileFacts } from '../../facts.ts';

/** Where codes are held against values that the file does not spell out, which may be any code. */
interface OpenTests {
  readonly isNear: (range: readonly [number, number]) => boolean;
}

const remembered = new WeakMap<FileFacts, OpenTests>();

/** Finds where a literal meets a value that meets constants of other files, or entries that are not written down, as well. */
export function indexOpenTests(facts: FileFacts, sourceCode: SourceCode): OpenTests {
  const index = remembered.get(facts) ?? createIndex(facts, sourceCode);
  remembered.set(facts, index);
  return index;
}

function createIndex({ sites }: FileFacts, sourceCode: SourceCode): OpenTests {
  const own = sites.filter(({ kind }) => kind !== 'message' && kind !== 'collection');
  const codes = {
    texts: new Set(own.map(({ expression }) => sourceCode.getText(expression.node))),
    siteAt: new Map(own.map((site) => [site.node, site] as const)),
    sourceCode,
  };
  const open = findOpenPlaces(codes);
  const near = new Set(
    sites
      .filter(({ node, isOpen }) => isOpen === true || (open.size > 0 && open.has(findPlace(node))))
      .flatMap(({ literals }) => literals.map(({ range: [start] }) => start)),
  );
  return {
    isNear: ([start]) => near.has(start) || (open.size > 0 && open.has(findPlaceAt(start, sourceCode))),
  };
}

/** The places with open tests, and those that give a code to a function of the file which is one. */
function findOpenPlaces(codes: Codes): ReadonlySet<TSESTree.Node> {
  const nodes = findNodes(codes.sourceCode);
  const tests = nodes.filter((node) => isUnseenTest(node, codes));
  const open = new Set(tests.map(findPlace));
  if (open.size === 0) return open;
  const asking = nodes.flatMap((node) => {
    const asked = findAskedFunction(node, codes);
    return asked === undefined ? [] : { place: findPlace(node), asked: findPlace(asked) };
  });
  for (let size = 0; size < open.size;) {
    size = open.size;
    for (const { place, asked } of asking) if (open.has(asked)) open.add(place);
  }
  return open;
}

/** The outermost function around a node, or else the file: its statements run one after another. */
function findPlace(node: TSESTree.Node): TSESTree.Node {
  let place = node;
  let outermost: TSESTree.Node | undefined;
  while (place.type !== 'Program') {
    if (isFunction(place)) outermost = place;
    place = place.parent;
  }
  return outermost ?? place;
}

function findPlaceAt(start: number, sourceCode: SourceCode): TSESTree.Node {
  return findPlace(findNodeAt(start, sourceCode) ?? sourceCode.ast);
}
