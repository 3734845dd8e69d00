import type { Language } from '../../language/language.ts';
import { inBoth, render, sentence } from '../../language/sentence.ts';
import { InputError } from '../input-error.ts';
import { type ProductTarget, nameOf } from '../targets.ts';

/** A product together with the beginning of the names of its types: `Scf` of `ScfErrorCode`. */
export interface NamedTarget {
  readonly target: ProductTarget;
  readonly name: string;
}

const SAME_NAMES = inBoth(
  sentence`The types of ${'one'} and ${'other'} would have the same names, ${'name'}ErrorCode. Write them to two files.`,
  sentence`${'one'} 与 ${'other'} 的类型会重名（${'name'}ErrorCode），请分别写入两个文件。`,
);

/**
 * Names the types of each product. Its version becomes part of the name only where another version of the product is
 * asked for as well: `iotcloud@2018-06-14` beside `iotcloud@2021-04-08` → `IotcloudV20180614`.
 * Throws an `InputError` if two would have the same name.
 */
export function nameTargets(targets: readonly ProductTarget[], language: Language): readonly NamedTarget[] {
  const distinct = [...new Map(targets.map((target) => [nameOf(target), target])).values()];
  const countOfProduct = (product: string): number => distinct.filter((one) => one.product === product).length;
  const named = distinct.map((target) => ({
    target,
    name: nameProduct(target.product) + (countOfProduct(target.product) > 1 ? nameVersion(target.version) : ''),
  }));
  checkDistinct(named, language);
  return named;
}

/** `my-gateway` → `MyGateway`, `2d` → `Product2d`: an identifier, whatever the id. */
function nameProduct(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(name) ? name : `Product${name}`;
}

/** `2018-06-14` → `V20180614`. */
function nameVersion(version: string | undefined): string {
  return version === undefined ? '' : `V${version.replaceAll(/\W/g, '')}`;
}

function checkDistinct(named: readonly NamedTarget[], language: Language): void {
  const byName = new Map<string, ProductTarget>();
  for (const { target, name } of named) {
    const other = byName.get(name);
    if (other === undefined) byName.set(name, target);
    else throw new InputError(render(SAME_NAMES[language], { one: nameOf(other), other: nameOf(target), name }));
  }
}
