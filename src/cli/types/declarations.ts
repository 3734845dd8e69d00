import type { Language } from '../../language/language.ts';
import { describeCommon, describeOf, describeRetired } from './comments.ts';
import type { ProductCodes } from './product-codes.ts';
import { keyOf, quote } from './text.ts';

/** The type that those of all products share. */
export const COMMON = 'TencentCloudCommonErrorCode';

/** Declares the type of the common codes. */
export function declareCommon(codes: readonly string[], language: Language): readonly string[] {
  return [describeCommon('codes', language), declareUnion(COMMON, codes.map(quote))];
}

/** Declares the types of a product: its codes, withdrawn codes, codes by action, actions, and codes of some actions. */
export function declareProduct(product: ProductCodes, language: Language): readonly (readonly string[])[] {
  const { name, codes } = product;
  const documented = Array.from(product.actions, ([action, members]) => {
    const type = members === undefined ? `${name}ErrorCode` : unionOf(members.map(quote));
    return `  ${keyOf(action)}: ${type};`;
  });
  return [
    [describeOf('codes', product, language), declareUnion(`${name}ErrorCode`, [COMMON, ...codes.map(quote)])],
    declareRetired(product, language),
    [describeOf('byAction', product, language), `export interface ${name}ErrorCodes {`, ...documented, '}'],
    [describeOf('actions', product, language), `export type ${name}Action = keyof ${name}ErrorCodes;`],
    declareOfActions(product, language),
  ];
}

/** Declares the type of the codes that left the lists of a product. */
export function declareRetired(product: ProductCodes, language: Language): readonly string[] {
  return [
    describeRetired(product, language),
    declareUnion(`${product.name}RetiredErrorCode`, product.retired.map(quote)),
  ];
}

/** Declares the type of the codes of some actions, which is made of that by action. */
export function declareOfActions(product: ProductCodes, language: Language): readonly string[] {
  const { name } = product;
  return [
    describeOf('ofAction', product, language),
    `export type ${name}ErrorCodeOf<Action extends ${name}Action> = ${COMMON} | ${name}ErrorCodes[Action];`,
  ];
}

function declareUnion(name: string, members: readonly string[]): string {
  const lines = members.length === 0 ? ' never' : members.map((member) => `\n  | ${member}`).join('');
  return `export type ${name} =${lines};`;
}

function unionOf(members: readonly string[]): string {
  return members.length === 0 ? 'never' : members.join(' | ');
}
