import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

runRule('no-bare-namespace', {
  valid: [
    { name: 'a dotted code', code: "if (err.code === 'MissingParameter.Code') f();", settings },
    {
      name: 'a part of a response that need not have codes',
      code: "import 'tencentcloud-sdk-nodejs-sms'; if (data.TaskSet[0].Code === 'LimitExceeded') f();",
    },
    { name: 'a bare code that is no namespace', code: "if (err.code === 'DryRunOperation') f();", settings },
    {
      name: 'no scope, and a namespace without common codes',
      code: "import '@cloudbase/manager-node'; if (err.code === 'MissingParameter') f();",
    },
    {
      name: 'a namespace of which the only call documents no code',
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
        const client = new scf.v20180416.Client({});
        client.ListNamespaces({}).catch((err) => err.code === 'LimitExceeded');`,
    },
    {
      name: 'a common code with a test for its namespace',
      code: `import '@cloudbase/manager-node';
        if (err.code === 'RequestLimitExceeded' || err.code.startsWith('RequestLimitExceeded.')) retry();`,
    },
    {
      name: 'a bare code that was withdrawn, of which no-retired-code speaks',
      code: "import 'tencentcloud-sdk-nodejs-teo'; if (err.code === 'AuthFailure') f();",
    },
    {
      name: 'the namespace beside it',
      code: "if (err.code === 'MissingParameter' || err.code.startsWith('MissingParameter.')) f();",
      settings,
    },
    {
      name: 'the namespaces of a list beside its entries',
      code: `const GONE = ['MissingParameter', 'LimitExceeded'];
        if (GONE.some((name) => err.code === name || err.code.startsWith(name + '.'))) f('MissingParameter.Code');`,
      settings,
    },
    {
      name: 'the namespaces of a list by a template',
      code: `const GONE = ['MissingParameter'];
        const isGone = (code) => GONE.includes(code) || GONE.some((name) => code.startsWith(\`\${name}.\`));
        if (isGone(err.code)) f('MissingParameter.Code');`,
      settings,
    },
    {
      name: 'codes of the namespace beside it',
      code: `import '@cloudbase/manager-node';
        switch (err.code) { case 'MissingParameter': case 'MissingParameter.Code': f(); }`,
      settings,
    },
    {
      name: 'the namespace of a code',
      code: "import '@cloudbase/manager-node'; if (err.code.split('.')[0] === 'MissingParameter') f();",
      settings,
    },
    {
      name: 'a bare word in a file that only holds a code of another product than those of the settings',
      code: "if (error.code === 'ResourceNotFound') f(); else if (error.code === 'InvalidParameter.Email') g();",
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
      name: 'a field of a response that has codes of its product',
      code: `import { sms } from 'tencentcloud-sdk-nodejs-sms';
        const client = new sms.v20210111.Client({});
        client.SendSms({}).then((sent) => sent.SendStatusSet.filter((status) => status.Code === 'LimitExceeded'));`,
      errors: [
        {
          message:
            "'LimitExceeded' does not match 'LimitExceeded.AppCountryOrRegionDailyLimit'. Its namespace has 13 codes documented for sms.",
          suggestions: [
            {
              messageId: 'coverNamespace',
              output: `import { sms } from 'tencentcloud-sdk-nodejs-sms';
        const client = new sms.v20210111.Client({});
        client.SendSms({}).then((sent) => sent.SendStatusSet.filter((status) => (status.Code === 'LimitExceeded' || String(status.Code).startsWith('LimitExceeded.'))));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a comparison where String is something else',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        function h(err, String) { if (err.code === 'ResourceUnavailable') f(); }`,
      errors: [{ messageId: 'notAll', suggestions: [] }],
    },
    {
      name: 'a comparison in a file that handles a code of the namespace elsewhere, which must not come too late',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        const g = (e) => e.code === 'ResourceUnavailable.Namespace';
        if (err.code === 'ResourceUnavailable') f();`,
      errors: [{ messageId: 'notAll', suggestions: [] }],
    },
    {
      name: 'a comparison, with the whole message and the suggestion',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'ResourceUnavailable') f();`,
      errors: [
        {
          message:
            "'ResourceUnavailable' does not match 'ResourceUnavailable.InsufficientBalance'. Its namespace has 3 codes documented for scf.",
          line: 2,
          column: 26,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'coverNamespace',
              output: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'ResourceUnavailable' || String(err.code).startsWith('ResourceUnavailable.')) f();`,
            },
          ],
        },
      ],
    },
    {
      name: 'a bare code that the product lists, too',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        f(err?.code !== 'InvalidParameterValue');`,
      errors: [
        {
          messageId: 'notAll',
          suggestions: [
            {
              messageId: 'coverNamespace',
              output: `import 'tencentcloud-sdk-nodejs-scf';
        f((err?.code !== 'InvalidParameterValue' && !String(err?.code).startsWith('InvalidParameterValue.')));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is asked in two ways, once for each entry',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        const GONE = ['LimitExceeded', 'ResourceUnavailable'];
        if (GONE.includes(err.code) || GONE.some((name) => err.code === name)) f();`,
      errors: [{ messageId: 'notAll' }, { messageId: 'notAll' }],
    },
    {
      name: 'one of two codes, where nothing is suggested',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === (a ? 'LimitExceeded' : 'ResourceUnavailable.Namespace')) f();`,
      errors: [{ messageId: 'notAll', suggestions: [] }],
    },
    {
      name: 'a namespace of one code, in the singular',
      code: "import 'tencentcloud-sdk-nodejs-tms'; if (err.code === 'UnauthorizedOperation') f();",
      errors: [
        {
          message:
            "'UnauthorizedOperation' does not match 'UnauthorizedOperation.Unauthorized'. Its namespace has 1 code documented for tms.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a bare code that none of three products lists, with their names',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        import 'tencentcloud-sdk-nodejs-tms';
        import 'tencentcloud-sdk-nodejs-trtc';
        if (err.code === 'ResourceUnavailable') f();`,
      errors: [
        {
          message:
            "'ResourceUnavailable' does not match 'ResourceUnavailable.InsufficientBalance'. Its namespace has 3 codes documented for scf, tms and trtc.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a common code of which common codes are the namespace, with the whole message',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'RequestLimitExceeded') retry();`,
      errors: [
        {
          message:
            "'RequestLimitExceeded' does not match 'RequestLimitExceeded.GlobalRegionUinLimitExceeded'. Its namespace has 3 common codes.",
          suggestions: [
            {
              messageId: 'coverNamespace',
              output: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'RequestLimitExceeded' || String(err.code).startsWith('RequestLimitExceeded.')) retry();`,
            },
          ],
        },
      ],
    },
    {
      name: 'a common code of which the product lists the namespace, but not the code',
      code: "import 'tencentcloud-sdk-nodejs-ocr'; if (err.code === 'LimitExceeded') f();",
      errors: [{ messageId: 'notAll', suggestions: 1 }],
    },
    {
      name: 'a bare code that is in no list of the product and not common, with the whole message',
      code: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'AuthFailure') f();`,
      errors: [
        {
          message:
            "'AuthFailure' does not match 'AuthFailure.InvalidAuthorization', and no list of scf has it alone. Its namespace has 8 common codes.",
          suggestions: [
            {
              messageId: 'coverNamespace',
              output: `import 'tencentcloud-sdk-nodejs-scf';
        if (err.code === 'AuthFailure' || String(err.code).startsWith('AuthFailure.')) f();`,
            },
          ],
        },
      ],
    },
    {
      name: 'the namespace of common codes where nothing says whose codes arrive',
      code: "f(reply.Response.Error.Code === 'AuthFailure');",
      errors: [
        {
          message: "'AuthFailure' does not match 'AuthFailure.InvalidAuthorization'. Its namespace has 8 common codes.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'common codes and codes of the call, counted apart',
      code: `import { asr } from 'tencentcloud-sdk-nodejs-asr';
        const client = new asr.v20190614.Client({});
        client.CreateCustomization({}).catch((err) => err.code === 'AuthFailure');`,
      errors: [
        {
          message:
            "'AuthFailure' does not match 'AuthFailure.CheckResourceResponseCodeError'. Its namespace has 2 codes documented for asr CreateCustomization and 7 common codes.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'the namespace of common codes in the failure of one call',
      code: `import { ocr } from 'tencentcloud-sdk-nodejs-ocr';
        const client = new ocr.v20181119.Client({});
        client.GeneralBasicOCR({}).catch((err) => err.code === 'AuthFailure');`,
      errors: [{ messageId: 'neverAlone', suggestions: 1 }],
    },
    {
      name: 'a case of a switch',
      code: "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code) { case 'LimitExceeded': f(); }",
      errors: [{ messageId: 'notAll' }],
    },
  ],
});
