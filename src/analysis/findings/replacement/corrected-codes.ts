import type { Judgement } from '../../sites/explain-literal.ts';
import { judge } from '../judgement.ts';
import type { FileFacts } from '../../facts.ts';

/** What a wrong text of a file may mean, best first, and whether that is proven. */
interface Meaning {
  readonly text: string;
  readonly codes: readonly string[];
  readonly isProven: boolean;
}

const remembered = new WeakMap<FileFacts, ReadonlyMap<string, readonly Meaning[]>>();

/** Whether another text of the file is proven to mean a code, or was replaced by it. */
export function isMeantElsewhere(code: string, text: string, facts: FileFacts): boolean {
  return findMeanings(code, facts).some((other) => other.isProven && other.text !== text);
}

/**
 * Whether a code is to be offered for another text of the file, and not for this one: some tools take all first offers at
 * once. It goes to the only text whose best meaning it is.
 */
export function isOfferedElsewhere(code: string, text: string, facts: FileFacts): boolean {
  const meanings = findMeanings(code, facts);
  const own = meanings.find((meaning) => meaning.text === text);
  const isBest = own === undefined || own.codes[0] === code;
  return meanings.some((other) => other.text !== text && (!isBest || other.codes[0] === code));
}

function findMeanings(code: string, facts: FileFacts): readonly Meaning[] {
  const meanings = remembered.get(facts) ?? groupMeanings(facts);
  remembered.set(facts, meanings);
  return meanings.get(code) ?? [];
}

function groupMeanings(facts: FileFacts): ReadonlyMap<string, readonly Meaning[]> {
  const literals = [...facts.sites.flatMap((site) => site.literals), ...facts.codeStrings];
  const byText = new Map(literals.map((literal) => [`${literal.match} ${literal.value}`, literal]));
  const meanings = new Map<string, Meaning[]>();
  for (const literal of byText.values()) {
    const meant = readVerdict(judge(literal, facts));
    for (const code of meant.codes) {
      const meaning = { text: literal.value, ...meant };
      const known = meanings.get(code);
      if (known === undefined) meanings.set(code, [meaning]);
      else known.push(meaning);
    }
  }
  return meanings;
}

function readVerdict({ verdict }: Judgement): Omit<Meaning, 'text'> {
  switch (verdict.kind) {
    case 'typo':
    case 'case':
    case 'separator': {
      const code = 'code' in verdict ? verdict.code : 'prefix' in verdict ? verdict.prefix : verdict.namespace;
      return { codes: [code], isProven: true };
    }
    case 'retired':
      return { codes: verdict.replacedBy === undefined ? [] : [verdict.replacedBy], isProven: true };
    case 'near':
    case 'namespace':
    case 'truncated':
      return { codes: verdict.candidates, isProven: false };
    default:
      return { codes: [], isProven: false };
  }
}
