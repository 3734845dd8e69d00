import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

runRule('no-bare-namespace', {
  valid: [
    { name: 'a dotted code', code: "if (err.code === 'MissingParameter.Code') f();", settings },
    { name: 'a bare code that is no namespace', code: "if (err.code === 'DryRunOperation') f();", settings },
    { name: 'no scope', code: "import '@cloudbase/manager-node'; if (err.code === 'MissingParameter') f();" },
    {
      name: 'the namespace beside it',
      code: "if (err.code === 'MissingParameter' || err.code.startsWith('MissingParameter.')) f();",
      settings,
    },
    {
      name: 'the namespaces of a list beside its entries',
      code: "const GONE = ['MissingParameter', 'LimitExceeded']; if (GONE.some((name) => err.code === name || err.code.startsWith(name + '.'))) f('MissingParameter.Code');",
      settings,
    },
    {
      name: 'the namespaces of a list by a template',
      code: "const GONE = ['MissingParameter']; if (GONE.includes(err.code) || GONE.some((name) => err.code.startsWith(`${name}.`))) f('MissingParameter.Code');",
      settings,
    },
    {
      name: 'codes of the namespace beside it',
      code: "import '@cloudbase/manager-node'; switch (err.code) { case 'MissingParameter': case 'MissingParameter.Code': f(); }",
      settings,
    },
    {
      name: 'the namespace of a code',
      code: "import '@cloudbase/manager-node'; if (err.code.split('.')[0] === 'MissingParameter') f();",
      settings,
    },
    {
      name: 'a list that is passed on',
      code: "retry(['MissingParameter', 'LimitExceeded.Memory', 'LimitExceeded.Timeout']);",
      settings,
    },
  ],
  invalid: [
    {
      name: 'a comparison where String is something else',
      code: "import 'tencentcloud-sdk-nodejs-scf'; function h(err, String) { if (err.code === 'ResourceUnavailable') f(); }",
      errors: [{ messageId: 'neverAlone', suggestions: [] }],
    },
    {
      name: 'a comparison in a file that handles a code of the namespace elsewhere, which must not come too late',
      code: "import 'tencentcloud-sdk-nodejs-scf'; const g = (e) => e.code === 'ResourceUnavailable.Namespace'; if (err.code === 'ResourceUnavailable') f();",
      errors: [{ messageId: 'neverAlone', suggestions: [] }],
    },
    {
      name: 'a comparison, with the whole message and the suggestion',
      code: "import 'tencentcloud-sdk-nodejs-scf'; if (err.code === 'ResourceUnavailable') f();",
      errors: [
        {
          message:
            "'ResourceUnavailable' does not match 'ResourceUnavailable.InsufficientBalance', 'ResourceUnavailable.Namespace' or 'ResourceUnavailable.ServiceSuspended', and alone it is in no list of scf. It is the namespace of 3 codes that scf can answer.",
          line: 1,
          column: 56,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'coverNamespace',
              output:
                "import 'tencentcloud-sdk-nodejs-scf'; if (err.code === 'ResourceUnavailable' || String(err.code).startsWith('ResourceUnavailable.')) f();",
            },
          ],
        },
      ],
    },
    {
      name: 'a bare code that the product lists, too',
      code: "import 'tencentcloud-sdk-nodejs-scf'; f(err?.code !== 'InvalidParameterValue');",
      errors: [
        {
          messageId: 'notAll',
          suggestions: [
            {
              messageId: 'coverNamespace',
              output:
                "import 'tencentcloud-sdk-nodejs-scf'; f((err?.code !== 'InvalidParameterValue' && !String(err?.code).startsWith('InvalidParameterValue.')));",
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is asked in two ways, once for each entry',
      code: "import 'tencentcloud-sdk-nodejs-scf'; const GONE = ['LimitExceeded', 'ResourceUnavailable']; if (GONE.includes(err.code) || GONE.some((name) => err.code === name)) f();",
      errors: [{ messageId: 'neverAlone' }, { messageId: 'neverAlone' }],
    },
    {
      name: 'one of two codes, where nothing is suggested',
      code: "import 'tencentcloud-sdk-nodejs-scf'; if (err.code === (a ? 'LimitExceeded' : 'ResourceUnavailable.Namespace')) f();",
      errors: [{ messageId: 'neverAlone', suggestions: [] }],
    },
    {
      name: 'a namespace of one code, in the singular',
      code: "import 'tencentcloud-sdk-nodejs-tms'; if (err.code === 'UnauthorizedOperation') f();",
      errors: [
        {
          message:
            "'UnauthorizedOperation' does not match 'UnauthorizedOperation.Unauthorized', and alone it is in no list of tms. It is the namespace of 1 code that tms can answer.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a bare code that none of three products lists, with their names',
      code: "import 'tencentcloud-sdk-nodejs-scf'; import 'tencentcloud-sdk-nodejs-tms'; import 'tencentcloud-sdk-nodejs-trtc'; if (err.code === 'ResourceUnavailable') f();",
      errors: [
        {
          message:
            "'ResourceUnavailable' does not match 'ResourceUnavailable.InsufficientBalance', 'ResourceUnavailable.Namespace' or 'ResourceUnavailable.ServiceSuspended', and alone it is in no list of scf, tms and trtc. It is the namespace of 3 codes that scf, tms and trtc can answer.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a case of a switch',
      code: "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code) { case 'LimitExceeded': f(); }",
      errors: [{ messageId: 'neverAlone' }],
    },
  ],
});
