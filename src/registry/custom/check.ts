import * as v from 'valibot';
import { type KnownProducts, checkReferences } from './check-references.ts';
import { checkStructure } from './check-structure.ts';
import { step } from './quote.ts';
import { registrySchema } from './schema.ts';
import type { RegistryProblem, UserRegistry } from './types.ts';

/** A registry as it was given, if all of it is right; else what is wrong, outermost first. */
export type CheckedRegistry =
  | { readonly registry: UserRegistry; readonly problems?: undefined }
  | { readonly registry?: undefined; readonly problems: readonly [RegistryProblem, ...RegistryProblem[]] };

/** Checks that a value is a registry, and that what it refers to exists in it or in what is known. Total: never throws. */
export function checkRegistry(value: unknown, known: KnownProducts): CheckedRegistry {
  const [first, ...others] = checkStructure(value);
  if (first !== undefined) return { problems: [first, ...others] };
  const parsed = v.safeParse(registrySchema(), value, { abortPipeEarly: true, lang: 'en' });
  if (!parsed.success) {
    const [first, ...others] = parsed.issues;
    const inChinese = v.safeParse(registrySchema(), value, { abortPipeEarly: true, lang: 'zh' }).issues ?? [];
    return {
      problems: [toProblem(first, inChinese[0]), ...others.map((issue, at) => toProblem(issue, inChinese[at + 1]))],
    };
  }
  const [reference, ...more] = checkReferences(parsed.output, known);
  return reference === undefined ? { registry: parsed.output } : { problems: [reference, ...more] };
}

type Issue = Pick<v.BaseIssue<unknown>, 'message'> & {
  readonly path?: readonly { readonly key: unknown }[] | undefined;
};

/** One issue, as the same check says it in English and in Chinese. */
function toProblem({ path = [], message: en }: Issue, { message: zh }: Issue = { message: en }): RegistryProblem {
  return { path: path.reduce((text, { key }) => text + step(key, text), ''), problem: { en, zh } };
}
