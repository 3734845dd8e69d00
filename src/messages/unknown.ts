import type { Judgement } from '../analysis/sites/explain-literal.ts';
import type { Meaning } from '../analysis/findings/meaning.ts';
import { didYouMean } from '../language/hints.ts';
import { quote } from '../language/lists.ts';
import { render } from '../language/sentence.ts';
import type { ScopeTarget } from '../registry/index.ts';
import { listAs, listQuoted } from './lists.ts';
import { productsOf, writeListCommands } from './scope.ts';
import { PHRASES } from './sentences.ts';
import type { Wording } from './wording.ts';

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
  { targets, registry, language }: Wording & { readonly targets: readonly ScopeTarget[] },
) {
  const products = productsOf({ targets });
  const date = registry.snapshotDate();
  return {
    literal: quote(literal, language),
    date,
    candidates: listQuoted('code', elsewhere.length > 0 ? elsewhere : candidates, language, 'or'),
    list: describeList(targets, { registry, language }),
    products: listAs('product', products, language),
    lists: products.length === 1 ? products.join('') : PHRASES.anyProduct[language],
    code: quote(code ?? '', language),
    hint: didYouMean(code === undefined ? candidates : [code], language) || render(PHRASES.addOwn[language], { date }),
  };
}

/** The commands that print the codes of products or actions, in a sentence; empty where there are none. */
function describeList(targets: readonly ScopeTarget[], { registry, language }: Wording): string {
  const omitted = { asOf: undefined, ignoreCodes: [], considerCommonCodes: true };
  const commands = writeListCommands({ targets }, [], omitted, registry);
  return commands.length === 0
    ? ''
    : render(PHRASES.see[language], { commands: listAs('command', commands, language) });
}
