import { listJointProducts } from '../../registry/joint-services.ts';
import type { ProductVersion, Registry, ScopeTarget } from '../../registry/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';

/** Whose lists must lack a code for it to be impossible: those of the called products, or those of the called actions. */
export type ListScope = 'product' | 'action';

/** The calls that an error can come from. */
export type CallOrigin = NonNullable<CodeExpression['origin']>;

type Call = CallOrigin['calls'][number];

/** The codes that calls can return. */
export interface PossibleCodes {
  /** The called actions; the product where no action is known. */
  readonly actions: readonly ScopeTarget[];
  /** What a report says that the code is not documented for: these actions, or their products. */
  readonly called: readonly ScopeTarget[];
  /** Where a code is listed, or was seen, that they can return. Of no version: the lists of versions differ for the same action. */
  readonly targets: readonly ScopeTarget[];
}

/**
 * The codes that the calls of an origin can return by the lists of their products or actions; `undefined` where a list is missing:
 * some call is not understood, is no call of the registry, or documents nothing.
 */
export function findPossibleCodes(
  { calls, complete }: CallOrigin,
  scope: ListScope,
  registry: Registry,
): PossibleCodes | undefined {
  if (!complete || calls.length === 0 || !calls.every((call) => isDocumented(call, registry))) return undefined;
  const ofActions = scope === 'action';
  const products = withoutRepeats(
    calls.flatMap(({ product }) => listJointProducts(product).map((each) => ({ product: each }))),
  );
  const actions = withoutRepeats(calls.map(targetOfCall));
  return {
    actions,
    called: ofActions ? actions : products,
    targets: ofActions ? withoutRepeats([...actions, ...calls.flatMap(listOtherDoors)]) : products,
  };
}

/** Whether lists say what a call can return: those of its action where it names one, else those of its product. */
function isDocumented({ product, action, isUnlisted }: Call, registry: Registry): boolean {
  if (isUnlisted) return false;
  const versions = registry.productVersions({ product });
  return action === undefined
    ? versions.some(hasCodes)
    : versions.some(({ actions }) => (actions.get(action) ?? []).length > 0);
}

/** Looks at the names of current codes first: the records of all codes take much longer to make. */
function hasCodes(version: ProductVersion): boolean {
  return (version.current ?? []).length > 0 || version.codes.size > 0;
}

function targetOfCall({ product, action }: Call): ScopeTarget {
  return { product, ...(action !== undefined && { action }) };
}

/** The other products that count as one with that of a call, whole: which of their actions would be the same is not recorded. */
function listOtherDoors({ product }: Call): readonly ScopeTarget[] {
  return listJointProducts(product)
    .filter((other) => other !== product)
    .map((other) => ({ product: other }));
}

function withoutRepeats(targets: readonly ScopeTarget[]): readonly ScopeTarget[] {
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
