import { writeCases } from './exhaustive-cases.ts';
import { runInJavaScript, runRule } from './run-rule.ts';
import { lacking, silent } from './scf-programs.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };
const IMPORT = "import { match, P } from 'ts-pattern';\n";

/** A match with one branch for a code, and what follows it. */
function match(...calls: readonly string[]): string {
  return [
    `${IMPORT}match(err.code)`,
    "  .with('MissingParameter.Code', askAgain)",
    ...calls.map((call) => `  ${call}`),
  ].join('\n');
}

runInJavaScript('exhaustive-match', writeCases('match'));

runRule('exhaustive-match', {
  valid: [
    silent(
      'codes in a union',
      match(".with(P.union('MissingParameter', 'MissingParameter.Runtime'), report)", '.run();'),
    ),
    ...[
      ['a prefix', "P.string.startsWith('MissingParameter')"],
      ['a part of the code', "P.string.includes('MissingParameter')"],
      ['a pattern', 'P.string.regex(/^MissingParameter/)'],
      ['a selected prefix', "P.select(P.string.startsWith('MissingParameter'))"],
      ['a predicate, which cannot be read', 'P.when(isMissing)'],
      ['a string and a guard, which cannot be read', 'P.string, (code) => isMissing(code)'],
      ['a negation', "P.not('Ok')"],
      ['a regular expression that cannot be read', 'P.string.regex(/parameter/i)'],
    ].map(([name, pattern]) => silent(`the rest by ${name}`, match(`.with(${pattern}, report)`, '.run();'))),
    silent('a clause with a predicate', match('.when(isMissing, report)', '.run();')),
    silent(
      'the rest by a union of prefixes of the error, under another name of P',
      `import { match, Pattern as Q } from 'ts-pattern';
      match(err)
        .with({ code: 'MissingParameter.Code' }, askAgain)
        .with({ code: Q.union(Q.string.startsWith('MissingParameter'), 'LimitExceeded') }, report).run();`,
    ),
    silent(
      'a predicate in the pattern of an error',
      `${IMPORT}match(err)
        .with({ code: 'MissingParameter.Code' }, askAgain)
        .with({ code: P.when(isMissing) }, report).run();`,
    ),
    silent(
      'a pattern of another file',
      `import { MISSING } from './patterns.js';
${match('.with(MISSING, report)', '.run();')}`,
    ),
    silent(
      'a prefix test of the parameter of otherwise',
      match(".otherwise((code) => report(code.startsWith('MissingParameter')));"),
    ),
    silent(
      'a prefix test of the error that otherwise gets',
      `${IMPORT}match(err)
        .with({ code: 'MissingParameter.Code' }, askAgain)
        .otherwise((other) => report(other.code.startsWith('MissingParameter')));`,
    ),
    silent('a wildcard that covers', match('.with(P.string, report)', '.exhaustive();'), {
      options: [{ default: 'covers' }],
    }),
    silent(
      'another function of that name',
      `import { match } from './match.js';
      match(err.code).with('MissingParameter.Code', askAgain).run();`,
    ),
  ],
  invalid: [
    {
      name: 'a chain in lines, with the whole message, its range, and the added codes',
      code: match('.otherwise(report);'),
      settings,
      errors: [
        {
          message:
            "This `match` handles codes of 'MissingParameter' but not the bare 'MissingParameter' and 'MissingParameter.Runtime', of the 3 codes documented for scf.",
          line: 2,
          column: 7,
          endColumn: 15,
          suggestions: [
            {
              desc: "Mark the rest of 'MissingParameter' as meant by the `.otherwise`.",
              output: match('.otherwise(/* rest: MissingParameter.* */ report);'),
            },
            {
              desc: "Add the missing codes ('MissingParameter' and 'MissingParameter.Runtime') by a `.with` that rethrows err.",
              output: match(
                ".with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; })",
                '.otherwise(report);',
              ),
            },
          ],
        },
      ],
    },
    lacking(
      'a chain in one line',
      ['addWith'],
      `${IMPORT}match(err.code).with('MissingParameter.Code', askAgain)«addWith|.with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; })».run();`,
    ),
    lacking(
      'a match on the error, to which no codes are added',
      [],
      `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, askAgain).run();`,
    ),
    lacking(
      'a wildcard, which counts as otherwise does, and before which nothing that throws is added',
      [],
      match('.with(P._, report)', '.exhaustive();'),
    ),
    lacking(
      'a wildcard beside a code, behind which nothing is added',
      [],
      `${IMPORT}match(err.code).with('MissingParameter.Code', P.string, askAgain).exhaustive();`,
    ),
    lacking(
      'codes behind a wildcard, before which the missing ones are not added: it takes them now',
      [],
      match(".with(P.union('LimitExceeded', P.string), report)", ".with('AuthFailure', signIn)", '.run();'),
    ),
    lacking(
      'values that are no texts, behind which nothing is added: the pattern of one may be wider',
      ['addWith'],
      match(
        "«addWith|.with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; })\n  ».with(P.nullish, report)",
        '.with(undefined, 404, report)',
        '.run();',
      ),
    ),
  ],
});
