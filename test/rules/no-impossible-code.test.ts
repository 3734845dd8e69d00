import { runRule } from './run-rule.ts';

/** A handler of the failure of calls of scf. */
function inCatch(calls: string, handler: string): string {
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf';
const client = new scf.v20180416.Client({});
export async function run() {
  try {
    ${calls}
  } catch (err) {
    ${handler}
  }
}`;
}

runRule('no-impossible-code', {
  valid: [
    {
      name: 'a code that the action can answer',
      code: inCatch('await client.GetFunction({});', "if (err.code === 'ResourceNotFound.FunctionName') return;"),
    },
    {
      name: 'a common code',
      code: inCatch('await client.ListNamespaces({});', "if (err.code === 'AuthFailure.SignatureExpire') return;"),
    },
    {
      name: 'a code of one of two actions',
      code: inCatch(
        'await client.ListNamespaces({}); await client.GetFunction({});',
        "if (err.code === 'ResourceNotFound.FunctionName') return;",
      ),
    },
    {
      name: 'a block in which something else may fail',
      code: inCatch(
        'await client.ListNamespaces({}); await deploy();',
        "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') return;",
      ),
    },
    {
      name: 'an error that comes from elsewhere',
      code: "import { scf } from 'tencentcloud-sdk-nodejs-scf'; export function f(err) { return err.code === 'FailedOperation.PhoneNumberInBlacklist'; }",
    },
    {
      name: 'an unknown code',
      code: inCatch('await client.ListNamespaces({});', "if (err.code === 'FailedOperation.MarmaladeJar') return;"),
    },
    {
      name: 'an additional code',
      code: inCatch(
        'await client.ListNamespaces({});',
        "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') return;",
      ),
      settings: { 'tencentcloud-errors': { additionalCodes: ['FailedOperation.PhoneNumberInBlacklist'] } },
    },
  ],
  invalid: [
    {
      name: 'a code of another product, with the whole message',
      code: inCatch(
        'await client.ListNamespaces({});',
        "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') return;",
      ),
      errors: [
        {
          message:
            "'FailedOperation.PhoneNumberInBlacklist' is not among the codes documented for scf ListNamespaces, and nothing else can fail here. sms can answer it.",
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a code of other actions of the product',
      code: inCatch(
        'await client.ListNamespaces({});',
        "switch (err.code) { case 'ResourceInUse.LayerVersion': return; }",
      ),
      errors: [{ messageId: 'impossible' }],
    },
  ],
});
