import type { ScopeTarget } from '../../registry/index.ts';
import type { Service } from './types.ts';
import type { AnalysisContext } from '../context.ts';

/** Finds the product that alone has an action among those that the file names. Reads their actions on the first question. */
export function createServiceFinder(context: AnalysisContext): (action: string) => Service | undefined {
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

function collectNamed({ namedProducts, settings: { registry } }: AnalysisContext): readonly NamedProduct[] {
  return namedProducts.map((target) => ({
    target,
    actions: new Set(registry.actions(target.product, target.version)),
  }));
}

/** The item that all are equal to, if there is one. */
function findOnly<T>(items: readonly T[]): T | undefined {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? first : undefined;
}
