import type { AnalysisContext } from '../context.ts';
import { type ConstantString, createLiteral } from '../constants/constant-strings.ts';
import type { CodeLiteral, LiteralMatch } from '../constants/code-literal.ts';

type Literals = readonly CodeLiteral[];

const created = new WeakMap<readonly ConstantString[], Map<LiteralMatch, Literals>>();

/**
 * Literals that are held as a whole against what stands there. Lists and tables that many sites use are the same constants
 * for all, and get the same literals, so that a thousand uses of a thousand entries are no million of literals.
 */
export function createLiterals(constants: readonly ConstantString[], match: LiteralMatch = 'code'): Literals {
  if (constants.length < 2) return constants.map((constant) => createLiteral(constant, match));
  const byMatch = created.get(constants) ?? new Map<LiteralMatch, Literals>();
  const literals = byMatch.get(match) ?? constants.map((constant) => createLiteral(constant, match));
  created.set(constants, byMatch.set(match, literals));
  return literals;
}

const judged = new WeakMap<AnalysisContext, WeakMap<Literals, Map<string, Literals>>>();

/** The result of a computation on literals in a file; the same for all sites that share them, and ask alike. */
export function judgeOnce(
  literals: Literals,
  question: string,
  context: AnalysisContext,
  compute: () => Literals,
): Literals {
  if (literals.length < 2) return compute();
  const ofFile = judged.get(context) ?? new WeakMap<Literals, Map<string, Literals>>();
  const answers = ofFile.get(literals) ?? new Map<string, Literals>();
  const answer = answers.get(question) ?? compute();
  judged.set(context, ofFile.set(literals, answers.set(question, answer)));
  return answer;
}
