import type { ScopeTarget } from '../../registry/index.ts';
import { findNamedProduct } from '../file-scope.ts';
import { findNodes } from '../nodes.ts';
import type { SdkContext, Service } from './types.ts';

/** Finds the product that alone has an action, among those that the file names. Looks for them on the first question. */
export function createServiceFinder(context: SdkContext): (action: string) => Service | undefined {
  let named: readonly NamedProduct[] | undefined;
  return (action) => {
    named ??= collectNamed(context);
    const having = named.filter(({ actions }) => actions.has(action)).map(({ target }) => target);
    const product = findOnly(having.map((target) => target.product));
    return product === undefined ? undefined : { product, version: findOnly(having.map(({ version }) => version)) };
  };
}

interface NamedProduct {
  readonly target: ScopeTarget;
  readonly actions: ReadonlySet<string>;
}

function collectNamed(context: SdkContext): readonly NamedProduct[] {
  const targets = new Map<string, ScopeTarget>();
  for (const target of context.namedProducts ?? findNamed(context)) {
    targets.set(`${target.product}@${target.version ?? ''}`, target);
  }
  return [...targets.values()].map((target) => ({
    target,
    actions: new Set(context.registry.actions(target.product, target.version)),
  }));
}

function findNamed({ sourceCode, registry, clients }: SdkContext): readonly ScopeTarget[] {
  return preferVersions(findNodes(sourceCode).flatMap((node) => findNamedProduct(node, registry, clients) ?? []));
}

/** A product named with a version does not count without it as well. */
function preferVersions(targets: readonly ScopeTarget[]): readonly ScopeTarget[] {
  const versioned = new Set(targets.flatMap(({ product, version }) => (version === undefined ? [] : product)));
  return targets.filter(({ product, version }) => version !== undefined || !versioned.has(product));
}

/** The item that all are equal to, if there is one. */
function findOnly<T>(items: readonly T[]): T | undefined {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? first : undefined;
}
