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
    ...[
      "function g(e) { if (e instanceof OrderError && e.message.includes('ResourceInUse.Function')) f(); }",
      "if (orderError.message.includes('ResourceInUse.Function')) f();",
      "import axios from 'axios'; async function g() { try { await axios.get(u); } catch (e) { if (e.message.includes('ResourceInUse.Function')) f(); } }",
    ].map((code) => ({ name: `an error of another: ${code}`, code: `import 'tencentcloud-sdk-nodejs'; ${code}` })),
    ...[
      "function g({ message, code }) { return message.includes('ResourceInUse.Function'); }",
      "try { g(); } catch ({ message }) { if (message.includes('ResourceInUse.Function')) f(); }",
      "try { g(); } catch ({ message, code = '' }) { if (message.includes('ResourceInUse.Function')) f(); }",
      "const { message } = entry; if (message.includes('ResourceInUse.Function')) f();",
      "let msg = err.message; msg = g(); if (msg.includes('ResourceInUse.Function')) f();",
      "const text = String(err); function g(err) { return text.includes('ResourceInUse.Function'); }",
      "const text = JSON.stringify(find().error); if (text.includes('ResourceInUse.Function')) f();",
      "if (String(entry).includes('ResourceInUse.Function')) f();",
      "if (err.includes('ResourceInUse.Function')) f();",
      "const text = err.message ?? other.message; if (text.includes('ResourceInUse.Function')) f();",
      "const text = a ? String(err) : String(entry); if (text.includes('ResourceInUse.Function')) f();",
      "const text = err.message && title; if (text.includes('ResourceInUse.Function')) f();",
    ].map((code) => ({ name: `a text whose code is not at hand: ${code}`, code })),
    ...[
      "String(err).includes('timeout')",
      "JSON.stringify(err).includes('Function')",
      '/time.?out/.test(`${err}`)',
    ].map((test) => ({ name: `a whole error whose text is searched for no code: ${test}`, code: `if (${test}) f();` })),
  ],
  invalid: [
    ...(
      [
        ['const msg = err.message; ', 'msg', 'err.code'],
        ["const msg = err?.message ?? ''; ", 'msg', 'err?.code'],
        ['const { message } = err; ', 'message', 'err.code'],
        ['const { Message: text } = res.Response.Error; ', 'text', 'res.Response.Error.Code'],
        ['const { message, code: reason } = err; ', 'message', 'reason'],
        ['', 'err.stack', 'err.code'],
        ['', 'String(err)', 'err.code'],
        ['', '`${err}`', 'err.code'],
        ['', 'err.toString()', 'err.code'],
        ['', 'JSON.stringify(err)', 'err.code'],
        ['', 'JSON.stringify(res.Response.Error)', 'res.Response.Error.Code'],
        ['const text = JSON.stringify(err); ', 'text', 'err.code'],
        ['const message = err instanceof Error ? err.message : String(err); ', 'message', 'err.code'],
        ["const text = typeof err === 'string' ? err : err.message; ", 'text', 'err.code'],
        ["const text = a ? err.message : 'unknown'; ", 'text', 'err.code'],
        ['const message = err?.message ?? String(err); ', 'message', 'err?.code'],
        ["const text = err.message || err.stack || ''; ", 'text', 'err.code'],
        ['const text = `${err.message}`; ', 'text', 'err.code'],
        ['const text = err.toString(); ', 'text', 'err.code'],
        ['', '(err.message ?? String(err))', 'err.code'],
        ['', 'String(err?.message ?? err)', 'err?.code'],
      ] as const
    ).map(([before, text, code]) => ({
      name: `a text of an error: ${before}${text}`,
      code: `${before}if (${text}.includes('ResourceInUse.Function')) f();`,
      errors: [
        {
          messageId: 'messageMatch',
          data: { codes: "'ResourceInUse.Function'", code: `\`${code}\`` },
          suggestions: [
            { messageId: 'compareCode', output: `${before}if (${code} === 'ResourceInUse.Function') f();` },
          ],
        },
      ],
    })),
    ...(
      [
        ['error', '(error as Error).message', '(error as { code?: string }).code'],
        ['error', '(error as Error)?.message', '(error as { code?: string })?.code'],
        ['error', 'String(error)', '(error as { code?: string }).code'],
        ['error', '(error as any).message', '(error as any).code'],
        ['error: any', 'error.message', 'error.code'],
        ['error: any', "(error instanceof Error ? error.message : '')", '(error as { code?: string }).code'],
        [
          'error: unknown',
          '(error as { message: string; code?: string }).message',
          '(error as { message: string; code?: string }).code',
        ],
      ] as const
    ).map(([caught, text, code]) => ({
      name: `a text of an error, in TypeScript: ${text} of ${caught}`,
      code: `const x: string = ''; try { g(); } catch (${caught}) { if (${text}.includes('ResourceInUse.Function')) f(x); }`,
      typescript: true,
      errors: [
        {
          messageId: 'messageMatch',
          suggestions: [
            {
              messageId: 'compareCode',
              output: `const x: string = ''; try { g(); } catch (${caught}) { if (${code} === 'ResourceInUse.Function') f(x); }`,
            },
          ],
        },
      ],
    })),
    {
      name: 'a text of what rejects a promise, which TypeScript does not check',
      code: "const x: string = ''; p.catch((err) => f(err.message.includes('ResourceInUse.Function'), x));",
      typescript: true,
      errors: [
        {
          messageId: 'messageMatch',
          data: { codes: "'ResourceInUse.Function'", code: '`err.code`' },
          suggestions: [
            {
              messageId: 'compareCode',
              output: "const x: string = ''; p.catch((err) => f((err.code === 'ResourceInUse.Function'), x));",
            },
          ],
        },
      ],
    },
    {
      name: 'an error that is caught and taken apart',
      code: "try { g(); } catch ({ message, code }) { if (message.includes('ResourceInUse.Function')) f(); }",
      errors: [
        {
          messageId: 'messageMatch',
          suggestions: [
            {
              messageId: 'compareCode',
              output: "try { g(); } catch ({ message, code }) { if (code === 'ResourceInUse.Function') f(); }",
            },
          ],
        },
      ],
    },
    {
      name: 'an error of a promise that is taken apart',
      code: "p.catch(({ message, code: c }) => message.includes('ResourceInUse.Function'));",
      errors: [
        {
          messageId: 'messageMatch',
          suggestions: [
            {
              messageId: 'compareCode',
              output: "p.catch(({ message, code: c }) => (c === 'ResourceInUse.Function'));",
            },
          ],
        },
      ],
    },
    {
      name: 'a pattern on a whole error behind a constant',
      code: 'const text = `${err}`; if (/ResourceInUse\\.Function/.test(text)) f();',
      errors: [{ messageId: 'messageMatch', data: { codes: "'ResourceInUse.Function'", code: '`err.code`' } }],
    },
    {
      name: 'a code in a message, with the whole message and the suggestion',
      code: "if (err.message.includes('ResourceInUse.Function')) f();",
      errors: [
        {
          message:
            "Compare `err.code`; do not search the message for 'ResourceInUse.Function': messages change and can quote other errors.",
          line: 1,
          column: 5,
          endColumn: 51,
          suggestions: [{ messageId: 'compareCode', output: "if (err.code === 'ResourceInUse.Function') f();" }],
        },
      ],
    },
    {
      name: 'a bare code in the envelope, in a file about Tencent Cloud',
      code: `import 'tencentcloud-sdk-nodejs';
        const ok = !res.Response.Error?.Message.includes('LimitExceeded');`,
      errors: [
        {
          messageId: 'messageMatch',
          suggestions: [
            {
              messageId: 'compareCode',
              output: `import 'tencentcloud-sdk-nodejs';
        const ok = !(res.Response.Error?.Code === 'LimitExceeded' || String(res.Response.Error?.Code).startsWith('LimitExceeded.'));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pattern, and a code within a longer text',
      code: `if (/ResourceInUse\\.Function/.test(err.message)) wait();
        if (err.message.indexOf('code: LimitExceeded.Memory') > -1) f();`,
      errors: [{ messageId: 'messageMatch' }, { messageId: 'messageMatch' }],
    },
  ],
});
