import { judge } from '../judgement.ts';
import type { CodeLiteral, FileFacts } from '../types.ts';

const remembered = new WeakMap<FileFacts, ReadonlyMap<string, ReadonlySet<string>>>();

/** The wrong texts of a file that are proven to mean a code, or were replaced by it. */
export function findTextsFor(code: string, facts: FileFacts): ReadonlySet<string> {
  const texts = remembered.get(facts) ?? findCorrected(facts);
  remembered.set(facts, texts);
  return texts.get(code) ?? new Set();
}

function findCorrected(facts: FileFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const literal of [...facts.sites.flatMap(({ literals }) => literals), ...facts.codeStrings]) {
    const code = findCorrection(literal, facts);
    if (code === undefined) continue;
    const known = texts.get(code);
    if (known === undefined) texts.set(code, new Set([literal.value]));
    else known.add(literal.value);
  }
  return texts;
}

function findCorrection(literal: CodeLiteral, facts: FileFacts): string | undefined {
  const { verdict } = judge(literal, facts);
  switch (verdict.kind) {
    case 'typo':
    case 'case':
    case 'separator':
      return 'code' in verdict ? verdict.code : 'prefix' in verdict ? verdict.prefix : verdict.namespace;
    case 'retired':
      return verdict.replacedBy;
    default:
      return undefined;
  }
}
