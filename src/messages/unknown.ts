import type { Judgement } from '../analysis/sites/explain-literal.ts';
import type { Meaning } from '../analysis/findings/meaning.ts';
import type { Registry, ScopeTarget } from '../registry/index.ts';
import { PHRASES } from './english.ts';
import { productsOf, writeListCommands } from './scope.ts';
import { render } from '../language/sentence.ts';
import { listNames, listOf, quote } from './text.ts';

const PROVEN = { typo: 'misspelled', case: 'wrongCase', separator: 'wrongSeparator' } as const;
const TRUNCATED = { missing: 'cutShort', extra: 'extraWords', order: 'otherOrder' } as const;
const PART = { namespace: 'unknownNamespace', prefix: 'unknownPrefix', part: 'unknownPart' } as const;

/** The id of the message about a literal; `undefined` for what is or was a code of any product. */
export function unknownIdOf(judgement: Judgement) {
  if (judgement.match !== 'code') return judgement.verdict.kind === 'known' ? undefined : PART[judgement.match];
  const { verdict } = judgement;
  switch (verdict.kind) {
    case 'typo':
    case 'case':
    case 'separator':
      return PROVEN[verdict.kind];
    case 'near':
      return verdict.reason === 'words' ? 'otherWords' : 'near';
    case 'namespace':
      return 'wrongNamespace';
    case 'truncated':
      return TRUNCATED[verdict.reason];
    case 'unknown':
      return 'unknown';
    default:
      return undefined;
  }
}

/** What the messages about a literal name, but for the description of its correction. `elsewhere` has codes of other products. */
export function describeUnknown(
  literal: string,
  { code, candidates }: Meaning,
  elsewhere: readonly string[],
  { targets, registry }: { readonly targets: readonly ScopeTarget[]; readonly registry: Registry },
) {
  const products = productsOf({ targets });
  const date = registry.snapshotDate();
  return {
    literal: quote(literal),
    date,
    candidates: listOf(elsewhere.length > 0 ? elsewhere : candidates, 'or'),
    list: describeList(targets, registry),
    products: listNames(products),
    lists: products.length === 1 ? listNames(products) : PHRASES.anyProduct,
    code: quote(code ?? ''),
    hint: describeHint(code === undefined ? candidates : [code]) || render(PHRASES.addOwn, { date }),
  };
}

/** The commands that print the codes of products or actions, in a sentence; empty where there are none. */
function describeList(targets: readonly ScopeTarget[], registry: Registry): string {
  const omitted = { asOf: undefined, ignoreCodes: [], considerCommonCodes: true };
  const commands = writeListCommands({ targets }, [], omitted, registry);
  return commands.length === 0 ? '' : render(PHRASES.see, { commands: listNames(commands.map((one) => `\`${one}\``)) });
}

/** ` Did you mean 'A' or 'B'?`; empty without candidates. */
export function describeHint(candidates: readonly string[]): string {
  return candidates.length === 0 ? '' : render(PHRASES.didYouMean, { candidates: listOf(candidates, 'or') });
}
