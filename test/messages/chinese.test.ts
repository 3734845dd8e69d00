/** What each rule says with `language: 'zh'`: the ids, the values, and whole messages. `in-chinese.test.ts` reads all others. */
import { runInJavaScript } from '../rules/run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'], language: 'zh-CN' } };

runInJavaScript('exhaustive-switch', {
  valid: [],
  invalid: [
    {
      name: 'the values of the message and of each suggestion, where the form is known beforehand',
      code: "switch (err.code) {\n  case 'MissingParameter.Code':\n    f();\n}",
      settings,
      errors: [
        {
          messageId: 'missingCases.zh',
          data: {
            missing: '“MissingParameter”本身和“MissingParameter.Runtime”',
            scope: 'scf 的文档列出 3 个此类错误码',
            list: '',
          },
          suggestions: [
            {
              desc: '为“MissingParameter”和“MissingParameter.Runtime”添加一组 `case`，重新抛出 `err`。',
              output:
                "switch (err.code) {\n  case 'MissingParameter':\n  case 'MissingParameter.Runtime':\n    throw err;\n  case 'MissingParameter.Code':\n    f();\n}",
            },
            {
              desc: "把“MissingParameter”和“MissingParameter.Runtime”并入 `'MissingParameter.Code'` 的 `case`。",
              output:
                "switch (err.code) {\n  case 'MissingParameter':\n  case 'MissingParameter.Runtime':\n  case 'MissingParameter.Code':\n    f();\n}",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('exhaustive-if-chain', {
  valid: [],
  invalid: [
    {
      name: 'a chain',
      code: "if (err.code === 'MissingParameter.Code') {\n  f();\n} else if (err.code === 'MissingParameter') {\n  g();\n} else {\n  h();\n}",
      settings,
      errors: [
        {
          message: '此 `if` 链漏掉了“MissingParameter.Runtime”（scf 的文档列出 3 个此类错误码）。',
          suggestions: [
            {
              desc: '注明“MissingParameter”下的其余错误码不需要单独的分支。',
              output:
                "if (err.code === 'MissingParameter.Code') {\n  f();\n} else if (err.code === 'MissingParameter') {\n  g();\n} else { // rest: MissingParameter.*\n  h();\n}",
            },
            {
              desc: '为“MissingParameter.Runtime”添加一个分支，重新抛出 `err`。',
              output:
                "if (err.code === 'MissingParameter.Code') {\n  f();\n} else if (err.code === 'MissingParameter') {\n  g();\n} else if (err.code === 'MissingParameter.Runtime') {\n  throw err;\n} else {\n  h();\n}",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('exhaustive-lookup', {
  valid: [],
  invalid: [
    {
      name: 'a table, whose fallback is known with the suggestion only',
      code: "const T = { 'MissingParameter.Code': 1, 'MissingParameter': 2 };\nshow(T[err.code] || 3);",
      settings,
      errors: [
        {
          message: '此查找表漏掉了“MissingParameter.Runtime”（scf 的文档列出 3 个此类错误码）。',
          suggestions: [
            {
              messageId: 'markRest.zh',
              data: { namespaces: '“MissingParameter”', operator: '||' },
              output:
                "const T = { 'MissingParameter.Code': 1, 'MissingParameter': 2 };\nshow(T[err.code] || /* rest: MissingParameter.* */ 3);",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('exhaustive-match', {
  valid: [],
  invalid: [
    {
      name: 'a match without a fallback',
      code: "import { match } from 'ts-pattern';\nmatch(err.code).with('MissingParameter.Code', a).run();",
      options: [{ default: 'required' }],
      settings,
      errors: [
        {
          message:
            '此 `match` 没有 `.otherwise`，还漏掉了“MissingParameter”本身和“MissingParameter.Runtime”（scf 的文档列出 3 个此类错误码）。',
          suggestions: [
            {
              desc: '添加 `.otherwise`，重新抛出 `err`，并注明“MissingParameter”下的其余错误码由它处理。',
              output:
                "import { match } from 'ts-pattern';\nmatch(err.code).with('MissingParameter.Code', a).otherwise(/* rest: MissingParameter.* */ () => { throw err; });",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('no-unknown-code', {
  valid: [],
  invalid: [
    {
      name: 'a product, and the values around which Chinese has spaces',
      code: "if (err.code === 'ResourceNotFound.Functions') f();",
      settings,
      errors: [
        {
          messageId: 'near.zh',
          data: {
            literal: '“ResourceNotFound.Functions”',
            lists: ' scf ',
            candidates: '“ResourceNotFound.Function”',
          },
          suggestions: [
            {
              desc: '替换为“ResourceNotFound.Function”。函数不存在，请检查函数名、命名空间和地域。',
              output: "if (err.code === 'ResourceNotFound.Function') f();",
            },
          ],
        },
      ],
    },
    {
      name: 'no product',
      code: "if (err.Response.Error.Code === 'AuthFailure.QqxNeverACode') f();",
      settings: { 'tencentcloud-errors': { language: 'zh' } },
      errors: [
        {
          message:
            '“AuthFailure.QqxNeverACode”不在腾讯云的错误码列表中。如果无误，请加入 `additionalCodes`（列表截至 2026-08-21）。',
        },
      ],
    },
    {
      name: 'a description that an own registry has in the other language only',
      code: "if (err.code === 'OurQuota.DailyLimitReachd') f();",
      output: "if (err.code === 'OurQuota.DailyLimitReached') f();",
      settings: {
        'tencentcloud-errors': {
          language: 'zh',
          products: ['own'],
          registries: [{ products: [{ id: 'own', codes: { 'OurQuota.DailyLimitReached': { en: 'Used up.' } } }] }],
        },
      },
      errors: [{ message: '“OurQuota.DailyLimitReachd”拼错了，应为“OurQuota.DailyLimitReached”。Used up.' }],
    },
  ],
});

runInJavaScript('no-misspelled-code', {
  valid: [],
  invalid: [
    {
      name: 'a misspelling',
      code: "const code = 'ResourceNotFound.Functoin';",
      output: "const code = 'ResourceNotFound.Function';",
      settings,
      errors: [
        {
          messageId: 'misspelled.zh',
          data: {
            literal: '“ResourceNotFound.Functoin”',
            code: '“ResourceNotFound.Function”',
            description: '函数不存在，请检查函数名、命名空间和地域。',
          },
        },
      ],
    },
  ],
});

runInJavaScript('no-retired-code', {
  valid: [],
  invalid: [
    {
      name: 'a code with a replacement',
      code: "if (err.code === 'InvalidParameterValue.Orderby') f();",
      output: null,
      settings,
      errors: [
        {
          message:
            '“InvalidParameterValue.Orderby”已于 2021-06-11 从 scf 的错误码列表中移除，替代它的是“InvalidParameterValue.OrderBy”。排序字段 OrderBy 无效，请从接口文档中选取。',
          suggestions: [
            {
              desc: '替换为“InvalidParameterValue.OrderBy”。排序字段 OrderBy 无效，请从接口文档中选取。',
              output: "if (err.code === 'InvalidParameterValue.OrderBy') f();",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('no-impossible-code', {
  valid: [],
  invalid: [
    {
      name: 'a code of many other actions',
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
client.ListNamespaces({}).catch((err) => err.code === 'ResourceNotFound.FunctionName');`,
      options: [{ scope: 'action' }],
      settings,
      errors: [
        {
          message:
            '“ResourceNotFound.FunctionName”不在 scf ListNamespaces 的文档中，见于 scf CopyFunction、scf CreateAlias 等 27 个接口的文档。此处似乎没有其他可能失败的调用。',
        },
      ],
    },
  ],
});

runInJavaScript('no-bare-namespace', {
  valid: [],
  invalid: [
    {
      name: 'a bare code',
      code: "import 'tencentcloud-sdk-nodejs-scf';\nif (err.code === 'ResourceUnavailable') f();",
      settings,
      errors: [
        {
          messageId: 'notAll.zh',
          data: {
            literal: '“ResourceUnavailable”',
            example: '“ResourceUnavailable.InsufficientBalance”',
            scope: 'scf 的文档列出 3 个错误码',
          },
          suggestions: [
            {
              desc: '改为与“ResourceUnavailable”下的全部错误码比较。',
              output:
                "import 'tencentcloud-sdk-nodejs-scf';\nif (err.code === 'ResourceUnavailable' || String(err.code).startsWith('ResourceUnavailable.')) f();",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('no-message-match', {
  valid: [],
  invalid: [
    {
      name: 'a search in the message',
      code: "if (err.message.includes('ResourceInUse.Function')) f();",
      settings,
      errors: [
        {
          messageId: 'messageMatch.zh',
          data: { code: ' `err.code`', codes: '“ResourceInUse.Function”' },
          suggestions: [
            {
              desc: '改为用 `err.code` 与“ResourceInUse.Function”比较。',
              output: "if (err.code === 'ResourceInUse.Function') f();",
            },
          ],
        },
      ],
    },
  ],
});

runInJavaScript('no-wrong-property', {
  valid: [],
  invalid: [
    {
      name: 'a property that errors of the SDK lack',
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
client.GetFunction({}).catch((err) => err.Code === 'ResourceNotFound.Function');`,
      settings,
      errors: [
        {
          message: '`Code` 始终是 `undefined`：SDK 抛出的错误把错误码放在 `code` 中。',
          suggestions: [
            {
              desc: '改为读取 `code`。',
              output: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
client.GetFunction({}).catch((err) => err.code === 'ResourceNotFound.Function');`,
            },
          ],
        },
      ],
    },
  ],
});
