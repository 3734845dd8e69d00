import { INVALID_DEFINITIONS, VALID_DEFINITIONS } from './definition-cases.ts';
import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

/** A file that shows Tencent Cloud by an import. */
function inSdkFile(code: string): string {
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf';\n${code}`;
}

const UNKNOWN_TEXT =
  "'FailedOperation.MarmaladeJar' is in no list of scf. See `npx eslint-plugin-tencentcloud-errors codes scf`. If right, add it to `additionalCodes` (lists of 2026-08-21).";

/** Handles the failure of the one call that the file makes. */
function inSms(handler: string): string {
  return `import { sms } from 'tencentcloud-sdk-nodejs-sms';
    const client = new sms.v20210111.Client({});
    async function send(request) { try { await client.SendSms(request); } catch (e) { ${handler} } }`;
}

runRule('no-unknown-code', {
  valid: [
    ...VALID_DEFINITIONS,
    { name: 'a known code', code: "if (err.code === 'ResourceNotFound.Function') retry();" },
    { name: 'a common code', code: "if (err.code === 'AuthFailure.SignatureExpire') retry();" },
    { name: 'a bare code', code: inSdkFile("if (err.code === 'LimitExceeded') retry();") },
    {
      name: 'a code of another product than the scope: it exists',
      code: "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') retry();",
      settings,
    },
    {
      name: 'a withdrawn code: it existed',
      code: "if (err.code === 'InvalidParameterValue.Orderby') retry();",
      settings,
    },
    { name: 'a prefix of known codes', code: "if (err.code.startsWith('AuthFailure.')) retry();" },
    { name: 'a prefix that ends within a word', code: "if (err.code.startsWith('AuthFail')) retry();" },
    { name: 'a part of known codes', code: inSdkFile("if (err.code.includes('NotFound')) retry();") },
    {
      name: 'system errors of Node.js',
      code: inSdkFile("if (err.code === 'ENOENT' || err.code === 'ERR_ABORTED') retry();"),
    },
    { name: 'numbers and numeric strings', code: inSdkFile("if (err.code === 404 || err.code === '404') retry();") },
    { name: 'a type test', code: inSdkFile("if (typeof err.code === 'string') retry();") },
    { name: 'success words', code: inSdkFile("if (res.code === 'Success' || res.Code === 'Ok') retry();") },
    { name: 'shouted names', code: inSdkFile("if (err.code === 'INVALID_PARAM') retry();") },
    {
      name: 'shouted names, however certain the evidence',
      code: `const { Code } = body.Response.Error;
        if (Code === 'INVALID_PARAM' || Code === 'RESOURCE_NOT_FOUND') retry();`,
    },
    {
      name: 'shouted names that begin with a namespace, or nearly spell a code',
      code: `switch (body.Response.Error.Code) {
          case 'AUTHFAILURE_FOO':
          case 'AUTHFAILURE_SIGNATUREFAILUR': retry();
        }`,
    },
    {
      name: 'a shouted beginning',
      code: "if (body.Response.Error.Code.startsWith('AUTHFAILURE_SIGNATUREFAILURE')) retry();",
    },
    {
      name: 'lower-case dotted names, however certain the evidence',
      code: `const { Code } = body.Response.Error;
        if (Code === 'user.notFound' || Code === 'auth/tokenExpired') retry();`,
    },
    { name: 'lower-case dotted names', code: inSdkFile("if (err.code === 'resource.not.found') retry();") },
    {
      name: 'a bare word of the application in a file about Tencent Cloud',
      code: inSdkFile("if (err.code === 'UserMissing') retry();"),
    },
    {
      name: 'a dotted word of the application in a file about Tencent Cloud',
      code: inSdkFile("if (err.code === 'Order.NotPaid') retry();"),
    },
    {
      name: "codes of other vendors and applications in a file that shows nothing, which begin with Tencent Cloud's namespaces",
      code: `if (err.code === 'InvalidParameter.RefreshToken') signIn();
        if (err.code === 'OperationDenied.NoStock' || err.code === 'ResourceNotFound.Order') f();`,
    },
    ...[
      "const err = new Error('x'); err.code = 'LimitExceeded.Deploys'; throw err;",
      "try { f(); } catch (err) { err.code = 'LimitExceeded.Deploys'; throw err; }",
      "throw new AppError({ code: 'LimitExceeded.Deploys' });",
      "throw new AppError('LimitExceeded.Deploys', 'Too many.');",
      "throw { code: 'LimitExceeded.Deploys' };",
      "throw Object.assign(new Error('x'), { code: 'LimitExceeded.Deploys' });",
      "const CODE = 'LimitExceeded.Deploys'; const made = Object.assign(new Error('x'), { code: CODE }); throw made;",
      "new Promise((resolve, reject) => reject({ errorCode: 'LimitExceeded.Deploys' }));",
      "class TooMany extends AppError { code = 'LimitExceeded.Deploys'; }",
      "class TooMany extends Error { constructor() { super('x'); this.code = 'LimitExceeded.Deploys'; } }",
      "const err = new Error('x'); err.code = 'LimitExceeded.Deploys'; log(err);",
      "const tooMany = () => new DeployError('LimitExceeded.Deploys');",
      "const tooMany = (n) => new errors.DeployError(n, { code: 'LimitExceeded.Deploys' });",
      "class Refusal extends AppError {} const tooMany = () => new Refusal('LimitExceeded.Deploys');",
      "const tooMany = () => DeployError.of('LimitExceeded.Deploys');",
      "const tooMany = () => createError('LimitExceeded.Deploys');",
      "const tooMany = () => Object.assign(new Error('x'), { code: 'LimitExceeded.Deploys' });",
      "class TooMany extends AppError { constructor() { super('LimitExceeded.Deploys'); } }",
      "class TooMany extends AppError { constructor() { super({ code: 'LimitExceeded.Deploys' }); } }",
      "class TooMany extends AppError { get code() { return 'LimitExceeded.Deploys'; } }",
      "class TooMany extends AppError { static code = 'LimitExceeded.Deploys'; }",
      "app.use((req, res, next) => next({ code: 'LimitExceeded.Deploys' }));",
      "const run = (callback) => callback(new DeployError('LimitExceeded.Deploys'));",
      "stream.emit('error', { code: 'LimitExceeded.Deploys' });",
      "const Codes = { Deploys: 'LimitExceeded.Deploys' }; throw new AppError(Codes.Deploys);",
      "const Codes = { Many: 'LimitExceeded.Deploys', Paid: 'FailedOperation.Paid' }; throw new AppError(Codes.Paid);",
      "class Codes { static A = 'LimitExceeded.Deploys'; static B = 'FailedOperation.Paid'; } throw new AppError(Codes.B);",
      "const fail = (code) => { throw new AppError(code); }; fail('LimitExceeded.Deploys');",
      "const FAILURES = { many: { code: 'LimitExceeded.Deploys' } }; throw new AppError(FAILURES.many);",
      "const tooMany = () => Result.err(new DeployFailure('LimitExceeded.Deploys'));",
      "const tooMany = () => err({ code: 'LimitExceeded.Deploys' });",
      "app.use((req, res) => res.status(400).json({ code: 'LimitExceeded.Deploys' }));",
    ].map((thrown) => ({
      name: `a code that the file makes itself: ${thrown}`,
      code: inSdkFile(`function handle(e) { if (e.code === 'LimitExceeded.Deploys') wait(); } ${thrown}`),
    })),
    ...[
      "if (err.code === 'LimitExceeded.Stock') f();",
      "switch (err.code) { case 'LimitExceeded.Stock': f(); }",
      "f({ 'LimitExceeded.Stock': 1 }[err.code]);",
    ].map((use) => ({
      name: `a code that the file makes itself, with the setting products: ${use}`,
      code: `const soldOut = () => new OrderError('LimitExceeded.Stock'); ${use}`,
      settings,
    })),
    ...['promoCode', 'userPromoCode', 'zip_code', 'shippingCountryCode', 'HTTP_STATUS_CODE', 'exitCode', 'qrCode'].map(
      (name) => ({
        name: `a bare word compared with another code than that of an error: ${name}`,
        code: inSdkFile(`if (x.${name} === 'LimitExceded') f();`),
      }),
    ),
    ...[
      "expect(res.body).toEqual({ error: { code: 'LimitExceeded.Deploys' } });",
      "expect(res.body.code).toBe('LimitExceeded.Deploys');",
      inSdkFile("expect(res.body).toEqual({ error: { code: 'LimitExceeded.Deploys' } });"),
    ].map((code) => ({ name: `a response of the application itself in a test: ${code}`, code, settings })),
    {
      name: 'prose in a comment that begins like a rest comment',
      code: inSdkFile("if (err.code === 'LimitExceeded.Memory') f(); else { /* rest: Nothing, see below */ g(); }"),
    },
    {
      name: 'names of files',
      code: inSdkFile("if (file === 'InternalError.vue' || errorCode === 'LimitExceeded.title') f();"),
    },
    {
      name: 'an error that is known not to be of the SDK',
      code: inSdkFile(
        `p.catch((e) => {
          if (e instanceof TencentCloudSDKHttpException) return 1;
          return e.code === 'MarmaladeJar';
        });`,
      ),
    },
    {
      name: 'an own error that is thrown beside a call of the SDK',
      code: inSdkFile(
        `async function f() {
          try {
            await new Client({}).GetFunction({});
            throw new AppError('NotActive');
          } catch (e) {
            return e.code === 'NotActive';
          }
        }`,
      ),
    },
    {
      name: 'a table that is looked up by the code and then by its namespace',
      code: inSdkFile(
        "const M = { 'LimitExceeded.Memory': 1, LimitExceeded: 2 }; f(M[e.code] || M[e.code.split('.')[0]]);",
      ),
    },
    {
      name: 'an assertion about what the test builds',
      code: inSdkFile(
        "expect(map({ code: 'FailedOperation.MarmaladeJar' }).code).toBe('FailedOperation.MarmaladeJar');",
      ),
    },
    {
      name: 'a dotted word of the application that begins with a bare code',
      code: "if (err.code === 'InvalidPassword.TooShort' || err.code === 'SystemError.Mine') f();",
    },
    ...[
      ['has its sub-code in another namespace', 'FailedOperation.ServiceSuspended'],
      ['is longer than a code', 'ResourceNotFound.FunctionNameGone'],
      ['is shorter than a code', 'FailedOperation.SignatureIncorrect'],
      ['is an everyday word', 'ResourceInUse.Worker'],
      ['is another everyday word', 'ResourceNotFound.Collection'],
      ['is another form of a code without a dot', 'InternalErrors'],
      ['is a code without a dot cut short', 'InternalErr'],
      ['is a code without a dot', 'ResourceNotFound'],
    ].map(([kind, literal]) => ({
      name: `what ${kind}, in a file that shows nothing`,
      code: `if (err.code === '${literal}') f();`,
    })),
    ...['ResourceNotFound.Cart', 'ResourceInUse.Worker', 'FailedOperation.Rename'].map((literal) => ({
      name: `an everyday word behind a namespace where only the settings name products: ${literal}`,
      code: `if (err.code === '${literal}') f();`,
      settings,
    })),
    {
      name: 'another name than code in a file that shows nothing',
      code: "if (x.kind === 'ResourceNotFound.Nothing') f();",
    },
    { name: 'a status code', code: "if (res.statusCode === 'ResourceNotFound.Nothing') f();" },
    {
      name: 'a file about another vendor',
      code: "import { EC2 } from '@aws-sdk/client-ec2'; if (err.Code === 'InvalidParameterValue.Nothing') f();",
    },
    ...[
      'InvalidInstanceType.NotSupported',
      'InvalidParameter.InvalidToken',
      'InvalidParameter.JobNotExist',
      'MissingParameter.RegionId',
      'OperationDenied.InstanceStatus',
      'InvalidParameter.DataInspection',
    ].flatMap((code) => [
      {
        name: `a code that only another vendor lists, with products: ${code}`,
        code: `if (err.code === '${code}') f();`,
        settings,
      },
      {
        name: `a code that only another vendor lists, in a file about Tencent Cloud: ${code}`,
        code: inSdkFile(`function g(err) { if (err.code === '${code}') f(); }`),
      },
    ]),
    ...[
      "if (provider !== 'tencent') { return err.code === 'InvalidParameter.Nothing'; }",
      "if (provider === 'tencent') return retry(); return err.code === 'InvalidParameter.Nothing';",
      "if (!isTencent) return err.code === 'InvalidParameter.Nothing';",
      "return provider !== 'tencent' && err.code === 'InvalidParameter.Nothing';",
      "return isTencent ? retry() : err.code === 'InvalidParameter.Nothing';",
      "switch (provider) { case 'tencent': return retry(); case 'yunpian': return err.code === 'InvalidParameter.Nothing'; }",
    ].map((body) => ({
      name: `the branch that is not Tencent Cloud's: ${body}`,
      code: inSdkFile(`function g(err) { ${body} }`),
    })),
    {
      name: 'a class of another vendor beside the one of Tencent Cloud',
      code: inSdkFile(`class TencentProvider { retry() {} }
        export class TwilioProvider { fails(err) { return err.code === 'InvalidParameter.Nothing'; } }`),
    },
    {
      name: 'what stands beside more codes of another vendor than of Tencent Cloud',
      code: `const REFUSED = [
          'AuthFailure.ServiceLinkedRoleCreationNotPermitted',
          'InvalidSpotInstanceRequestID.NotFound',
          'AuthFailure.NotListed',
        ];
        if (REFUSED.includes(err.code)) f();`,
      settings,
    },
    {
      name: 'a field of a response that no list of codes is documented for, which has codes of its own',
      code: `import { ocr } from 'tencentcloud-sdk-nodejs-ocr';
        const client = new ocr.v20181119.Client({});
        client.MixedInvoiceOCR({}).then(({ MixedInvoiceItems }) =>
          MixedInvoiceItems.filter((item) => item.Code !== 'FailedOperation.UnsupportedInvioce'));`,
    },
    {
      name: 'the envelope of another vendor',
      code: "if (res.ResponseMetadata.Error.Code === 'InvalidParameter.Nothing') f();",
    },
    {
      name: 'an error that is built',
      code: inSdkFile("throw Object.assign(new Error(), { code: 'Internal.Nothing' });"),
    },
    {
      name: 'two constants',
      code: "const code = 'InternalError.Nothing'; if ('InternalError.Nothing' === 'InternalError.Other') f();",
    },
    {
      name: 'a shadowed constant',
      code: inSdkFile("const X = 'ResourceNotFound.Nothing'; function f(X) { return err.code === X; } f(g(X));"),
    },
    {
      name: 'an object member that is written to later',
      code: inSdkFile("const C = { A: 'ResourceNotFound.Nothing' }; C.A = g(); if (err.code === C.A) f();"),
    },
    {
      name: 'an additional code',
      code: "if (err.code === 'ResourceNotFound.Mine' || err.code === 'MyGateway.Timeout') f();",
      settings: { 'tencentcloud-errors': { additionalCodes: ['ResourceNotFound.Mine', 'MyGateway.*'] } },
    },
    {
      name: 'the prefix and the namespace of additional codes',
      code: inSdkFile("if (err.code.startsWith('MyGateway.') || err.code.split('.')[0] === 'MyGateway') f();"),
      settings: { 'tencentcloud-errors': { additionalCodes: ['MyGateway.*'] } },
    },
    { name: 'a namespace after split', code: "if (err.code.split('.')[0] === 'AuthFailure') retry();" },
  ],
  invalid: [
    ...INVALID_DEFINITIONS,
    ...[
      '// aliyun',
      '// volcengine, dashscope',
      "const label = () => 'aliyun';",
      'report(aliyunError);',
      "if (vendor === 'tencent') use('volcengine');",
      "import { call } from './aliyun';",
      "import { EC2Client } from '@aws-sdk/client-ec2';",
    ].map((other) => ({
      name: `certain evidence beside the name of another vendor: ${other}`,
      code: `${other}\nexport function f(error) { return error.Response.Error.Code === 'AuthFailure.QqxNeverACode'; }`,
      errors: [{ messageId: 'unknown' }],
    })),
    ...[
      "if (provider !== 'tencent') return; return err.code === 'InvalidParameter.QqxNever';",
      "if (!isAliyun) return err.code === 'InvalidParameter.QqxNever';",
      "if (provider !== 'tencent') return err.Response.Error.Code === 'InvalidParameter.QqxNever';",
    ].map((body) => ({
      name: `what a condition leaves to Tencent Cloud, and what is certain: ${body}`,
      code: inSdkFile(`function g(err) { ${body} }`),
      errors: [{ messageId: 'unknown' }],
    })),
    ...['class BaseProvider', 'class Provider', 'class Shared', 'class CloudProvider'].map((head) => ({
      name: `a class that those of vendors have in common: ${head}`,
      code: inSdkFile(`${head} { fails(err) { return err.code === 'InvalidParameter.QqxNever'; } }
        class TencentProvider extends ${head.slice('class '.length)} {}`),
      errors: [{ messageId: 'unknown' }],
    })),
    {
      name: 'a code of another vendor where the path is certain, which is not fixed',
      code: "if (r.Response.Error.Code === 'InvalidVpcID.NotFound') f();",
      output: null,
      errors: [
        {
          messageId: 'wrongCase',
          suggestions: [
            { messageId: 'replaceWith', output: "if (r.Response.Error.Code === 'InvalidVpcId.NotFound') f();" },
          ],
        },
      ],
    },
    {
      name: 'a code of Tencent Cloud in a table for two vendors',
      code: `const T = { 'FailedOperation.TemplateIncorrectOrUnapproved': 1, 'LimitExceeded.PhoneNumberDailyLimit': 2,
        'LimitExceeded.QqxNeverACode': 3, 'isv.AMOUNT_NOT_ENOUGH': 4, 'isv.PARAM_LENGTH_LIMIT': 5, TRANSPORT: 6,
        NONE: 7 };
        export function explain(reason) {
          const sms = /^sms (\\S+)/.exec(reason)?.[1] ?? '';
          return T[sms];
        }`,
      errors: 1,
    },
    {
      name: 'a code that is in no list, with the whole message and its range',
      code: "if (err.code === 'FailedOperation.MarmaladeJar') f();",
      settings,
      errors: [{ message: UNKNOWN_TEXT, line: 1, column: 18, endLine: 1, endColumn: 48 }],
    },
    {
      name: 'the literal on the left, and negated',
      code: "if ('FailedOperation.MarmaladeJar' !== err.Code) f();",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'loose equality, casts and optional chaining',
      code: "if ((err as any)?.response!.code == 'FailedOperation.MarmaladeJar') f();",
      typescript: true,
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'computed access',
      code: "if (err['Code'] != 'FailedOperation.MarmaladeJar') f();",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'destructuring, nested and renamed',
      code: "const { Response: { Error: { Code: reason } } } = body; if (reason === 'MarmaladeService') f();",
      settings,
      errors: [{ messageId: 'unknown', column: 72 }],
    },
    {
      name: 'a constant alias',
      code: "const reason = err.code; if (reason === 'FailedOperation.MarmaladeJar') f();",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'a destructured parameter',
      code: "promise.catch(({ code }) => code === 'FailedOperation.MarmaladeJar');",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'a field of a response that has codes of its product, compared and looked up',
      code: `import { sms } from 'tencentcloud-sdk-nodejs-sms';
        const client = new sms.v20210111.Client({});
        const TEXTS = { Ok: 'sent', MarmaladeJar: 'a', 'LimitExceeded.PhoneNumberDailyLimit': 'b' };
        export async function send(request) {
          const [status] = (await client.SendSms(request)).SendStatusSet;
          return status.Code === 'Ok' || status.Code === 'MarmaladeTin' ? status : TEXTS[status.Code];
        }`,
      errors: [
        { messageId: 'unknown', line: 3, column: 37 },
        { messageId: 'unknown', line: 6, column: 58 },
      ],
    },
    {
      name: 'the path of the envelope is certain, so a bare word is reported',
      code: "if (body.Response.Error.Code === 'MarmaladeService') f();",
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'a literal behind a constant is reported where it is written, once',
      code: "const ISOLATED = 'FailedOperation.MarmaladeJar';\nif (a.code === ISOLATED || b.code === ISOLATED) f();",
      settings,
      errors: [{ messageId: 'unknown', line: 1, column: 18 }],
    },
    {
      name: 'a member of a constant object',
      code: `const Codes = { isolated: 'FailedOperation.MarmaladeJar' } as const;
if (err.code === Codes.isolated) f();`,
      typescript: true,
      settings,
      errors: [{ messageId: 'unknown', line: 1 }],
    },
    {
      name: 'an enum member',
      code: "enum Codes { Isolated = 'FailedOperation.MarmaladeJar' }\nif (err.code === Codes.Isolated) f();",
      typescript: true,
      settings,
      errors: [{ messageId: 'unknown', line: 1 }],
    },
    {
      name: 'a concatenation of constants, which is not edited',
      code: "const NAMESPACE = 'ResourceNotFound'; if (err.code === NAMESPACE + '.Functoin') f();",
      settings,
      output: null,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a switch',
      code: "switch (err.code) { case 'FailedOperation.MarmaladeJar': f(); }",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'an array',
      code: "if (['AuthFailure.TokenFailure', 'FailedOperation.MarmaladeJar'].includes(err.code)) f();",
      settings,
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'an array behind a constant',
      code: "const RETRY = ['FailedOperation.MarmaladeJar'];\nif (RETRY.indexOf(err.code) !== -1) f();",
      settings,
      errors: [{ messageId: 'unknown', line: 1 }],
    },
    {
      name: 'any compared expression in a file about Tencent Cloud',
      code: inSdkFile("if (reason === 'FailedOperation.MarmaladeJar') f();"),
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'a name from the settings',
      code: "if (result.status === 'MarmaladeService') f();",
      settings: { 'tencentcloud-errors': { codeExpressions: ['result.status'] } },
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'the result of a function from the settings',
      code: "const reason = getReason(err); if (reason === 'MarmaladeService') f();",
      settings: { 'tencentcloud-errors': { codeExpressions: ['getReason()'] } },
      errors: [{ messageId: 'unknown' }],
    },
    {
      name: 'a proven misspelling, with the whole message',
      code: "if (err.code === 'ResourceNotFound.Functoin') f();",
      output: "if (err.code === 'ResourceNotFound.Function') f();",
      settings,
      errors: [
        {
          message:
            "'ResourceNotFound.Functoin' is a misspelling of 'ResourceNotFound.Function'. The function does not exist; check its name, the namespace and the region.",
        },
      ],
    },
    {
      name: 'a misspelling in double quotes keeps them',
      code: 'if (err.code === "ResourceNotFound.Functoin") f();',
      output: 'if (err.code === "ResourceNotFound.Function") f();',
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a misspelling in a template literal stays in it',
      code: 'if (err.code === `ResourceNotFound.Functoin`) f();',
      output: 'if (err.code === `ResourceNotFound.Function`) f();',
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a misspelling written with an escape is not edited',
      code: "if (err.code === 'ResourceNotFound.Functoi\\x6e') f();",
      output: null,
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'another case',
      code: inSdkFile("if (err.code === 'resourceNotFound.functionName') f();"),
      output: inSdkFile("if (err.code === 'ResourceNotFound.FunctionName') f();"),
      settings,
      errors: [{ messageId: 'wrongCase' }],
    },
    {
      name: 'another separator',
      code: "if (body.Response.Error.Code === 'AuthFailure_SignatureExpire') f();",
      output: "if (body.Response.Error.Code === 'AuthFailure.SignatureExpire') f();",
      settings,
      errors: [{ messageId: 'wrongSeparator' }],
    },
    {
      name: 'a misspelled bare code',
      code: inSdkFile("if (err.code === 'LimitExceded') f();"),
      output: inSdkFile("if (err.code === 'LimitExceeded') f();"),
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    ...(
      [
        ['AuthFailure.Nope', 'a word that only looks like the beginnings of codes', []],
        ['ResourceNotFound.Funk', 'a short word that is close to many', []],
        ['LimitExceeded.Memry', 'a word that is spelled like one', ['LimitExceeded.Memory']],
        ['FailedOperation.Signatur.', 'a word that is cut short', ['FailedOperation.Signature']],
      ] as const
    ).map(([prefix, what, codes]) => ({
      name: `a prefix of no code, ${what}: ${prefix}`,
      code: inSdkFile(`if (err.code.startsWith('${prefix}')) f();`),
      output: null,
      errors: [
        {
          messageId: 'unknownPrefix',
          suggestions: codes.map((code) => ({
            messageId: 'replaceWith',
            output: inSdkFile(`if (err.code.startsWith('${code}')) f();`),
          })),
        },
      ],
    })),
    {
      name: 'one mistake in two branches of a pattern, once',
      code: inSdkFile('if (/^ResourceInUsed(\\.|$)/.test(err.code)) f();'),
      output: null,
      errors: [{ messageId: 'near', line: 2, column: 7, endColumn: 21, suggestions: 1 }],
    },
    {
      name: 'one mistake in two branches of a pattern, the longer one last',
      code: inSdkFile('if (/^ResourceInUsed($|\\.)/.test(err.code)) f();'),
      output: null,
      errors: [{ messageId: 'near', suggestions: 1 }],
    },
    {
      name: 'two mistakes in a pattern, each once',
      code: inSdkFile('if (/^(?:ResuorceInUse|LimitExceded)(\\.|$)/.test(err.code)) f();'),
      output: inSdkFile('if (/^(?:ResourceInUse|LimitExceeded)(\\.|$)/.test(err.code)) f();'),
      errors: [{ messageId: 'misspelled' }, { messageId: 'misspelled' }],
    },
    {
      name: 'a mistake in the longer branch of a pattern alone',
      code: inSdkFile('if (/^ResourceInUse(\\.Functoin|$)/.test(err.code)) f();'),
      errors: [{ messageId: 'unknownPrefix' }],
    },
    {
      name: 'a mistake in a branch of a group that goes on, beside a right one',
      code: inSdkFile('if (/^(Missing|Invald)Parameter/.test(err.code)) f();'),
      output: null,
      errors: [{ messageId: 'unknownPrefix', line: 2 }],
    },
    {
      name: 'a prefix with a misspelled namespace',
      code: inSdkFile("if (err.code.startsWith('AuthFaliure.')) f();"),
      output: inSdkFile("if (err.code.startsWith('AuthFailure.')) f();"),
      errors: [{ messageId: 'unknownPrefix' }],
    },
    {
      name: 'indexOf compared with zero is a prefix test',
      code: "if (err.code.indexOf('FailedOperation.MarmaladeJar') === 0) f();",
      settings,
      errors: [{ messageId: 'unknownPrefix' }],
    },
    {
      name: 'a misspelled namespace after split',
      code: inSdkFile("if (err.code.split('.')[0] === 'AuthFaliure') f();"),
      output: inSdkFile("if (err.code.split('.')[0] === 'AuthFailure') f();"),
      errors: [{ messageId: 'unknownNamespace' }],
    },
    {
      name: 'a name in the rest comment of a switch',
      code: inSdkFile(
        "switch (err.code) { case 'AuthFailure.TokenFailure': f(); break; default: // rest: AuthFaliure.*\n g(); }",
      ),
      output: inSdkFile(
        "switch (err.code) { case 'AuthFailure.TokenFailure': f(); break; default: // rest: AuthFailure.*\n g(); }",
      ),
      errors: [{ messageId: 'unknownNamespace' }],
    },
    {
      name: 'a sub-code of another namespace, with the whole message',
      code: "if (err.code === 'FailedOperation.ServiceSuspended') f();",
      output: null,
      settings,
      errors: [
        {
          message:
            "'FailedOperation.ServiceSuspended' is in no list of scf. Did you mean 'ResourceUnavailable.ServiceSuspended'?",
          suggestions: [
            {
              messageId: 'replaceWith',
              data: { code: "'ResourceUnavailable.ServiceSuspended'", description: '' },
              output: "if (err.code === 'ResourceUnavailable.ServiceSuspended') f();",
            },
          ],
        },
      ],
    },
    {
      name: 'a code that is cut short, with the whole message',
      code: "if (err.code === 'FailedOperation.FunctionStatus') f();",
      output: null,
      settings,
      errors: [
        {
          message:
            "'FailedOperation.FunctionStatus' is in no list of scf. Did you mean 'FailedOperation.FunctionStatusError'? It looks truncated.",
          suggestions: [
            { messageId: 'replaceWith', output: "if (err.code === 'FailedOperation.FunctionStatusError') f();" },
          ],
        },
      ],
    },
    {
      name: 'a code that is close but not proven is only suggested',
      code: "if (err.code === 'ResourceNotFound.Functions') f();",
      output: null,
      settings,
      errors: [
        {
          messageId: 'near',
          suggestions: [{ messageId: 'replaceWith', output: "if (err.code === 'ResourceNotFound.Function') f();" }],
        },
      ],
    },
    {
      name: 'a code that is close to several, with the whole message and a suggestion for each',
      code: inSdkFile("if (err.code === 'ResourceInUse.Cnq') f();"),
      output: null,
      errors: [
        {
          message:
            "'ResourceInUse.Cnq' is in no list of scf. Did you mean 'ResourceInUse.Cmq', 'ResourceInUse.Cdn' or 'ResourceInUse.Cos'?",
          suggestions: [
            { messageId: 'replaceWith', output: inSdkFile("if (err.code === 'ResourceInUse.Cmq') f();") },
            { messageId: 'replaceWith', output: inSdkFile("if (err.code === 'ResourceInUse.Cdn') f();") },
            { messageId: 'replaceWith', output: inSdkFile("if (err.code === 'ResourceInUse.Cos') f();") },
          ],
        },
      ],
    },
    {
      name: "the constants of Go's SDK",
      code: inSdkFile("if (err.code === 'FAILEDOPERATION_APIGATEWAY') f();"),
      output: inSdkFile("if (err.code === 'FailedOperation.ApiGateway') f();"),
      settings,
      errors: [{ messageId: 'wrongSeparator' }],
    },
    {
      name: "a constant of Go's SDK in a response",
      code: "if (body.Response.Error.Code === 'AUTHFAILURE_SIGNATUREEXPIRE') f();",
      output: "if (body.Response.Error.Code === 'AuthFailure.SignatureExpire') f();",
      errors: [
        {
          messageId: 'wrongSeparator',
          data: {
            literal: "'AUTHFAILURE_SIGNATUREEXPIRE'",
            code: "'AuthFailure.SignatureExpire'",
            description:
              ' The request timestamp is over five minutes off the server clock; synchronise the local clock and sign again.',
          },
        },
      ],
    },
    {
      name: "a constant of Go's SDK that two codes have is only suggested",
      code: "if (body.Response.Error.Code === 'AUTHFAILURE_UNAUTHORIZEDOPERATION') f();",
      output: null,
      errors: [
        {
          messageId: 'near',
          suggestions: [
            {
              messageId: 'replaceWith',
              output: "if (body.Response.Error.Code === 'AuthFailure.UnAuthorizedOperation') f();",
            },
            {
              messageId: 'replaceWith',
              output: "if (body.Response.Error.Code === 'AuthFailure.UnauthorizedOperation') f();",
            },
          ],
        },
      ],
    },
    {
      name: 'a code in lower case that is one but for its case',
      code: "if (body.Response.Error.Code === 'resourceNotFound.functionName') f();",
      output: "if (body.Response.Error.Code === 'ResourceNotFound.FunctionName') f();",
      errors: [{ messageId: 'wrongCase' }],
    },
    {
      name: 'a misspelled code that the products in the settings lack is told, and not suggested',
      code: "if (err.code === 'ResourceNotFound.Functoin') f();",
      output: null,
      settings: { 'tencentcloud-errors': { products: ['cvm', 'sms'] } },
      errors: [
        {
          message:
            "'ResourceNotFound.Functoin' is in no list of cvm and sms. Only other products have a similar code: 'ResourceNotFound.Function'.",
        },
      ],
    },
    {
      name: 'a sub-code that only other products than those in the settings have',
      code: "if (err.code === 'ResourceNotFound.RoomNotExist') f();",
      settings,
      errors: [
        {
          messageId: 'otherProduct',
          data: {
            literal: "'ResourceNotFound.RoomNotExist'",
            date: '2026-08-21',
            products: 'scf',
            candidates: "'FailedOperation.RoomNotExist'",
          },
        },
      ],
    },
    {
      name: 'a misspelled code that one of the products in the settings has',
      code: "if (err.code === 'ResourceNotFound.Functoin') f();",
      output: "if (err.code === 'ResourceNotFound.Function') f();",
      settings: { 'tencentcloud-errors': { products: ['cvm', 'scf'] } },
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a code that the call can return is suggested, not one that only other calls of the product can',
      code: inSms("if (e.code === 'FailedOperation.SignNameNotFound') f();"),
      output: null,
      errors: [
        {
          messageId: 'otherWords',
          suggestions: [
            {
              messageId: 'replaceWith',
              output: inSms("if (e.code === 'FailedOperation.SignatureIncorrectOrUnapproved') f();"),
            },
          ],
        },
      ],
    },
    {
      name: 'where the call returns no such code, the message names the command that lists those it does',
      code: inSms("if (e.code === 'FailedOperation.MarmaladeJar') f();"),
      output: null,
      errors: [
        {
          messageId: 'unknown',
          data: {
            literal: "'FailedOperation.MarmaladeJar'",
            lists: 'sms',
            list: ' See `npx eslint-plugin-tencentcloud-errors codes sms --action SendSms`.',
            date: '2026-08-21',
          },
          suggestions: [],
        },
      ],
    },
    {
      name: 'a bare code is not suggested where codes of its namespace can arrive: the next run would report it',
      code: inSms("if (e.code === 'LimitExceeded.QpsLimit') f();"),
      output: null,
      errors: [{ messageId: 'otherWords', suggestions: [] }],
    },
    {
      name: 'a code of another product than the imported one is named, but not suggested: it cannot arrive',
      code: inSdkFile("if (err.code === 'ResourceNotFound.RoomNotExist') f();"),
      output: null,
      errors: [
        {
          messageId: 'otherProduct',
          data: {
            literal: "'ResourceNotFound.RoomNotExist'",
            products: 'scf',
            candidates: "'FailedOperation.RoomNotExist'",
          },
          suggestions: [],
        },
      ],
    },
    ...[
      "log({ code: 'LimitExceeded.Deploys' });",
      "const entry = {}; entry.code = 'LimitExceeded.Deploys'; log(entry);",
      "entry.code = 'LimitExceeded.Deploys'; if (failed) throw failure;",
      "throw new Error('LimitExceeded.Deploys');",
      "throw new AppError('LimitExceeded.Deploys of today');",
      "throw new TencentCloudSDKHttpException('x', '1', '2', 'LimitExceeded.Deploys');",
      "class Fake extends TencentCloudSDKHttpException { code = 'LimitExceeded.Deploys'; }",
      "class Entry { code = 'LimitExceeded.Deploys'; }",
      "const fake = new TencentCloudSDKHttpException('x'); fake.code = 'LimitExceeded.Deploys';",
      "import { TencentCloudSDKHttpException as E } from 'x'; const fake = () => new E('LimitExceeded.Deploys');",
      "const fake = () => new sdk.TencentCloudSDKHttpException('LimitExceeded.Deploys');",
      "const isMany = (e) => DeployError.is(e, 'LimitExceeded.Deploys');",
      "const texts = new Set(['LimitExceeded.Deploys']);",
    ].map((other) => ({
      name: `a code that the file does not make as its own: ${other}`,
      code: inSdkFile(`function handle(e) { if (e.code === 'LimitExceeded.Deploys') wait(); } ${other}`),
      errors: [{ messageId: 'unknown' }],
    })),
    {
      name: 'a code that the file throws itself, compared with that of a response',
      code: `if (body.Response.Error.Code === 'LimitExceeded.Deploys')
          throw new AppError({ code: 'LimitExceeded.Deploys' });`,
      errors: [{ messageId: 'unknown' }],
    },
    ...['errCode', 'promoErrorCode', 'apiReturnCode', 'provider_code', 'CODE'].map((name) => ({
      name: `a bare word compared with what may be the code of an error: ${name}`,
      code: inSdkFile(`if (x.${name} === 'LimitExceded') f();`),
      output: inSdkFile(`if (x.${name} === 'LimitExceeded') f();`),
      errors: [{ messageId: 'misspelled' }],
    })),
    {
      name: 'a dotted code in a file about Tencent Cloud, compared with what has a name of no other thing',
      code: inSdkFile("if (x.reason === 'LimitExceeded.Deploys') f();"),
      errors: [{ messageId: 'unknown' }],
    },
    ...[
      "expect(res.body).toEqual({ Response: { Error: { Code: 'LimitExceeded.Deploys' } } });",
      "expect(result).toEqual({ error: { code: 'LimitExceeded.DeploysOfToday' } });",
    ].map((code) => ({
      name: `a response in a test that may be one of the API: ${code}`,
      code,
      settings,
      errors: [{ messageId: 'unknown' }],
    })),
    {
      name: 'a name in the rest comment of an else, once for all conditions of its chain',
      code: inSdkFile(
        `if (err.code === 'LimitExceeded.Memory') f();
        else if (err.code === 'LimitExceeded.Timeout') g();
        else { /* rest: LimitExceded.*, LimitExceeded.Functoin */ h();
        }`,
      ),
      output: inSdkFile(
        `if (err.code === 'LimitExceeded.Memory') f();
        else if (err.code === 'LimitExceeded.Timeout') g();
        else { /* rest: LimitExceeded.*, LimitExceeded.Function */ h();
        }`,
      ),
      errors: [{ messageId: 'unknownNamespace' }, { messageId: 'misspelled' }],
    },
    {
      name: 'what the code means is said with the correction',
      code: "if (err.code === 'LimitExceeded.Memroy') f();",
      output: "if (err.code === 'LimitExceeded.Memory') f();",
      settings,
      errors: [{ messageId: 'misspelled' }],
    },
    {
      name: 'a declared correction wins, and is fixed without proof',
      code: "if (err.code === 'ResourceNotFound.Functions') f();",
      output: "if (err.code === 'ResourceNotFound.FunctionName') f();",
      options: [{ corrections: { 'ResourceNotFound.Functions': 'ResourceNotFound.FunctionName' } }],
      settings,
      errors: [
        {
          message:
            "'ResourceNotFound.Functions' is a mistake for 'ResourceNotFound.FunctionName', as the option `corrections` declares. No function of this name exists here; check FunctionName, Namespace and Region, or create it first.",
        },
      ],
    },
    {
      name: 'nothing is fixed if told so',
      code: "if (err.code === 'ResourceNotFound.Functoin') f();",
      output: null,
      options: [{ fix: 'off' }],
      settings,
      errors: [
        {
          messageId: 'misspelled',
          suggestions: [{ messageId: 'replaceWith', output: "if (err.code === 'ResourceNotFound.Function') f();" }],
        },
      ],
    },
    {
      name: 'a bare key that gets a dot is quoted, as the file quotes',
      code: 'const T = { AuthFailureSignatureExpire: "late" }; f(T[body.Response.Error.Code]);',
      output: 'const T = { "AuthFailure.SignatureExpire": "late" }; f(T[body.Response.Error.Code]);',
      errors: [{ messageId: 'wrongSeparator' }],
    },
    {
      name: 'a pattern is edited where its characters stand together, and only there',
      code: 'f(/^(?:ResourceNotFound\\.Functoin|ResourceInUse\\.(?:Functoin))$/.test(err.code));',
      output: 'f(/^(?:ResourceNotFound\\.Function|ResourceInUse\\.(?:Functoin))$/.test(err.code));',
      settings,
      errors: [{ messageId: 'misspelled' }, { messageId: 'misspelled' }],
    },
    {
      name: 'an error of the SDK, after what is not one has left',
      code: inSdkFile(
        `p.catch((e) => {
          if (!(e instanceof TencentCloudSDKHttpException)) throw e;
          return e.code === 'MarmaladeJar';
        });`,
      ),
      errors: [{ messageId: 'unknown' }],
    },
    ...[
      ['other separators', 'ResourceNotFound_Function', "replace('.', '_')", 'wrongSeparator'],
      ['another case', 'resourceNotFound.function', 'toLowerCase()', 'wrongCase'],
      ['another ending', 'RequestLimitExceded', 'slice(0, -2)', 'misspelled'],
    ].map(([form, literal, rewriting, messageId]) => ({
      name: `a code in ${form} in a file that rewrites texts, which may be what it makes of one, is not fixed`,
      code: inSdkFile(`report(text.${rewriting ?? ''}); if (err.code === '${literal ?? ''}') f();`),
      output: null,
      errors: [{ messageId: messageId ?? '', suggestions: 1 }],
    })),
    ...['RequestLimitExceed', 'InvalidParameters', 'ResourceNotFond'].map((literal) => ({
      name: `a code without a dot in other words or forms is only suggested: ${literal}`,
      code: inSdkFile(`if (err.code === '${literal}') f();`),
      output: null,
      errors: [{ messageId: 'near', suggestions: 1 }],
    })),
    {
      name: 'a code without a dot that is misspelled in a table',
      code: "const TEXTS = { UnauthorizedOperaton: 'Ask.', Other: 'Wait.' }; show(TEXTS[err.code]);",
      output: "const TEXTS = { UnauthorizedOperation: 'Ask.', Other: 'Wait.' }; show(TEXTS[err.code]);",
      errors: [{ messageId: 'misspelled' }],
    },
    ...[
      ['a lost letter', 'RequestLimitExceded', 'RequestLimitExceeded'],
      ['an added letter', 'UnauthorizzedOperation', 'UnauthorizedOperation'],
      ['a swap', 'InvalidParamteer', 'InvalidParameter'],
      ['a slip in a short word', 'InternalEror', 'InternalError'],
    ].flatMap(([slip, wrong, right]) =>
      [{}, settings].map((shared) => ({
        name: `a code without a dot that has ${slip}, in a file that shows nothing, ${JSON.stringify(shared)}`,
        code: `if (err.code === '${wrong}') f();`,
        output: `if (err.code === '${right}') f();`,
        settings: shared,
        errors: [{ messageId: 'misspelled' }],
      })),
    ),
    {
      name: 'a misspelled code without a dot that only another product has, where the settings name products',
      code: "if (err.code === 'AdressQuotaLimitExceeded') f();",
      output: null,
      settings,
      errors: [{ messageId: 'otherProduct', suggestions: [] }],
    },
    {
      name: 'a constant that is used beside the right code: it would take its place',
      code: `const BUSY = 'ResourceNotFound.Functoin';
        function h(e) { switch (e.code) { case BUSY: return 1; case 'ResourceNotFound.Function': return 2; } }`,
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: [] }],
    },
    {
      name: 'a code that is likely but stands in the file already is not suggested',
      code: `if (err.code === 'ResourceNotFound.Functions') f();
        else if (err.code === 'ResourceNotFound.Function') g();`,
      output: null,
      settings,
      errors: [{ messageId: 'near', suggestions: [] }],
    },
    {
      name: 'a declared correction to a code that stands in the file already is not made',
      code: "if (err.code === 'ResourceNotFound.Func') f(); else if (err.code === 'ResourceNotFound.Function') g();",
      output: null,
      options: [{ corrections: { 'ResourceNotFound.Func': 'ResourceNotFound.Function' } }],
      settings,
      errors: [{ messageId: 'declared', suggestions: [] }],
    },
    {
      name: 'two texts that are declared to mean the same code',
      code: "if (err.code === 'ResourceNotFound.Func') f(); else if (err.code === 'ResourceNotFound.Fn') g();",
      output: null,
      options: [
        {
          corrections: {
            'ResourceNotFound.Func': 'ResourceNotFound.Function',
            'ResourceNotFound.Fn': 'ResourceNotFound.Function',
          },
        },
      ],
      settings,
      errors: [
        { messageId: 'declared', suggestions: [] },
        { messageId: 'declared', suggestions: [] },
      ],
    },
    {
      name: 'a code that two texts may mean is offered for neither: some tools take all first suggestions',
      code: `if (err.code === 'FailedOperation.FunctionStatus') f();
        else if (err.code === 'FailedOperation.FunctionStatusErrorCode') g();`,
      output: null,
      settings,
      errors: [
        { messageId: 'cutShort', suggestions: [] },
        { messageId: 'extraWords', suggestions: [] },
      ],
    },
    {
      name: 'a case whose correction is a case already can go',
      code: `switch (err.code) {
          case 'ResourceNotFound.Functoin': f(); break;
          case 'ResourceNotFound.Function': g();
        }`,
      output: null,
      settings,
      errors: [{ messageId: 'misspelled', suggestions: 1 }],
    },
  ],
});
