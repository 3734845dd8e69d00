import { runRule } from './run-rule.ts';

runRule('no-message-match', {
  valid: [
    {
      name: 'a text that holds no code',
      code: "import 'tencentcloud-sdk-nodejs'; if (err.message.includes('timeout')) f();",
    },
    { name: 'a bare word in a file that shows nothing', code: "if (err.message.includes('InternalError')) f();" },
    {
      name: 'a text that stands alone',
      code: "import 'tencentcloud-sdk-nodejs'; if (errMsg.includes('ResourceInUse.Function')) f();",
    },
    {
      name: 'the code beside the text',
      code: "if (err.code === 'ResourceInUse.Function' || err.message.includes('ResourceInUse.Function')) f();",
    },
    {
      name: 'a file about another vendor',
      code: "import 'ali-oss'; if (err.message.includes('ResourceInUse.Function')) f();",
    },
  ],
  invalid: [
    {
      name: 'a code in a message, with the whole message and the suggestion',
      code: "if (err.message.includes('ResourceInUse.Function')) f();",
      errors: [
        {
          message:
            "The text of an error is searched for 'ResourceInUse.Function', but texts change and may quote other errors. Compare `err.code` instead.",
          line: 1,
          column: 5,
          endColumn: 51,
          suggestions: [{ messageId: 'compareCode', output: "if (err.code === 'ResourceInUse.Function') f();" }],
        },
      ],
    },
    {
      name: 'a bare code in the envelope, in a file about Tencent Cloud',
      code: "import 'tencentcloud-sdk-nodejs'; const x = !res.Response.Error?.Message.includes('LimitExceeded');",
      errors: [
        {
          messageId: 'messageMatch',
          suggestions: [
            {
              messageId: 'compareCode',
              output:
                "import 'tencentcloud-sdk-nodejs'; const x = !(res.Response.Error?.Code === 'LimitExceeded' || String(res.Response.Error?.Code).startsWith('LimitExceeded.'));",
            },
          ],
        },
      ],
    },
    {
      name: 'a pattern, and a code within a longer text',
      code: "if (/ResourceInUse\\.Function/.test(err.message) || err.message.indexOf('code: LimitExceeded.Memory') > -1) f();",
      errors: [{ messageId: 'messageMatch' }, { messageId: 'messageMatch' }],
    },
  ],
});
