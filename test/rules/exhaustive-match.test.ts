import { describe } from 'vitest';
import { writeCases } from './exhaustive-cases.ts';
import { runInJavaScript, runRule } from './run-rule.ts';
import { lacking, pinned, silent } from './scf-programs.ts';

const IMPORT = "import { match, P } from 'ts-pattern';\n";

/** The branch that a suggestion adds, and the beginning of the next line. */
const WITH = "«addWith|.with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; })\n  »";

/** A match with one branch for a code, and what follows it. */
function match(...calls: readonly string[]): string {
  return [
    `${IMPORT}match(err.code)`,
    "  .with('MissingParameter.Code', askAgain)",
    ...calls.map((call) => `  ${call}`),
  ].join('\n');
}

describe('whole messages', () => {
  runRule('exhaustive-match', {
    valid: [],
    invalid: [
      pinned(
        'missing codes',
        {
          message:
            "This `match` misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 7,
          endColumn: 15,
        },
        {
          markRest: "Mark the rest of 'MissingParameter' as handled by the `.otherwise`.",
          addWith: "Add a `.with` for 'MissingParameter' and 'MissingParameter.Runtime' that rethrows err.",
        },
        match(`${WITH}.otherwise(«markRest|/* rest: MissingParameter.* */ »report);`),
      ),
      pinned(
        'a missing otherwise',
        {
          message: "This `match` has no `.otherwise` for codes that Tencent Cloud may add to 'MissingParameter'.",
          line: 2,
          column: 7,
          endColumn: 15,
        },
        { addDefault: 'Add an `.otherwise` that rethrows err.' },
        match(
          ".with('MissingParameter', 'MissingParameter.Runtime', report)",
          '.«addDefault:run()|otherwise(() => { throw err; })»;',
        ),
        { options: [{ default: 'required' }] },
      ),
      pinned(
        'many missing codes',
        {
          message:
            "This `match` misses the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 64 more, of 67 such codes documented for scf. List: `npx eslint-plugin-tencentcloud-errors codes scf --namespace FailedOperation`.",
          line: 2,
          column: 7,
          endColumn: 15,
        },
        { addRest: "Add an `.otherwise` that rethrows err, and mark the rest of 'FailedOperation' as handled by it." },
        `${IMPORT}match(err.code).with('FailedOperation.CreateFunction', retry).«addRest:exhaustive()|otherwise(/* rest: FailedOperation.* */ () => { throw err; })»;`,
      ),
    ],
  });
});

runInJavaScript('exhaustive-match', writeCases('match'));

runRule('exhaustive-match', {
  valid: [
    silent(
      'no fallback, which is required, where a pattern matches what is added to the namespace, too',
      match(".with(P.string.startsWith('MissingParameter'), report)", '.run();'),
      { options: [{ default: 'required' }] },
    ),
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
    ...["P.not('AuthFailure')", 'P.string.minLength(3)', 'P.when(isLate)'].map((pattern) =>
      silent(`codes that a wide pattern may take: ${pattern}`, match(`.with(${pattern}, report)`, '.run();')),
    ),
    silent(
      'another function of that name',
      `import { match } from './match.js';
      match(err.code).with('MissingParameter.Code', askAgain).run();`,
    ),
  ],
  invalid: [
    lacking(
      'a chain in one line',
      ['addWith'],
      `${IMPORT}match(err.code).with('MissingParameter.Code', askAgain)${WITH.replace('\n  ', '')}.run();`,
    ),
    lacking(
      'a match on the error, to which no codes are added',
      [],
      `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, askAgain).run();`,
    ),
    lacking(
      'many codes on the error itself, for which a fallback is added',
      ['addRest'],
      `${IMPORT}match(err)
        .with({ code: 'FailedOperation.CreateFunction' }, retry)
        .«addRest:run()|otherwise(/* rest: FailedOperation.* */ () => { throw err; })»;`,
    ),
    ...[
      ".with({ code: 'FailedOperation.CreateFunction', status: 400 }, retry).run();",
      ".with({ code: 'FailedOperation.CreateFunction' }, retry).exhaustive(report);",
      ".with({ code: 'FailedOperation.CreateFunction' }, retry);",
    ].map((calls) =>
      lacking(
        `many codes, of which a named one may reach a fallback, or without an end: ${calls}`,
        [],
        `${IMPORT}match(err)${calls}`,
      ),
    ),
    lacking(
      'a wildcard, which counts as otherwise does, and before which nothing that throws is added',
      ['markWith'],
      match('.with(P._,«markWith| /* rest: MissingParameter.* */» report)', '.exhaustive();'),
    ),
    lacking(
      'a wildcard for the code of an error',
      ['markWith'],
      `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, askAgain).with({ code: P.string },«markWith| /* rest: MissingParameter.* */» report).run();`,
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
      match(`${WITH}.with(P.nullish, report)`, '.with(undefined, 404, report)', '.run();'),
    ),
  ],
});
