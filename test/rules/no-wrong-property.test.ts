import { runRule } from './run-rule.ts';

const SDK = "import { scf } from 'tencentcloud-sdk-nodejs-scf'; const client = new scf.v20180416.Client({});";
const HOST = "const host = 'scf.tencentcloudapi.com';";

/** A program that reads the error of a call of the SDK. */
const handle = (handler: string, call = 'await client.GetFunction({})') =>
  `${SDK} try { ${call}; } catch (err) { ${handler} }`;

const readOf = (right: string, output: string) => ({
  messageId: 'readProperty',
  data: { right: `\`${right}\`` },
  output,
});

runRule('no-wrong-property', {
  valid: [
    { name: 'the property of the SDK', code: handle("if (err.code === 'ResourceNotFound.Function') f();") },
    {
      name: 'the property of the API',
      code: `${HOST} if (reply.Response.Error.Code === 'ResourceNotFound.Function') f();`,
    },
    ...[
      'f(err.code ?? err.Code);',
      'f(err.Code || err.code);',
      'const { code, Code } = err; f(code ?? Code);',
      'const first = err.Code; f(first, err.code);',
      "if (err['code'] !== undefined || err.Code) f();",
    ].map((handler) => ({ name: `the right property as well: ${handler}`, code: handle(handler) })),
    ...[
      "err.Code = 'X'; f(err.Code);",
      "if ('Code' in err) f(err.Code);",
      "if (Object.hasOwn(err, 'Code')) f(err.Code);",
      'Object.assign(err, { Code: read(err) }); f(err.Code);',
      'class Own { Code = 1; } f(err.Code);',
    ].map((handler) => ({ name: `a file that gives errors such a property: ${handler}`, code: handle(handler) })),
    ...[
      'await load(); await client.GetFunction({})',
      'await withRetry(() => client.GetFunction({}))',
      "await fetch('https://scf.tencentcloudapi.com')",
      'f()',
    ].map((call) => ({ name: `an error that may be another: ${call}`, code: handle('f(err.Code);', call) })),
    {
      name: 'an error of a module that wraps the product, whose errors may be its own',
      code: "import { getFunction } from './lib/scf'; try { await getFunction(); } catch (err) { f(err.Code); }",
      settings: { 'tencentcloud-errors': { clients: { './lib/scf': 'scf' } } },
    },
    {
      name: 'an error of another package of Tencent Cloud',
      code: `import { Capi } from '@tencent-sdk/capi'; const client = new Capi({ ServiceType: 'scf' });
        try { await client.request({ Action: 'GetFunction', Version: '2018-04-16' }); } catch (err) { f(err.Code); }`,
    },
    { name: 'an error that is written to', code: handle('err = normalize(err); f(err.Code);') },
    { name: 'what is behind an error', code: handle('f(err.original.Code, err.cause.Code);') },
    { name: 'a choice of errors', code: handle('const inner = err.original ?? err; f(inner.Code);') },
    { name: 'other properties', code: handle('f(err.statusCode, err.errno, err.httpCode, err.message);') },
    { name: 'a name that is computed', code: handle('f(err[name]);') },
    { name: 'a call that is mocked', code: handle('f(err.Code); client.GetFunction = jest.fn();') },
    {
      name: 'an error of a class of the file that extends the one of the SDK',
      code: `class Own extends TencentCloudSDKHttpException { constructor(e) { super(e); this.Code = e.code; } }
        if (err instanceof Own) f(err.Code);`,
    },
    {
      name: 'a test for another class',
      code: handle('if (err instanceof BizError) f(err.Code);'),
    },
    ...[
      '(err as { Code?: string }).Code',
      '(err as ApiError).Code',
      '(err as TencentCloudSDKHttpException | ApiError).Code',
    ].map((read) => ({ name: `a type that may have it: ${read}`, code: handle(`f(${read});`), typescript: true })),
    {
      name: 'a parameter of a type that may have it',
      code: `${SDK} client.GetFunction({}).catch((err: ApiError) => err.Code);`,
      typescript: true,
    },
    {
      name: 'an `Error` that the file makes with that property',
      code: `${HOST} const reply = { Response: { Error: { code: 'X' } } }; f(reply.Response.Error.code);`,
    },
    {
      name: 'an `Error` whose type has that property',
      code: `${HOST} interface Reply { Response: { Error?: { code: string } } } f((reply as Reply).Response.Error?.code);`,
      typescript: true,
    },
    {
      name: 'both spellings of an envelope',
      code: `${HOST} f(reply.Response.Error.Code ?? reply.Response.Error.code);`,
    },
    { name: 'an envelope in a file that shows nothing', code: 'f(reply.Response.Error.code);' },
    ...['f(reply.Response.Error.code);', "f(reply.Response.Error === 'ResourceNotFound.Function');"].map((use) => ({
      name: `an envelope in a place that is about another vendor: ${use}`,
      code: `${HOST} import 'ali-oss'; const ofAliyun = (reply) => { ${use} };`,
    })),
    ...['response', 'httpResponse', 'loginResponse'].map((name) => ({
      name: `the \`Error\` of any response: ${name}`,
      code: `${HOST} f(${name}.Error === 'ResourceNotFound.Function');`,
    })),
    ...['client.GetFunction({})', 'this.client.GetFunction({})'].map((call) => ({
      name: `an error of a class of the file that extends the client of the SDK: ${call}`,
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
        class Client extends scf.v20180416.Client { async request(a, b) { try { return await super.request(a, b); } catch (e) { throw { Code: e.code }; } } }
        const client = new Client({});
        class Functions { client = new Client({}); async get() { try { await ${call}; } catch (err) { f(err.Code); } } }`,
    })),
    { name: 'the response of a client of HTTP', code: `${HOST} f(error.response.code, error.response.error.code);` },
    { name: 'a whole error compared with no code', code: `${HOST} f(reply.Response.Error === 'none', err === 'X.Y');` },
    { name: 'a whole error that may be a text', code: handle("if (err === 'ResourceNotFound.Function') f();", 'f()') },
    {
      name: 'a whole error whose type is asked for',
      code: handle("if (typeof err === 'string' && err === 'ResourceNotFound.Function') f();"),
    },
    {
      name: 'an `Error` of a response that the file makes of a text',
      code: `${HOST} const reply = { Response: { Error: code } }; f(reply.Response.Error === 'ResourceNotFound.Function');`,
    },
    {
      name: 'an `Error` of a response that is a text by its type',
      code: `interface R { Error?: string } const f = (Response: R) => Response.Error === 'ResourceNotFound.FunctionName';`,
      typescript: true,
    },
    { name: 'an `Error` of something else', code: `${HOST} f(result.Error === 'ResourceNotFound.Function');` },
  ],
  invalid: [
    {
      name: 'a property of an error of the SDK, with the whole message and the suggestion',
      code: handle("if (err.Code === 'ResourceNotFound.Function') f();"),
      errors: [
        {
          message: '`Code` is always undefined: an error of the SDK has its code in `code`.',
          line: 1,
          column: 157,
          endColumn: 161,
          suggestions: [readOf('code', handle("if (err.code === 'ResourceNotFound.Function') f();"))],
        },
      ],
    },
    ...(
      [
        ['f(err?.Code);', 'f(err?.code);'],
        ["f(err['Code']);", "f(err['code']);"],
        ['f(err[`Code`]);', 'f(err[`code`]);'],
        ['const e = err; f(e.Code);', 'const e = err; f(e.code);'],
        ['const { Code } = err; f(Code);', 'const { code: Code } = err; f(Code);'],
        ["const { Code: c = '' } = err; f(c);", "const { code: c = '' } = err; f(c);"],
        ["const { 'Code': c } = err; f(c);", "const { 'code': c } = err; f(c);"],
        ["const { Code = '' } = err; f(Code);", "const { code: Code = '' } = err; f(Code);"],
        ['f(err.error_code);', 'f(err.code);'],
        ['f(err.errorCode);', 'f(err.code);'],
        ['f(err.codeDesc);', 'f(err.code);'],
      ] as const
    ).map(([handler, output]) => ({
      name: `a property of an error of the SDK: ${handler}`,
      code: handle(handler),
      errors: [{ messageId: 'notOfException', suggestions: [readOf('code', handle(output))] }],
    })),
    {
      name: 'several reads of one error, which only together can be put right',
      code: handle("if (err.Code === 'LimitExceeded.Memory') f(); const { Code } = err; f(err.errCode);"),
      errors: Array.from({ length: 3 }, () => ({
        messageId: 'notOfException',
        suggestions: [
          readOf(
            'code',
            handle("if (err.code === 'LimitExceeded.Memory') f(); const { code: Code } = err; f(err.code);"),
          ),
        ],
      })),
    },
    ...(
      [
        ['client.GetFunction({}).catch((e) => e.Code);', 'client.GetFunction({}).catch((e) => e.code);'],
        [
          'client.GetFunction({}).catch(({ Code }) => Code);',
          'client.GetFunction({}).catch(({ code: Code }) => Code);',
        ],
        ['client.GetFunction({}).then(f, (e) => e.Code);', 'client.GetFunction({}).then(f, (e) => e.code);'],
        ['client.GetFunction({}, (e, r) => e?.Code);', 'client.GetFunction({}, (e, r) => e?.code);'],
        [
          'const g = (e) => e.Code; try { await client.GetFunction({}); } catch (e) { g(e); }',
          'const g = (e) => e.code; try { await client.GetFunction({}); } catch (e) { g(e); }',
        ],
        [
          'try { await client.GetFunction({}); } catch ({ Code }) {}',
          'try { await client.GetFunction({}); } catch ({ code: Code }) {}',
        ],
      ] as const
    ).map(([code, output]) => ({
      name: `an error that is passed on: ${code}`,
      code: `${SDK} ${code}`,
      errors: [{ messageId: 'notOfException', suggestions: [readOf('code', `${SDK} ${output}`)] }],
    })),
    {
      name: 'an error that a test says to be of the SDK',
      code: 'const g = (err) => err instanceof TencentCloudSDKHttpException && err.Code;',
      errors: [
        {
          messageId: 'notOfException',
          suggestions: [readOf('code', 'const g = (err) => err instanceof TencentCloudSDKHttpException && err.code;')],
        },
      ],
    },
    ...(
      [
        ['(err as any).Code', '(err as any).code'],
        ['(err as TencentCloudSDKHttpException).Code', '(err as TencentCloudSDKHttpException).code'],
        ['(<any>err).Code', '(<any>err).code'],
      ] as const
    ).map(([read, output]) => ({
      name: `a cast that leaves the property open, or says what it is: ${read}`,
      code: handle(`f(${read});`),
      typescript: true,
      errors: [{ messageId: 'notOfException', suggestions: [readOf('code', handle(`f(${output});`))] }],
    })),
    {
      name: 'a property of the error of a response, with the whole message',
      code: `${HOST} if (reply.Response.Error.code === 'ResourceNotFound.Function') f();`,
      errors: [
        {
          message: '`code` is always undefined: a response of the API has the code of its error in `Code`.',
          suggestions: [readOf('Code', `${HOST} if (reply.Response.Error.Code === 'ResourceNotFound.Function') f();`)],
        },
      ],
    },
    {
      name: 'a property of the error of a response that is taken apart',
      code: `${HOST} const { Response: { Error: { code } } } = reply;`,
      errors: [
        {
          messageId: 'notOfEnvelope',
          suggestions: [readOf('Code', `${HOST} const { Response: { Error: { Code: code } } } = reply;`)],
        },
      ],
    },
    {
      name: 'a whole error of a response, with the whole message',
      code: `${HOST} if (reply.Response.Error === 'ResourceNotFound.Function') f();`,
      errors: [
        {
          message: 'An error is an object and equals no code: compare its `Code`.',
          suggestions: [readOf('Code', `${HOST} if (reply.Response.Error?.Code === 'ResourceNotFound.Function') f();`)],
        },
      ],
    },
    ...(
      [
        ...['reply.Response.Error', 'JSON.parse(text).Response.Error'].map(
          (error) =>
            [
              `switch (${error}) { case`,
              `switch (${error}?.Code) { case`,
              "'ResourceNotFound.Function': f(); }",
            ] as const,
        ),
        ...[
          'const { Response } = reply; f(Response',
          'const response = reply.Response; f(response',
          'const { Response: data } = reply; f(data',
        ].map(
          (before) => [`${before}.Error ===`, `${before}.Error?.Code ===`, "'ResourceNotFound.Function');"] as const,
        ),
        ...[
          'const { Error: failure } = reply.Response; f(failure',
          "f(reply.Response['Error']",
          "const NAME = 'Error'; f(reply.Response[NAME]",
          "f(_.get(reply, 'Response.Error')",
          'f(String(reply.Response.Error)',
        ].map((before) => [`${before} ===`, `${before}?.Code ===`, "'ResourceNotFound.Function');"] as const),
        ['f(', 'f(', "['ResourceNotFound.Function'].includes(reply.Response?.Error));"],
      ] as const
    ).map(([before, after, rest]) => ({
      name: `a whole error of a response: ${before} ${rest}`,
      code: `${HOST} ${before} ${rest}`,
      errors: [
        {
          messageId: 'wholeError',
          suggestions: [readOf('Code', `${HOST} ${after} ${rest.replace('?.Error', '?.Error?.Code')}`)],
        },
      ],
    })),
    ...(
      [
        ['f(reply.Response.Error.code);', 'f(reply.Response.Error.Code);', 'notOfEnvelope'],
        [
          "f(reply.Response.Error === 'ResourceNotFound.Function');",
          "f(reply.Response.Error?.Code === 'ResourceNotFound.Function');",
          'wholeError',
        ],
      ] as const
    ).map(([use, output, messageId]) => ({
      name: `an envelope in a file that shows another vendor elsewhere: ${use}`,
      code: `${HOST} import OSS from 'ali-oss'; const upload = () => new OSS({}); ${use}`,
      errors: [
        {
          messageId,
          suggestions: [
            readOf('Code', `${HOST} import OSS from 'ali-oss'; const upload = () => new OSS({}); ${output}`),
          ],
        },
      ],
    })),
    {
      name: 'a whole error of the SDK in a file that shows another vendor',
      code: `import 'ali-oss'; ${handle("if (err === 'ResourceNotFound.Function') f();")}`,
      errors: [
        {
          messageId: 'wholeError',
          suggestions: [
            readOf('code', `import 'ali-oss'; ${handle("if (err?.code === 'ResourceNotFound.Function') f();")}`),
          ],
        },
      ],
    },
    {
      name: 'a whole error of the SDK',
      code: handle("if (err === 'ResourceNotFound.Function') f();"),
      errors: [
        {
          messageId: 'wholeError',
          suggestions: [readOf('code', handle("if (err?.code === 'ResourceNotFound.Function') f();"))],
        },
      ],
    },
    {
      name: 'a whole error that TypeScript does not know',
      code: handle("const text: string = ''; if (err === 'ResourceNotFound.Function') f(text);"),
      typescript: true,
      errors: [
        {
          messageId: 'wholeError',
          suggestions: [
            readOf(
              'code',
              handle(
                "const text: string = ''; if ((err as { code?: string })?.code === 'ResourceNotFound.Function') f(text);",
              ),
            ),
          ],
        },
      ],
    },
  ],
});
