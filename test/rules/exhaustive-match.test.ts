import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };
const IMPORT = "import { match, P } from 'ts-pattern';\n";

runRule('exhaustive-match', {
  valid: [
    {
      name: 'all codes of the namespace',
      code: `${IMPORT}match(err.code).with('MissingParameter', f).with(P.union('MissingParameter.Code', 'MissingParameter.Runtime'), g).run();`,
      settings,
    },
    {
      name: 'the rest by a prefix',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.startsWith('MissingParameter'), g).run();`,
      settings,
    },
    {
      name: 'an otherwise that covers',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise(g);`,
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'the rest by a part of the code',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.includes('MissingParameter'), g).run();`,
      settings,
    },
    {
      name: 'the rest by a pattern',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.regex(/^MissingParameter/), g).run();`,
      settings,
    },
    {
      name: 'the rest by a selected prefix',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.select(P.string.startsWith('MissingParameter')), g).run();`,
      settings,
    },
    {
      name: 'the rest by a union of prefixes under another name of P',
      code: "import { match, Pattern as Q } from 'ts-pattern'; match(err).with({ code: 'MissingParameter.Code' }, f).with({ code: Q.union(Q.string.startsWith('MissingParameter'), 'LimitExceeded') }, g).run();",
      settings,
    },
    {
      name: 'a predicate, which cannot be read',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.when(isMissing), g).run();`,
      settings,
    },
    {
      name: 'a predicate in the pattern of an error',
      code: `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, f).with({ code: P.when(isMissing) }, g).run();`,
      settings,
    },
    {
      name: 'a clause with a predicate',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).when(isMissing, g).run();`,
      settings,
    },
    {
      name: 'a guard',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string, (code) => isMissing(code), g).run();`,
      settings,
    },
    {
      name: 'a negation',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.not('Ok'), g).run();`,
      settings,
    },
    {
      name: 'a pattern of another file',
      code: `${IMPORT}import { MISSING } from './patterns.js'; match(err.code).with('MissingParameter.Code', f).with(MISSING, g).run();`,
      settings,
    },
    {
      name: 'a regular expression that cannot be read',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.regex(/parameter/i), g).run();`,
      settings,
    },
    {
      name: 'a prefix test of the value in otherwise',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise(() => (err.code.startsWith('MissingParameter') ? g() : h()));`,
      settings,
    },
    {
      name: 'a prefix test of the parameter of otherwise',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise((code) => (code.startsWith('MissingParameter') ? g() : h()));`,
      settings,
    },
    {
      name: 'a prefix test of the error that otherwise gets',
      code: `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, f).otherwise((other) => (other.code.startsWith('MissingParameter') ? g() : h()));`,
      settings,
    },
    {
      name: 'a wildcard that covers',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string, g).exhaustive();`,
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'a rest comment in otherwise',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise(/* rest: MissingParameter.* */ g);`,
      settings,
    },
    {
      name: 'another function of that name',
      code: "import { match } from './match.js'; match(err.code).with('MissingParameter.Code', f).run();",
      settings,
    },
  ],
  invalid: [
    {
      name: 'a chain in lines, with the whole message, its range, and the added codes',
      code: `${IMPORT}match(err.code)\n  .with('MissingParameter.Code', f)\n  .otherwise(g);`,
      settings,
      errors: [
        {
          message:
            "This `match` misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 7,
          endColumn: 15,
          suggestions: [
            {
              desc: "Mark the rest of 'MissingParameter' as handled by the `.otherwise`.",
              output: `${IMPORT}match(err.code)\n  .with('MissingParameter.Code', f)\n  .otherwise(/* rest: MissingParameter.* */ g);`,
            },
            {
              messageId: 'addWith',
              data: { missing: "'MissingParameter' and 'MissingParameter.Runtime'", act: 'rethrows err' },
              output: `${IMPORT}match(err.code)\n  .with('MissingParameter.Code', f)\n  .with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; })\n  .otherwise(g);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a chain in one line',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).run();`,
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addWith',
              output: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; }).run();`,
            },
          ],
        },
      ],
    },
    {
      name: 'a match on the error',
      code: `${IMPORT}match(err).with({ code: 'MissingParameter.Code' }, f).run();`,
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a wildcard, which counts as otherwise does, and before which nothing that throws is added',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P._, g).exhaustive();`,
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a wildcard beside a code, behind which nothing is added',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', P.string, f).exhaustive();`,
      settings,
      errors: [{ messageId: 'missingCases', suggestions: [] }],
    },
    {
      name: 'codes behind a wildcard, before which the missing ones are not added: it takes them now',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.union('LimitExceeded', P.string), g).with('AuthFailure', h).run();`,
      settings,
      errors: [{ messageId: 'missingCases', suggestions: [] }],
    },
    {
      name: 'an otherwise that throws as well: what throws is added first',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise(() => { throw err; });`,
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addWith',
              output: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with('MissingParameter', 'MissingParameter.Runtime', () => { throw err; }).otherwise(() => { throw err; });`,
            },
            {
              messageId: 'markRest',
              output: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise(/* rest: MissingParameter.* */ () => { throw err; });`,
            },
          ],
        },
      ],
    },
    {
      name: 'many missing codes are not listed, only the rest is marked',
      code: `${IMPORT}match(err.code).with('FailedOperation.CreateFunction', f).otherwise(() => { throw err; });`,
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output: `${IMPORT}match(err.code).with('FailedOperation.CreateFunction', f).otherwise(/* rest: FailedOperation.* */ () => { throw err; });`,
            },
          ],
        },
      ],
    },
    {
      name: 'values that are no texts',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.nullish, g).with(undefined, 404, h).run();`,
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    {
      name: 'a prefix test of another value in otherwise',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).otherwise((code) => (last.code.startsWith('MissingParameter') ? g() : h()));`,
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
    {
      name: 'a required otherwise that is missing',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.startsWith('MissingParameter'), g).run();`,
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault' }],
    },
  ],
});
