import { runRule } from './run-rule.ts';

const scf = { 'tencentcloud-errors': { products: ['scf'] } };
const tcb = { 'tencentcloud-errors': { products: ['tcb'] } };

runRule('no-retired-code', {
  valid: [
    { name: 'a current code', code: "if (err.code === 'InvalidParameterValue.OrderBy') f();", settings: scf },
    {
      name: 'a code that another product in scope still has',
      code: "if (err.code === 'InvalidParameterValue.Orderby') f();",
      settings: { 'tencentcloud-errors': { products: ['scf', 'tia'] } },
    },
    { name: 'an unknown code', code: "if (err.code === 'FailedOperation.MarmaladeJar') f();", settings: scf },
    { name: 'a string that meets no code', code: "f('InvalidParameterValue.Orderby');", settings: scf },
    {
      name: 'a code that the settings add',
      code: "if (err.code === 'InvalidParameterValue.Orderby') f();",
      settings: { 'tencentcloud-errors': { products: ['scf'], additionalCodes: ['InvalidParameterValue.Orderby'] } },
    },
  ],
  invalid: [
    {
      name: 'a code with a recorded replacement, with the whole message and its range',
      code: "if (err.code === 'InvalidParameterValue.Orderby') f();",
      output: "if (err.code === 'InvalidParameterValue.OrderBy') f();",
      settings: scf,
      errors: [
        {
          message:
            "'InvalidParameterValue.Orderby' was replaced by 'InvalidParameterValue.OrderBy' in the lists of scf on 2021-06-11. The sort field in OrderBy is not valid; choose one from the API reference.",
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'a code without a recorded replacement, with the whole message',
      code: "if (err.code === 'InvalidParameter.APICreated') f();",
      output: null,
      settings: tcb,
      errors: [
        {
          message:
            "'InvalidParameter.APICreated' was withdrawn from the lists of tcb on 2026-03-27. No replacement is recorded.",
        },
      ],
    },
    {
      name: 'the replacement as a suggestion',
      code: 'switch (err.code) { case "InvalidParameterValue.Orderby": f(); }',
      output: null,
      options: [{ fix: 'off' }],
      settings: scf,
      errors: [
        {
          messageId: 'replaced',
          suggestions: [
            {
              messageId: 'replaceWith',
              output: 'switch (err.code) { case "InvalidParameterValue.OrderBy": f(); }',
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is used beside the replacement: it would take its place',
      code: `const OLD = 'InvalidParameterValue.Orderby';
        function h(e) { switch (e.code) { case OLD: return 1; case 'InvalidParameterValue.OrderBy': return 2; } }`,
      output: null,
      settings: scf,
      errors: [{ messageId: 'replaced', suggestions: [] }],
    },
    {
      name: 'a code beside its replacement, which is meant for both',
      code: "switch (err.code) { case 'InvalidParameterValue.Orderby': case 'InvalidParameterValue.OrderBy': f(); }",
      output: null,
      settings: scf,
      errors: [{ messageId: 'replaced', suggestions: [] }],
    },
    {
      name: 'a code that the file also holds where it is no code',
      code: "track('InvalidParameterValue.Orderby'); if (err.code === 'InvalidParameterValue.Orderby') f();",
      output: null,
      settings: scf,
      errors: [{ messageId: 'replaced', suggestions: 1 }],
    },
    {
      name: 'all places of a code at once',
      code: `if (err.code === 'InvalidParameterValue.Orderby') f();
        else if (cause.code === 'InvalidParameterValue.Orderby') g();`,
      output: `if (err.code === 'InvalidParameterValue.OrderBy') f();
        else if (cause.code === 'InvalidParameterValue.OrderBy') g();`,
      settings: scf,
      errors: [{ messageId: 'replaced' }, { messageId: 'replaced' }],
    },
    {
      name: 'a code whose text cannot be edited is only reported',
      code: "if (err.code === 'InvalidParameterValue.' + 'Orderby') f();",
      output: null,
      settings: scf,
      errors: [{ messageId: 'replaced', suggestions: [] }],
    },
    {
      name: 'a code whose text cannot be edited is only reported where nothing is fixed',
      code: "if (err.code === 'InvalidParameterValue.' + 'Orderby') f();",
      output: null,
      options: [{ fix: 'off' }],
      settings: scf,
      errors: [{ messageId: 'replaced', suggestions: [] }],
    },
    {
      name: 'the scope of the file',
      code: `import { Client } from 'tencentcloud-sdk-nodejs-scf';
        const T = { 'InvalidParameterValue.Orderby': 1 };
        f(T[err.code]);`,
      output: `import { Client } from 'tencentcloud-sdk-nodejs-scf';
        const T = { 'InvalidParameterValue.OrderBy': 1 };
        f(T[err.code]);`,
      errors: [{ messageId: 'replaced' }],
    },
  ],
});
