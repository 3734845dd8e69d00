import { renderBoth } from '../../language/sentence.ts';
import { once } from '../../memo/once.ts';
import type { Registry } from '../types.ts';
import { extendVersions } from './extend-versions.ts';
import { isWhole } from './whole-lists.ts';
import { hintAt } from './hint-at.ts';
import { quoteText, writeLiteral } from './quote.ts';
import { PROBLEMS } from './sentences.ts';
import type { RegistryProblem, UserProduct, UserRegistry } from './types.ts';
import { listCurrentCodes } from './current-codes.ts';

/** The part of a registry that checks look up. */
export type KnownProducts = Pick<Registry, 'product' | 'productVersions' | 'snapshotDate'>;

/** Finds problems that single values do not show: duplicate products, and references to codes that do not exist. */
export function checkReferences({ products }: UserRegistry, known: KnownProducts): readonly RegistryProblem[] {
  return products.flatMap((product, at) => {
    const path = `.products[${at}]`;
    const codes = createCodes(product, products, known);
    return [
      ...checkPlace(product, products.slice(0, at), path, known),
      ...checkWholeness(product, path, known),
      ...checkCodes(product, path, codes),
      ...checkActions(product, path, codes),
    ];
  });
}

/** Each version of a product is listed once; a custom product has versions everywhere or nowhere. */
function checkPlace(
  { id, version }: UserProduct,
  earlier: readonly UserProduct[],
  path: string,
  known: KnownProducts,
): readonly RegistryProblem[] {
  const same = earlier.filter((product) => product.id === id);
  if (same.some((product) => product.version === version)) {
    const problem = renderBoth(PROBLEMS.repeated, (language) => {
      const name = quoteText(id, language);
      return { product: version === undefined ? name : `${name} ${version}` };
    });
    return [{ path, problem }];
  }
  const isMixed = same.some((product) => (product.version === undefined) !== (version === undefined));
  if (!isMixed || known.product(id) !== undefined) return [];
  return [{ path, problem: renderBoth(PROBLEMS.mixed, (language) => ({ product: quoteText(id, language) })) }];
}

/** Versions have lists of their own, so those that replace them say of which they are. */
function checkWholeness(product: UserProduct, path: string, known: KnownProducts): readonly RegistryProblem[] {
  if (!isWhole(product) || product.version !== undefined || known.product(product.id) === undefined) return [];
  const problem = renderBoth(PROBLEMS.wholeWithoutVersion, (language) => ({
    product: quoteText(product.id, language),
  }));
  return [{ path: `${path}.completeOn`, problem }];
}

/** The codes that an entry may refer to: of this entry, of others of its product and version, and known ones. */
interface Codes {
  readonly has: (code: string) => boolean;
  readonly isCurrent: (code: string) => boolean;
  readonly all: () => readonly string[];
}

/** Reads what is known of the product only for a code that the file itself has not. */
function createCodes(product: UserProduct, products: readonly UserProduct[], known: KnownProducts): Codes {
  const { id, version } = product;
  const entries = products.filter(
    (one) => one.id === id && (one.version === undefined || version === undefined || one.version === version),
  );
  // Beside whole lists, no other code is current.
  const own = (isWhole(product) ? [product] : entries).flatMap(({ codes }) => Object.keys(codes));
  const versions = once(() =>
    known.productVersions(version === undefined ? { product: id } : { product: id, version }),
  );
  const others = once(() => (isWhole(product) ? [] : versions().flatMap(({ codes }) => [...codes.keys()])));
  const [hasOwn, hasOther] = [once(() => new Set(own)), once(() => new Set(others()))];
  const current = once(() => {
    return listCurrentCodes(extendVersions({ product: id, versions: versions(), day: known.snapshotDate() }, entries));
  });
  return {
    has: (code) => hasOwn().has(code) || hasOther().has(code),
    isCurrent: (code) => current().has(code),
    all: () => [...own, ...others()],
  };
}

function checkCodes({ id, codes }: UserProduct, path: string, known: Codes): readonly RegistryProblem[] {
  return Object.entries(codes).flatMap(([code, { since, retired, replacedBy }]) => {
    const at = `${path}.codes[${writeLiteral(code)}]`;
    const problems: RegistryProblem[] = [];
    if (since !== undefined && retired !== undefined && retired < since) {
      problems.push({ path: `${at}.retired`, problem: renderBoth(PROBLEMS.retiredBefore, () => ({ retired, since })) });
    }
    if (replacedBy !== undefined && retired === undefined) {
      problems.push({ path: `${at}.replacedBy`, problem: renderBoth(PROBLEMS.replacedWhileCurrent, () => ({})) });
    }
    if (replacedBy !== undefined && !(known.has(replacedBy) && known.isCurrent(replacedBy))) {
      const problem = known.has(replacedBy) ? noCurrentCode(replacedBy, code) : noCode(replacedBy, id, known);
      problems.push({ path: `${at}.replacedBy`, problem });
    }
    return problems;
  });
}

function checkActions({ id, actions = {} }: UserProduct, path: string, known: Codes): readonly RegistryProblem[] {
  return Object.entries(actions).flatMap(([action, documented]) =>
    documented.flatMap((code, at) =>
      known.has(code)
        ? []
        : { path: `${path}.actions[${writeLiteral(action)}][${at}]`, problem: noCode(code, id, known) },
    ),
  );
}

/** A code that is replaced by a withdrawn one would be replaced again, or for ever where they replace each other. */
function noCurrentCode(code: string, replaced: string): RegistryProblem['problem'] {
  const sentences = code === replaced ? PROBLEMS.replacedByItself : PROBLEMS.replacedByRetired;
  return renderBoth(sentences, (language) => ({ code: quoteText(code, language) }));
}

function noCode(code: string, id: string, codes: Codes): RegistryProblem['problem'] {
  const names = codes.all();
  return renderBoth(PROBLEMS.noCode, (language) => ({
    code: quoteText(code, language),
    product: quoteText(id, language),
    hint: hintAt(code, names, language),
  }));
}
