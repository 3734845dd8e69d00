import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

runRule('no-misspelled-code', {
  valid: [
    { name: 'a known code', code: "const RETRY = ['ResourceNotFound.Function'];", settings },
    { name: 'an unknown code without proof', code: "const RETRY = ['ResourceNotFound.Isolated'];", settings },
    { name: 'a bare word', code: "const title = 'LimitExceded';", settings },
    { name: 'a dotted name of something else', code: "const name = 'React.Componnet';" },
    {
      name: 'a module name',
      code: "import x from 'ResourceNotFound.Functoin'; require('ResourceNotFound.Functoin');",
      settings,
    },
    { name: 'a type import', code: "type X = import('ResourceNotFound.Functoin');", typescript: true, settings },
    {
      name: 'a file about another vendor',
      code: "import OSS from 'ali-oss'; const code = 'ResourceNotFound.Functoin';",
    },
    {
      name: 'an additional code',
      code: "const code = 'ResourceNotFound.Functoin';",
      settings: { 'tencentcloud-errors': { additionalCodes: ['ResourceNotFound.Functoin'] } },
    },
    {
      name: 'comments, unless told so',
      code: "// ResourceNotFound.Functoin\nconst s = 'ResourceNotFound.Function';",
      settings,
    },
    {
      name: 'comments of a file that shows nothing of Tencent Cloud',
      code: '// ResourceNotFound.Functoin',
      options: [{ checkComments: true }],
      settings,
    },
    {
      name: 'a code of Amazon EC2 in a class that is named after it',
      code: `import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
        class Ec2Driver { isGone(e) { return e.Code === 'InvalidInstanceID.NotFound'; } }`,
    },
    {
      name: 'a code that only other vendors list, in a file about Tencent Cloud and in a comment of it',
      code: `import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
        const GONE = ['InvalidInstanceID.NotFound']; // InvalidVpcID.NotFound`,
      options: [{ checkComments: true }],
    },
    {
      name: "codes of Amazon EC2 that are near Tencent Cloud's",
      code: "const CODES = ['InvalidInstanceID.NotFound', 'InvalidInstanceID.Malformed'];",
    },
    { name: "Tencent Cloud's own misspellings", code: "const code = 'UnsupportedOperation.ServerDestoryed';" },
  ],
  invalid: [
    {
      name: 'a code of a form that Amazon EC2 uses, which is no proof of a slip',
      code: "import { cvm } from 'tencentcloud-sdk-nodejs-cvm'; const GONE_CODES = ['InvalidImageID.NotFound'];",
      errors: [
        {
          messageId: 'wrongCase',
          suggestions: [
            {
              messageId: 'replaceWith',
              output:
                "import { cvm } from 'tencentcloud-sdk-nodejs-cvm'; const GONE_CODES = ['InvalidImageId.NotFound'];",
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled code that is passed on, with the whole message and its range',
      code: "retry({ codes: ['ResourceNotFound.Functoin'] });",
      output: "retry({ codes: ['ResourceNotFound.Function'] });",
      settings,
      errors: [
        {
          message:
            "'ResourceNotFound.Functoin' is a misspelling of 'ResourceNotFound.Function'. The function does not exist; check its name, the namespace and the region.",
          line: 1,
          column: 17,
          endLine: 1,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'another case, with what the code means',
      code: 'const code = "AuthFailure.Signatureexpire";',
      output: 'const code = "AuthFailure.SignatureExpire";',
      errors: [
        {
          message:
            "'AuthFailure.Signatureexpire' is 'AuthFailure.SignatureExpire' in the wrong case: codes are case-sensitive. The request timestamp is over five minutes off the server clock; synchronise the local clock and sign again.",
        },
      ],
    },
    {
      name: 'what the code means, in Chinese',
      code: "const code = 'AuthFailure.Signatureexpire';",
      output: "const code = 'AuthFailure.SignatureExpire';",
      settings: { 'tencentcloud-errors': { language: 'zh' } },
      errors: [
        {
          message:
            '“AuthFailure.Signatureexpire”大小写有误，应为“AuthFailure.SignatureExpire”：错误码区分大小写。请求时间戳与服务器时钟相差超过 5 分钟，签名已失效，请校准本机时钟后重新签名。',
        },
      ],
    },
    {
      name: 'a template literal',
      code: 'const code = `ResourceNotFound.Functoin`;',
      output: 'const code = `ResourceNotFound.Function`;',
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'an enum member and a type',
      code: "enum ErrorCode { A = 'ResourceNotFound.Functoin' } type FunctionNotFound = 'ResourceNotFound.Functoin';",
      output: "enum ErrorCode { A = 'ResourceNotFound.Function' } type FunctionNotFound = 'ResourceNotFound.Function';",
      typescript: true,
      settings,
      errors: [{ messageId: 'misspelled' }, { messageId: 'misspelled' }],
    },
    {
      name: 'the key of an object and a case label',
      code: `const texts = { 'ResourceNotFound.Functoin': 1 };
        f(texts[e.code]);
        switch (e.code) { case 'ResourceNotFound.Functoin': }`,
      output: `const texts = { 'ResourceNotFound.Function': 1 };
        f(texts[e.code]);
        switch (e.code) { case 'ResourceNotFound.Function': }`,
      settings,
      errors: [{ messageId: 'misspelled' }, { messageId: 'misspelled' }],
    },
    {
      name: 'a JSX attribute, which may be anything',
      code: '<Hint id="ResourceNotFound.Functoin" />;',
      output: null,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [],
        },
      ],
    },
    {
      name: 'comments, if told so',
      code: `// ResourceNotFound.Functoin
/* see
 ResourceNotFound.Functoin, or https://scf.tencentcloudapi.com/ResourceNotFound.Functoin */ f();`,
      output: `// ResourceNotFound.Function
/* see
 ResourceNotFound.Function, or https://scf.tencentcloudapi.com/ResourceNotFound.Functoin */ f();`,
      options: [{ checkComments: true }],
      errors: [
        { messageId: 'misspelled', line: 1, column: 4, endColumn: 29 },
        { messageId: 'misspelled', line: 3, column: 2, endColumn: 27 },
      ],
    },
    {
      name: 'a declared correction',
      code: "retry({ codes: ['ResourceNotFound.Functions'] });",
      output: "retry({ codes: ['ResourceNotFound.Function'] });",
      options: [{ corrections: { 'ResourceNotFound.Functions': 'ResourceNotFound.Function' } }],
      settings,
      errors: [{ messageId: 'declared' }],
    },
    {
      name: 'the correction as a suggestion',
      code: "retry({ codes: ['ResourceNotFound.Functoin'] });",
      output: null,
      options: [{ fix: 'off' }],
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [{ messageId: 'replaceWith', output: "retry({ codes: ['ResourceNotFound.Function'] });" }],
        },
      ],
    },
    {
      name: 'names of modules and files, keys, titles and directives, which are no places of codes',
      code: "'ResourceNotFound.Functoin'; jest.mock('ResourceNotFound.Functoin'); it('ResourceNotFound.Functoin', f);",
      output: null,
      settings,
      errors: [
        { messageId: 'misspelled', suggestions: [] },
        { messageId: 'misspelled', suggestions: [] },
        { messageId: 'misspelled', suggestions: [] },
      ],
    },
    {
      name: 'a list of wrong codes beside one of right codes',
      code: "const WRONG_CODES = ['ResourceNotFound.Functoin']; const RIGHT_CODES = ['ResourceNotFound.Function'];",
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: [] }],
    },
    {
      name: 'a row of a test',
      code: "it.each(['ResourceNotFound.Functoin'])('rejects %s', f);",
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: [] }],
    },
    {
      name: 'a text that is compared with an escaped twin',
      code: `const A_CODE = 'ResourceNotFound.Functoin', B_CODE = 'ResourceNotFound.Funct\\u006fin';
        f(A_CODE === B_CODE);`,
      output: null,
      settings,
      errors: [
        { messageId: 'misspelled', suggestions: [] },
        { messageId: 'misspelled', suggestions: [] },
      ],
    },
    {
      name: 'a text that stands in JSON as well',
      code: `if (JSON.parse('{"Code":"ResourceNotFound.Functoin"}').Code === 'ResourceNotFound.Functoin') f();`,
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: [] }],
    },
    {
      name: 'a text of which one report is switched off',
      code: `if (e.code === 'ResourceNotFound.Functoin') f();
// eslint-disable-next-line rule-to-test/no-misspelled-code
if (e.code === 'ResourceNotFound.Functoin') g();`,
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: 1 }],
    },
    {
      name: 'two wrong texts that mean the same code, which would be two equal cases',
      code: "switch (e.code) { case 'ResourceNotFound.Functoin': f(); break; case 'ResourceNotFound.Fucntion': g(); }",
      output: null,
      settings,
      errors: [
        { messageId: 'misspelled', suggestions: [] },
        { messageId: 'misspelled', suggestions: [] },
      ],
    },
    {
      name: 'a misspelled code in a comment above the first statement, with the right code in the file',
      code: `// ResourceNotFound.Functoin
import 'tencentcloud-sdk-nodejs-scf';
        if (e.code === 'ResourceNotFound.Function') f();`,
      output: `// ResourceNotFound.Function
import 'tencentcloud-sdk-nodejs-scf';
        if (e.code === 'ResourceNotFound.Function') f();`,
      options: [{ checkComments: true }],
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a comment that sets the wrong code beside the right one',
      code: "// ResourceNotFound.Functoin is now ResourceNotFound.Function\nimport 'tencentcloud-sdk-nodejs-scf';",
      output: null,
      options: [{ checkComments: true }],
      errors: [{ messageId: 'misspelled', suggestions: 1 }],
    },
    {
      name: 'entries of a list, a Set, a union and a switch that can go',
      code: [
        "if (['ResourceNotFound.Functoin', 'ResourceNotFound.Function'].includes(e.code)) f();",
        "const S = new Set(['AuthFailure.SignatureExpire', 'AuthFailure.Signatureexpire']); S.has(e.code);",
        "type T = 'LimitExceeded.Memory' | 'LimitExceeded.Memroy';",
        "switch (e.code) { case 'InvalidParameterValue.OrdreBy': case 'InvalidParameterValue.OrderBy': f(); }",
      ].join('\n'),
      typescript: true,
      output: null,
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [
            {
              desc: "Remove 'ResourceNotFound.Functoin': 'ResourceNotFound.Function' is already handled here.",
              output: [
                "if (['ResourceNotFound.Function'].includes(e.code)) f();",
                "const S = new Set(['AuthFailure.SignatureExpire', 'AuthFailure.Signatureexpire']); S.has(e.code);",
                "type T = 'LimitExceeded.Memory' | 'LimitExceeded.Memroy';",
                "switch (e.code) { case 'InvalidParameterValue.OrdreBy': case 'InvalidParameterValue.OrderBy': f(); }",
              ].join('\n'),
            },
          ],
        },
        {
          messageId: 'wrongCase',
          suggestions: [
            {
              messageId: 'removeEntry',
              output: [
                "if (['ResourceNotFound.Functoin', 'ResourceNotFound.Function'].includes(e.code)) f();",
                "const S = new Set(['AuthFailure.SignatureExpire']); S.has(e.code);",
                "type T = 'LimitExceeded.Memory' | 'LimitExceeded.Memroy';",
                "switch (e.code) { case 'InvalidParameterValue.OrdreBy': case 'InvalidParameterValue.OrderBy': f(); }",
              ].join('\n'),
            },
          ],
        },
        {
          messageId: 'misspelled',
          suggestions: [
            {
              messageId: 'removeEntry',
              output: [
                "if (['ResourceNotFound.Functoin', 'ResourceNotFound.Function'].includes(e.code)) f();",
                "const S = new Set(['AuthFailure.SignatureExpire', 'AuthFailure.Signatureexpire']); S.has(e.code);",
                "type T = 'LimitExceeded.Memory';",
                "switch (e.code) { case 'InvalidParameterValue.OrdreBy': case 'InvalidParameterValue.OrderBy': f(); }",
              ].join('\n'),
            },
          ],
        },
        {
          messageId: 'misspelled',
          suggestions: [
            {
              messageId: 'removeEntry',
              output: [
                "if (['ResourceNotFound.Functoin', 'ResourceNotFound.Function'].includes(e.code)) f();",
                "const S = new Set(['AuthFailure.SignatureExpire', 'AuthFailure.Signatureexpire']); S.has(e.code);",
                "type T = 'LimitExceeded.Memory' | 'LimitExceeded.Memroy';",
                "switch (e.code) { case 'InvalidParameterValue.OrderBy': f(); }",
              ].join('\n'),
            },
          ],
        },
      ],
    },
    {
      name: 'an unused member of an enum that can go',
      code: "enum E { A = 'ResourceNotFound.Function', B = 'ResourceNotFound.Functoin' } f(E.A);",
      typescript: true,
      output: null,
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [{ messageId: 'removeEntry', output: "enum E { A = 'ResourceNotFound.Function' } f(E.A);" }],
        },
      ],
    },
    ...[
      "enum E { A = 'ResourceNotFound.Function', B = 'ResourceNotFound.Functoin' } f(E.B);",
      "export enum E { A = 'ResourceNotFound.Function', B = 'ResourceNotFound.Functoin' }",
      "const L = ['ResourceNotFound.Function', 'ResourceNotFound.Functoin']; f(L.length);",
      "const T = { 'ResourceNotFound.Function': 1, 'ResourceNotFound.Functoin': 2 }; f(Object.keys(T));",
      "const T = { 'ResourceNotFound.Function': 1, 'ResourceNotFound.Functoin': register() }; f(T[e.code]);",
      "f(['ResourceNotFound.Function', 'ResourceNotFound.Functoin' /* as of old */].includes(e.code));",
      "switch (e.code) { case 'ResourceNotFound.Functoin': f(); case 'ResourceNotFound.Function': g(); }",
      "switch (e.code) { case 'X': f(); case 'ResourceNotFound.Functoin': return; case 'ResourceNotFound.Function': g(); }",
    ].map((entry) => {
      const code = `function h(e) { ${entry.replace('export ', '')} }`;
      return {
        name: `an entry beside the right one that something may depend on: ${entry}`,
        code: entry.startsWith('switch') ? code : entry,
        typescript: true,
        output: null,
        settings,
        errors: [{ messageId: 'misspelled', suggestions: [] }],
      };
    }),
    {
      name: 'a key whose correction is a key already can go: two equal keys would change what stands there',
      code: "const T = { 'ResourceNotFound.Function': 1, 'ResourceNotFound.Functoin': 2 };",
      output: null,
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [
            {
              messageId: 'removeEntry',
              output: "const T = { 'ResourceNotFound.Function': 1 };",
            },
          ],
        },
      ],
    },
  ],
});
