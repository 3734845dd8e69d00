/**
 * Products whose services return each other's codes. `ess` and `essbasic` are two doors to one service, for companies and for
 * platforms: the documentation of `essbasic` shows an answer with a code that only `ess` lists. Lists that are merely alike are no
 * reason: `mariadb` and `dcdb` share nearly all their codes, and neither was seen to return one that only the other has.
 */
const JOINT: readonly (readonly string[])[] = [['ess', 'essbasic']];

/** The products that count as one with a product, itself included. */
export function listJointProducts(product: string): readonly string[] {
  return JOINT.find((products) => products.includes(product)) ?? [product];
}
