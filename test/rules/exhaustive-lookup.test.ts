import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

runRule('exhaustive-lookup', {
  valid: [
    {
      name: 'a rest comment at the fallback',
      code: "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? /* rest: MissingParameter.* */ 'Failed.');",
      settings,
    },
    {
      name: 'a rest comment at the fallback of a Map',
      code: "const T = new Map([['MissingParameter.Code', 2]]); f(T.get(err.code) || /* rest: MissingParameter.* */ (1));",
      settings,
    },
    {
      name: 'all codes of the namespace',
      code: "const T = { MissingParameter: 1, 'MissingParameter.Code': 2, 'MissingParameter.Runtime': 3 }; f(T[err.code]);",
      settings,
    },
    {
      name: 'a fallback that covers, at every use',
      code: "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? 0); g(T[other.code] || 1);",
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'a namespace that is looked up where the code is not there',
      code: "import 'tencentcloud-sdk-nodejs'; const T = { 'MissingParameter.Code': 2, MissingParameter: 1 }; f(T[err.code] ?? T[err.code.split('.')[0]]);",
      settings,
    },
    {
      name: 'a table that is only asked whether it holds a code',
      code: "const T = { 'MissingParameter.Code': 2 }; if (err.code in T) f();",
      settings,
    },
    { name: 'a table of bare codes', code: 'const T = { MissingParameter: 1 }; f(T[err.code]);', settings },
    {
      name: 'names that all objects have',
      code: 'const T = { constructor: 1, __proto__: null }; f(T[err.code]);',
      settings,
    },
    {
      name: 'a table that takes entries from another one',
      code: "import { TEXTS } from './texts.js'; const T = { ...TEXTS, 'MissingParameter.Code': 2 }; f(T[err.code]);",
      settings,
    },
    {
      name: 'a Map that takes entries from another one',
      code: "import { TEXTS } from './texts.js'; const T = new Map([...TEXTS, ['MissingParameter.Code', 2]]); f(T.get(err.code));",
      settings,
    },
    {
      name: 'a prefix test in the fallback',
      code: "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? (err.code.startsWith('MissingParameter') ? 3 : 4));",
      settings,
    },
    {
      name: 'a prefix test in the fallback of a Map',
      code: "const T = new Map([['MissingParameter.Code', 2]]); f(T.get(err.code) ?? (err.code.startsWith('MissingParameter') ? 3 : 4));",
      settings,
    },
  ],
  invalid: [
    {
      name: 'a table, with the whole message and its range',
      code: "const T = { 'MissingParameter.Code': 2 };\nf(T[err.code]);",
      settings,
      errors: [
        {
          message:
            "This lookup misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 5,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a fallback, as which the rest can be marked',
      code: "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? 'Failed.');",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              desc: "Mark the rest of 'MissingParameter' as handled by the fallback (`?? …`).",
              output:
                "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? /* rest: MissingParameter.* */ 'Failed.');",
            },
          ],
        },
      ],
    },
    {
      name: 'a rest comment at a fallback of another value',
      code: "const T = { 'MissingParameter.Code': 2 }; f(other ?? /* rest: MissingParameter.* */ T[err.code]);",
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a Map, once for all its uses',
      code: "const T = new Map([['MissingParameter.Code', 2]]); f(T.get(err.code), T.get(other.code));",
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a typed table',
      code: "const T: Record<string, number> = { 'MissingParameter.Code': 2 } as const; f(T[err.code]!);",
      typescript: true,
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a fallback at one use only does not cover',
      code: "const T = { 'MissingParameter.Code': 2 }; f(T[err.code] ?? 0); g(T[other.code]);",
      options: [{ default: 'covers' }],
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a required fallback that is missing',
      code: "const T = { MissingParameter: 1, 'MissingParameter.Code': 2, 'MissingParameter.Runtime': 3 }; f(T[err.code]);",
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault' }],
    },
  ],
});
