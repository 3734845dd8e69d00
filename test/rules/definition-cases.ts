import type { InvalidCase, ValidCase } from './run-rule.ts';

const SDK = "import { scf } from 'tencentcloud-sdk-nodejs-scf';\n";
const unknown = [{ messageId: 'unknown' }];

/** Definitions that are no codes of Tencent Cloud, or none that anything can be said of. */
export const VALID_DEFINITIONS: readonly ValidCase[] = [
  [
    'a table of mostly bare codes beside an everyday one',
    "export const T = { InternalError: 1, LimitExceeded: 2, 'LimitExceeded.Memory': 3, 'LimitExceeded.Timeout': 4, 'LimitExceeded.Jar': 5, a: 6, b: 7 };",
    '',
  ],
  [
    'an enum of a code and a near miss, in a file that shows nothing',
    "export enum E { A = 'ResourceNotFound.Functions22', B = 'LimitExceeded.Memory' }",
    '',
  ],
  [
    'an enum of a code and a near miss, in a file about another product',
    "export enum E { A = 'ResourceNotFound.Functions22', B = 'LimitExceeded.Memory' }",
    "import { cvm } from 'tencentcloud-sdk-nodejs-cvm';\n",
  ],
  ['a constant without a telling name', "export const GONE = 'ResourceNotFound.Functoin';", ''],
  [
    'a near miss under a telling name, in a file that shows nothing',
    "export const ERR_GONE = 'ResourceNotFound.Functoin';",
    '',
  ],
  [
    'constants that are codes of an application',
    "export const A = 'InvalidParameter.Email', B = 'LimitExceeded.Seats';",
    '',
  ],
  [
    'named constants of an application in a file that uses the SDK',
    "export const ERR_SEATS = 'LimitExceeded.Seats'; export const ERR_ORDER = 'ResourceNotFound.Order';",
    SDK,
  ],
  [
    'an enum of an application in a file that uses the SDK',
    "enum ErrorCode { Seats = 'LimitExceeded.Seats', Order = 'ResourceNotFound.Order' }",
    SDK,
  ],
  [
    'types of an application in a file that uses the SDK',
    "type A = { code: 'LimitExceeded.Seats' }; type B = { code: 'ResourceNotFound.Order' };",
    SDK,
  ],
  ['an error that is named after a domain', "interface OrderError { code: 'LimitExceeded.MarmaladeJar' }", SDK],
  ['names of events', "export const ERR_EVENT = 'order.failed'; export const CODE_EVENT = 'Order.Failed';", SDK],
  [
    'keys of texts',
    "export const ERROR_TITLE_KEY = 'InternalError.MarmaladeJar'; export const ERR_MESSAGE = 'LimitExceeded.MarmaladeJar';",
    SDK,
  ],
  [
    'names of routes beside two codes',
    "export const A = 'Order.List', B = 'Order.Show', C = 'Cart.Show', D = 'LimitExceeded.Memory', E = 'LimitExceeded.Marmalade';",
    '',
  ],
  [
    'a key of a text beside two codes',
    "export const ERR_A = 'LimitExceeded.Memory', ERR_B = 'ResourceNotFound.FunctionName', I18N_KEY = 'resourceNotFound.function';",
    SDK,
  ],
  [
    'a title beside two codes',
    "export const ERR_A = 'LimitExceeded.Memory', ERR_B = 'ResourceNotFound.FunctionName', TITLE_LIMIT = 'LimitExceeded.Title';",
    '',
  ],
  [
    'a static event beside two codes',
    "class P { static A = 'UnauthorizedOperation.CamNoAuth'; static B = 'AuthFailure.TokenFailure'; static EVENT = 'FailedOperation.Emitted'; }",
    '',
  ],
  [
    'constants in a function',
    "function f() { const GONE = 'LimitExceeded.MarmaladeJar', FULL = 'LimitExceeded.Memory'; g(GONE, FULL); }",
    SDK,
  ],
  ['variables', "export let A = 'LimitExceeded.MarmaladeJar', B = 'LimitExceeded.Memory';", SDK],
  [
    'constants that are named after another vendor',
    "export const ALIYUN_ERROR_CODE = 'LimitExceeded.MarmaladeJar';",
    SDK,
  ],
  ['a type that is named after another vendor', "interface AliyunError { code: 'LimitExceeded.MarmaladeJar' }", SDK],
  [
    'constants of a file about two vendors',
    "import Core from '@alicloud/pop-core';\nexport const ERR_LIMIT = 'LimitExceeded.MarmaladeJar';",
    SDK,
  ],
  [
    'constants of a file about another vendor',
    "import Core from '@alicloud/pop-core';\nexport const ERR_GONE = 'ResourceNotFound.Functoin', ERR_FULL = 'LimitExceeded.Memory';",
    '',
  ],
  [
    'static fields of a class of errors',
    "class Gone extends AppError { static readonly ERR_GONE = 'LimitExceeded.MarmaladeJar'; }",
    SDK,
  ],
  ['fields of objects', "class Gone { readonly ERR_GONE = 'LimitExceeded.MarmaladeJar'; }", SDK],
  ['a code of an error that is made', "const gone = { code: 'LimitExceeded.MarmaladeJar', status: 404 };", SDK],
  ['a cast', "f({ code: 'LimitExceeded.MarmaladeJar' as ErrorCode });", SDK],
  [
    'a type under another name',
    "interface Failure { title: 'LimitExceeded.MarmaladeJar'; kind: 'LimitExceeded.Marmalade' }",
    SDK,
  ],
  [
    'a type of the file, which shows its codes itself',
    "type ErrorCode = string; const gone: ErrorCode = 'LimitExceeded.MarmaladeJar';",
    SDK,
  ],
  ['an import type', "type X = { code: import('LimitExceeded.MarmaladeJar') };", SDK],
  [
    'a function `literal` of another library',
    "import { literal } from './sql'; f({ code: literal('LimitExceeded.MarmaladeJar') });",
    SDK,
  ],
  [
    'a schema under another name',
    "import { z } from 'zod'; z.object({ kind: z.literal('LimitExceeded.MarmaladeJar') });",
    SDK,
  ],
  [
    'a function that gets the code of another thing',
    "f(getRegionCode(err) === 'LimitExceeded', getCode(order) === 'LimitExceeded');",
    SDK,
  ],
].map(([name = '', code = '', head = '']) => ({ name: `a definition: ${name}`, code: head + code, typescript: true }));

/** Definitions with a code that is in no list. */
export const INVALID_DEFINITIONS: readonly InvalidCase[] = [
  ['a constant that is called a code', "export const SIGN_EXPIRED_CODE = 'LimitExceeded.MarmaladeJar';"],
  ['a constant that is called an error', "const errLimit = 'LimitExceeded.MarmaladeJar';"],
  [
    'constants whose neighbours are codes',
    "export const A = 'LimitExceeded.MarmaladeJar';\nconst x = f();\nexport const B = 'LimitExceeded.Memory';",
  ],
  ['a constant that is put together', "const NS = 'LimitExceeded'; export const ERR_JAR = `${NS}.MarmaladeJar`;"],
  ['an enum of two', "enum E { A = 'LimitExceeded.MarmaladeJar', B = 'LimitExceeded.Memory' }"],
  ['a union of two', "type E = 'LimitExceeded.MarmaladeJar' | 'LimitExceeded.Memory';"],
  [
    'a table of mostly bare codes',
    "export default { 'AuthFailure.InvalidSecretId': 1, 'AuthFailure.MFAFailure': 2, InternalError: 3, LimitExceeded: 4, InvalidAction: 5, 'AuthFailure.MarmaladeJar': 6 };",
  ],
  [
    'bare codes between others',
    "type E = 'InternalError' | 'RequestLimitExceeded' | 'LimitExceeded.MarmaladeJar' | 'LimitExceeded.Memory';",
  ],
  ['a template of types', "const NS = 'LimitExceeded'; type E = { code: `${typeof NS}.${'MarmaladeJar'}` };"],
  ['a property of a type', "interface E { readonly errorCode?: 'LimitExceeded.MarmaladeJar' }"],
  ['a list of a property', "interface E { codes: ('LimitExceeded.MarmaladeJar' | 'Other')[] }"],
  [
    'a schema in a schema',
    "import * as v from 'valibot'; v.object({ code: v.nullable(v.literal('LimitExceeded.MarmaladeJar')) });",
  ],
  [
    'a schema that is required',
    "const { z } = require('zod'); z.object({ code: z.literal('LimitExceeded.MarmaladeJar') });",
  ],
  ['a function that gets a code', "f(getErrorCode(err) === 'LimitExceeded.MarmaladeJar');"],
  ['a method that gets a code', "f(err?.getCode() === 'LimitExceeded.MarmaladeJar');"],
  [
    'a function that compares an error around it',
    "function f(err) { const is = (c) => err.code === c; return is('LimitExceeded.MarmaladeJar'); }",
  ],
].map(([name = '', code = '']) => ({
  name: `a definition: ${name}`,
  code: SDK + code,
  typescript: true,
  errors: unknown,
}));
