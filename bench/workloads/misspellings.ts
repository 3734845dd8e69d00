import { createRandom, pick } from '../../scripts/eval-spelling/random.ts';
import { type Scope, builtinRegistry } from '../../src/registry/index.ts';
import { misspell } from './kit.ts';

const SEED = 7;

/** Distinct literals that are no codes of a scope, each a code of it with letters swapped or its last word cut off. */
export function findMisspellings(count: number, scope: Scope): readonly string[] {
  const random = createRandom(SEED);
  const codes = [...builtinRegistry.codesIn(scope)].filter((code) => code.includes('.'));
  const found = new Set<string>();
  while (found.size < count) {
    const code = pick(codes, random);
    const literal = random() < 0.5 ? misspell(code, random) : code.replace(/[A-Z][a-z0-9]*$/, '');
    if (!literal.endsWith('.') && !builtinRegistry.isCode(literal, scope)) found.add(literal);
  }
  return [...found];
}
