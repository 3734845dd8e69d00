import type { Language } from '../../language/language.ts';
import { describeCommon, describeOf } from './comments.ts';
import { COMMON, declareOfActions, declareRetired } from './declarations.ts';
import type { ProductCodes } from './product-codes.ts';
import { keyOf, quote } from './text.ts';

/**
 * What all guards ask. It returns a function, so that the rules do not take a guard for a comparison: one with all codes asks for bare
 * codes as well, and means no more than these.
 */
const IS_IN = [
  'function isIn(codes: readonly unknown[]): (value: unknown) => boolean {',
  '  return (value) => codes.includes(value);',
  '}',
];

/** Defines the list of the common codes, its type and guard, and what all guards share. */
export function defineCommon(codes: readonly string[], language: Language): readonly (readonly string[])[] {
  return [
    [describeCommon('codes', language), defineList(listOf(COMMON), codes)],
    [describeCommon('codes', language), declareMembers(COMMON)],
    [describeCommon('guard', language), defineGuard(COMMON)],
    IS_IN,
  ];
}

/**
 * Defines the values of a product, and declares its types from them: lists of its codes and of those of each action, and a guard of
 * each. The types have the names that they have without values.
 */
export function defineProduct(
  product: ProductCodes,
  common: readonly string[],
  language: Language,
): readonly (readonly string[])[] {
  const { name, codes, actions } = product;
  const type = `${name}ErrorCode`;
  const table = `${listOf(type)}ByAction`;
  const lists = Array.from(actions, ([action, members]) => {
    const list = members === undefined ? listOf(type) : `[${members.map(quote).join(', ')}]`;
    return `  ${keyOf(action)}: ${list},`;
  });
  return [
    [describeOf('codes', product, language), defineList(listOf(type), [...codes, ...common].sort())],
    [describeOf('codes', product, language), declareMembers(type)],
    [describeOf('guard', product, language), defineGuard(type)],
    declareRetired(product, language),
    [describeOf('byAction', product, language), `export const ${table} = {`, ...lists, '} as const;'],
    [describeOf('actions', product, language), `export type ${name}Action = keyof typeof ${table};`],
    [
      describeOf('byAction', product, language),
      `export type ${name}ErrorCodes = { readonly [Action in ${name}Action]: (typeof ${table})[Action][number] };`,
    ],
    declareOfActions(product, language),
    [describeOf('actionGuard', product, language), defineActionGuard(product)],
  ];
}

/** The list of the members of a type: `ScfErrorCode` → `scfErrorCodes`. */
function listOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
}

function defineList(name: string, codes: readonly string[]): string {
  return [`export const ${name} = [`, ...codes.map((code) => `  ${quote(code)},`), '] as const;'].join('\n');
}

function declareMembers(type: string): string {
  return `export type ${type} = (typeof ${listOf(type)})[number];`;
}

function defineGuard(type: string): string {
  return [
    `export function is${type}(value: unknown): value is ${type} {`,
    `  return isIn(${listOf(type)})(value);`,
    '}',
  ].join('\n');
}

function defineActionGuard({ name }: ProductCodes): string {
  const type = `${name}ErrorCode`;
  return [
    `export function is${type}Of<Action extends ${name}Action>(`,
    '  action: Action,',
    '  value: unknown,',
    `): value is ${type}Of<Action> {`,
    `  return isIn(${listOf(type)}ByAction[action])(value) || is${COMMON}(value);`,
    '}',
  ].join('\n');
}
