import type { TSESLint } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';
import { findFacts } from '../../src/analysis/facts.ts';
import { planCorrection } from '../../src/analysis/findings/corrections.ts';
import { type CorrectionEdits, writeCorrection } from '../../src/edits/corrections.ts';
import { WHOLE_REGISTRY } from '../../src/registry/index.ts';

/** How the first literal of a program is corrected to a code. */
function correct(code: string, right: string): CorrectionEdits | undefined {
  let edits: CorrectionEdits | undefined;
  const rule: Rule.RuleModule = {
    create: (context) => ({
      Program() {
        const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode;
        const facts = findFacts(sourceCode, context.settings);
        const literal = facts?.sites[0]?.literals[0];
        if (facts === undefined || literal === undefined) return;
        const judgement = { match: 'code', scope: WHOLE_REGISTRY, verdict: { kind: 'typo', code: right } } as const;
        const correction = planCorrection({ literal, judgement }, { corrections: {}, fix: 'safe' }, facts);
        edits = writeCorrection(literal, correction, facts);
      },
    }),
  };
  new Linter().verify(code, {
    plugins: { test: { rules: { correct: rule } } },
    rules: { 'test/correct': 'error' },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  });
  return edits;
}

const COMPARED = "if (e.code === 'ResourceNotFound.Functoin') f();";

it('is a fix to a current code', () => {
  expect(correct(COMPARED, 'ResourceNotFound.Function')?.fix?.text).toBe('ResourceNotFound.Function');
});

it.each(['InvalidParameterValue.Orderby', 'ResourceNotFound.Nothing'])(
  'is neither fixed nor suggested to what would be reported again: %s',
  (code) => {
    expect(correct(COMPARED, code)).toMatchObject({ fix: undefined, choices: [], removal: undefined });
  },
);
