import type { Language } from '../../language/language.ts';
import type { DoctorRecord, OxlintFinding } from '../records.ts';
import { judge, judgeOxlintProblem } from './checks.ts';
import type { Findings } from './examine.ts';
import type { FoundOxlint } from './oxlint.ts';

/** What `doctor` returns: what was found, and what is said of it in a language. */
export function createRecord(findings: Findings, language: Language): DoctorRecord {
  const { problems: _, clashes, oxlint, ...found } = findings;
  return {
    ...found,
    clashes: clashes.map(({ reason, peace, ...rest }) => {
      return { ...rest, reason: reason[language], peace: peace[language] };
    }),
    ...(oxlint !== undefined && { oxlint: describeOxlint(oxlint, language) }),
    checks: judge(findings, language),
  };
}

function describeOxlint(oxlint: FoundOxlint, language: Language): OxlintFinding {
  const { settings: _, problems, ...found } = oxlint;
  return { ...found, problems: problems.map((problem) => judgeOxlintProblem(problem, oxlint, language).message) };
}
