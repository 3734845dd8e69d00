import type { TSESTree } from '@typescript-eslint/utils';
import { once } from '../../memo/once.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import type { AnalysisContext } from '../context.ts';
import type { Evaluator, SdkCall, Service } from './types.ts';

/** What the code of a call shows: its service, and how it names its action. */
export interface SeenCall extends Service {
  /** A name, or an expression whose value is the name. */
  readonly action: string | TSESTree.Node | undefined;
  /** A function of the application makes the call: its name is that of an action only if the product has such an action. */
  readonly isWrapped?: true;
  readonly node: TSESTree.Node;
}

/**
 * The record of a call. Without a product, it is the only one of the file that has the action; if there is none, there is no
 * call. A version or an action that the registry does not know is left out; the call says that it was there.
 */
export function createCall(seen: SeenCall, evaluator: Evaluator): SdkCall | undefined {
  const { registry } = evaluator.context.settings;
  const { action, node, isWrapped } = seen;
  const name = typeof action === 'object' ? findConstantString(action, evaluator.sourceCode)?.value : action;
  const service = seen.product === undefined ? name && evaluator.serviceWith(name) : seen;
  if (!service || service.product === undefined) return undefined;
  const { product } = service;
  const version = registry.product(product)?.versions.find((candidate) => candidate === service.version);
  const isAction = name !== undefined && registry.actions(product, version).includes(name);
  const isOtherAction =
    name !== undefined && !isAction && (isWrapped !== true || registry.otherActions(product, version).has(name));
  return {
    product,
    ...(version !== undefined && { version }),
    ...(isAction && { action: name }),
    ...((version !== service.version || isOtherAction) && { isUnlisted: true }),
    ...(name === undefined && typeof action === 'object' && { actionNode: action }),
    node,
  };
}

/** The same call of the API with an action, made by another expression. */
export function withAction(
  { product, version }: SdkCall,
  seen: Pick<SeenCall, 'action' | 'node'>,
  evaluator: Evaluator,
): SdkCall | undefined {
  return createCall({ product, version, ...seen }, evaluator);
}

/**
 * Finds the only product with an action among those that the file names. Their actions are read when first needed, those that the
 * lists lack included.
 */
export function createServiceFinder({
  namedProducts,
  settings: { registry },
}: AnalysisContext): (action: string) => Service | undefined {
  const readProducts = once(() =>
    namedProducts.map(({ product, version }) => ({
      product,
      version,
      actions: new Set([...registry.actions(product, version), ...registry.otherActions(product, version).keys()]),
    })),
  );
  return (action) => {
    const having = readProducts().filter(({ actions }) => actions.has(action));
    const product = findOnly(having.map((each) => each.product));
    return product === undefined ? undefined : { product, version: findOnly(having.map(({ version }) => version)) };
  };
}

/** The item that all are equal to, if there is one. */
export function findOnly<T>(items: Iterable<T>): T | undefined {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? first : undefined;
}
