import { runRule } from './run-rule.ts';

const scf = { 'tencentcloud-errors': { products: ['scf'] } };
const tcb = { 'tencentcloud-errors': { products: ['tcb'] } };
const eiam = { 'tencentcloud-errors': { products: ['eiam'] } };

/** A program that compares the code of an error of one call. */
const handle = (product: string, version: string, call: string, code: string): string =>
  `import { ${product} } from 'tencentcloud-sdk-nodejs-${product}';
const client = new ${product}.v${version}.Client({});
client.${call}.catch((err) => { if (err.code === '${code}') f(); });`;

const handleEiam = (call: string, code: string): string => handle('eiam', '20210420', call, code);
const handleVclm = (call: string, code: string): string => handle('vclm', '20240523', call, code);
const handleTiia = (call: string, code: string): string => handle('tiia', '20190529', call, code);

const OLD = 'FailedOperation.UserNotExistedInUserGroup';
const NEW = 'FailedOperation.UserNotExistInUserGroup';

const USED_TABLE =
  "/** @deprecated */ const ErrorCode = { ORDER_BY: 'InvalidParameterValue.Orderby' }; if (err.code === ErrorCode.ORDER_BY) f();";

/** The report of a code of scf whose replacement is only suggested. */
const replacedOnRequest = (code: string) => ({
  messageId: 'replaced',
  suggestions: [{ messageId: 'replaceWith', output: code.replace('.Orderby', '.OrderBy') }],
});

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
    {
      name: 'where the call is one that left the lists',
      code: handle('bda', '20200324', 'DeletePerson({})', 'InvalidParameterValue.PersonIdNotExist'),
    },
    {
      name: 'where the call is one that nobody has',
      code: handleTiia('InventImage({})', 'FailedOperation.DownloadError'),
    },
    {
      name: 'where the call was seen to return it',
      code: handleTiia('CreateImage({})', 'FailedOperation.DownloadError'),
    },
    {
      name: 'a table that such a call reads as well',
      code: `import { bda } from 'tencentcloud-sdk-nodejs-bda';
        const client = new bda.v20200324.Client({});
        const TEXTS = { 'InvalidParameterValue.PersonIdNotExist': 1 };
        client.DeletePerson({}).catch((err) => f(TEXTS[err.code]));
        client.SegmentPortraitPic({}).catch((err) => f(TEXTS[err.code]));`,
    },
    ...Object.entries({
      type: "/** Gone.\n * @deprecated */ export type ScfRetiredErrorCode = 'MissingParameter.Code' | 'InvalidParameterValue.Orderby';",
      'entry of a table':
        "export const ErrorCode = { COS: 'ResourceInUse.Cos', /** @deprecated */ ORDER_BY: 'InvalidParameterValue.Orderby' };",
      constant: "/** @deprecated Now OrderBy. */\nexport const ERROR_CODE_ORDER_BY = 'InvalidParameterValue.Orderby';",
    }).map(([what, code]) => ({
      name: `a ${what} that is documented as deprecated`,
      code,
      settings: scf,
      typescript: true,
    })),
  ],
  invalid: [
    ...Object.entries({
      'that no comment is about':
        "export type ScfErrorCode = 'MissingParameter.Code' | 'InvalidParameterValue.Orderby';",
      'below a deprecated one':
        "/** @deprecated */ export type Old = string; export type ScfErrorCode = 'MissingParameter.Code' | 'InvalidParameterValue.Orderby';",
      'with a comment that says something else':
        "/** Codes. */ export type ScfErrorCode = 'MissingParameter.Code' | 'InvalidParameterValue.Orderby';",
      'in a deprecated function':
        "/** @deprecated */ function f() { type ScfErrorCode = 'MissingParameter.Code' | 'InvalidParameterValue.Orderby'; }",
    }).map(([what, code]) => ({
      name: `a type ${what}`,
      code,
      settings: scf,
      typescript: true,
      errors: [replacedOnRequest(code)],
    })),
    {
      name: 'a deprecated table that a code is compared with',
      code: USED_TABLE,
      settings: scf,
      errors: [replacedOnRequest(USED_TABLE)],
    },
    {
      name: 'a code with a recorded replacement, with the whole message and its range',
      code: `if (err.code === '${OLD}') f();`,
      output: `if (err.code === '${NEW}') f();`,
      settings: eiam,
      errors: [
        {
          message: `'${OLD}' left the lists of eiam on 2022-02-24; '${NEW}' is in its place.`,
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'a replacement that the lists had beside the code is no plain renaming: it is only suggested',
      code: "if (err.code === 'InvalidParameterValue.Orderby') f();",
      output: null,
      settings: scf,
      errors: [
        {
          message:
            "'InvalidParameterValue.Orderby' left the lists of scf on 2021-06-11; 'InvalidParameterValue.OrderBy' is in its place. The sort field in OrderBy is not valid; choose one from the API reference.",
          suggestions: [{ messageId: 'replaceWith', output: "if (err.code === 'InvalidParameterValue.OrderBy') f();" }],
        },
      ],
    },
    {
      name: 'a code that was seen after it had left the lists is never fixed',
      code: "if (err.code === 'FailedOperation.DownloadError') f();",
      output: null,
      settings: { 'tencentcloud-errors': { products: ['tiia'] } },
      errors: [
        {
          messageId: 'replaced',
          suggestions: [{ messageId: 'replaceWith', output: "if (err.code === 'FailedOperation.DownLoadError') f();" }],
        },
      ],
    },
    {
      name: 'nor where a call was not seen to return it',
      code: handleTiia('DetectLabel({})', 'FailedOperation.DownloadError'),
      output: null,
      errors: [
        {
          messageId: 'replaced',
          suggestions: [
            { messageId: 'replaceWith', output: handleTiia('DetectLabel({})', 'FailedOperation.DownLoadError') },
          ],
        },
      ],
    },
    {
      name: 'a call that documents the replacement',
      code: handleVclm('SubmitImageAnimateJob({})', 'FailedOperation.ImageFacedetectFailed'),
      output: handleVclm('SubmitImageAnimateJob({})', 'FailedOperation.ImageFaceDetectFailed'),
      errors: [{ messageId: 'replaced' }],
    },
    {
      name: 'where no call is known, an action that left the lists of the product may return the code',
      code: "if (err.code === 'FailedOperation.ImageFacedetectFailed') f();",
      output: null,
      settings: { 'tencentcloud-errors': { products: ['vclm'] } },
      errors: [
        {
          messageId: 'replaced',
          suggestions: [
            { messageId: 'replaceWith', output: "if (err.code === 'FailedOperation.ImageFaceDetectFailed') f();" },
          ],
        },
      ],
    },
    {
      name: 'a call of an action that is not constant, which may be one that left the lists',
      code: handleVclm('request(action, {})', 'FailedOperation.ImageFacedetectFailed'),
      output: null,
      errors: [
        {
          messageId: 'replaced',
          suggestions: [
            {
              messageId: 'replaceWith',
              output: handleVclm('request(action, {})', 'FailedOperation.ImageFaceDetectFailed'),
            },
          ],
        },
      ],
    },
    {
      name: 'a code of another product than those in scope, which do not have the replacement either',
      code: `if (err.code === 'FailedOperation.AppNotExisted') f();`,
      output: null,
      settings: scf,
      errors: [
        {
          messageId: 'replaced',
          suggestions: [{ messageId: 'replaceWith', output: `if (err.code === 'FailedOperation.AppNotExist') f();` }],
        },
      ],
    },
    {
      name: 'a call that does not document the replacement either',
      code: handleEiam('ListUsers({})', OLD),
      output: null,
      errors: [
        {
          messageId: 'replaced',
          suggestions: [{ messageId: 'replaceWith', output: handleEiam('ListUsers({})', NEW) }],
        },
      ],
    },
    {
      name: 'a fix would change the same text at a call that may return it: of two places, one is reported, none is fixed',
      code: `${handleVclm('CheckAnimateImageJob({})', 'FailedOperation.ImageFacedetectFailed')}
client.SubmitImageAnimateJob({}).catch((e) => { if (e.code === 'FailedOperation.ImageFacedetectFailed') g(); });`,
      output: null,
      errors: [{ messageId: 'replaced', line: 4, suggestions: 1 }],
    },
    {
      name: 'a code without a recorded replacement, with the whole message',
      code: "if (err.code === 'InvalidParameter.APICreated') f();",
      output: null,
      settings: tcb,
      errors: [
        {
          message: "'InvalidParameter.APICreated' left the lists of tcb on 2026-03-27. No replacement is recorded.",
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
      code: `if (err.code === '${OLD}') f();
        else if (cause.code === '${OLD}') g();`,
      output: `if (err.code === '${NEW}') f();
        else if (cause.code === '${NEW}') g();`,
      settings: eiam,
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
      code: `import { Client } from 'tencentcloud-sdk-nodejs-eiam';
        const T = { '${OLD}': 1 };
        f(T[err.code]);`,
      output: `import { Client } from 'tencentcloud-sdk-nodejs-eiam';
        const T = { '${NEW}': 1 };
        f(T[err.code]);`,
      errors: [{ messageId: 'replaced' }],
    },
  ],
});
