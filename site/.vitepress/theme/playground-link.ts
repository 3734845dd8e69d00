import type { PlaygroundState } from '../../playground/state.ts';
import type { ExampleMeta } from '../markdown/examples.ts';

/** The playground with an example and its rule alone, as the page of the rule describes it. */
export function stateOf(
  { rule, language, options, products }: ExampleMeta,
  code: string,
  rules: readonly string[],
): Partial<PlaygroundState> {
  const others = rules.filter((name) => name !== rule).map((name) => [name, 'off'] as const);
  return {
    code,
    fileName: `example.${language}`,
    rules: { ...Object.fromEntries(others), [rule]: options === undefined ? 'error' : ['error', options] },
    ...(products && { settings: { products } }),
  };
}
