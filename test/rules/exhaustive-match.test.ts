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
            "This `match` handles codes of 'MissingParameter' but not the bare 'MissingParameter' and 'MissingParameter.Runtime', of the 3 codes that scf can answer.",
          line: 2,
          column: 7,
          endColumn: 15,
          suggestions: [
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
      name: 'a required otherwise that is missing',
      code: `${IMPORT}match(err.code).with('MissingParameter.Code', f).with(P.string.startsWith('MissingParameter'), g).run();`,
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault' }],
    },
  ],
});
