import { type InvalidCase, type ValidCase, runRule } from './run-rule.ts';

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

/** Statements after the client is made. */
function withClient(code: string): string {
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf';
import to from 'await-to-js';
const client = new scf.v20180416.Client({});
${code}`;
}

const OF_FUNCTION = "'ResourceNotFound.FunctionName'";
const OF_SMS = "'FailedOperation.PhoneNumberInBlacklist'";

/** Handlers of calls of any product. */
function handle(product: string, version: string, call: string, code: string): string {
  return `import { ${product} } from 'tencentcloud-sdk-nodejs-${product}';
const client = new ${product}.v${version.replaceAll('-', '')}.Client({});
client.${call}({}).catch((err) => { if (err.code === '${code}') f(); });`;
}

/** Cases that ask the lists of the called actions. */
function byAction<Case extends InvalidCase | ValidCase>(cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, options: [{ scope: 'action' }] }));
}

const BY_ACTION = {
  valid: byAction([
    {
      name: 'a code that only another version of the product lists for the action',
      code: handle('teo', '2022-09-01', 'CreateDnsRecord', 'InvalidParameterValue.InvalidDNSName'),
    },
    {
      name: 'a code that the action was seen to return',
      code: handle('clb', '2018-03-17', 'BatchDeregisterTargets', 'FailedOperation.ResourceInOperating'),
    },
    {
      name: 'a code of the product that is joint with the called one, by action',
      code: handle('essbasic', '2021-05-26', 'ChannelCancelFlow', 'FailedOperation.BalanceNotEnough'),
    },
    ...[
      "jest.spyOn(client, 'ListNamespaces').mockRejectedValue({ code: 'ResourceInUse.LayerVersion' });",
      "vi.spyOn(client, 'ListNamespaces').mockImplementation(fail);",
      "sinon.stub(client, 'ListNamespaces').rejects(failure);",
      "mock.method(client, 'ListNamespaces', fail);",
      "const ACTION = 'ListNamespaces'; jest.spyOn(client, ACTION);",
      "vi.mock('tencentcloud-sdk-nodejs-scf');",
    ].map((mock) => ({
      name: `a method that a test mocks: ${mock}`,
      code: withClient(
        `${mock}
        async function run() {
          try { await client.ListNamespaces({}); } catch (e) { if (e.code === ${OF_FUNCTION}) f(); }
        }`,
      ),
    })),
    {
      name: 'a method that only its name makes a call of the API',
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
        import { b } from './b';
        try { await b.CreateFunction({}); } catch (e) { if (e.code === 'ResourceInUse.Trigger') f(); }`,
    },
    {
      name: 'a code of one of the calls of allSettled',
      code: withClient(
        `for (const r of await Promise.allSettled([client.ListNamespaces({}), client.GetFunction({})]))
          if (r.reason?.code === ${OF_FUNCTION}) f();`,
      ),
    },
    {
      name: 'a code of the call in a tuple',
      code: withClient(`const [err] = await to(client.GetFunction({})); if (err?.code === ${OF_FUNCTION}) f();`),
    },
    {
      name: 'a code of the second value of a tuple variable',
      code: withClient(
        `let err;
        [err] = await to(client.ListNamespaces({}));
        [err] = await to(client.GetFunction({}));
        if (err.code === ${OF_FUNCTION}) f();`,
      ),
    },
    {
      name: 'an element of another list',
      code: withClient(`export const f = (errors, i) => errors[i].code === ${OF_SMS};`),
    },
    {
      name: 'a code that is documented for the action',
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
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
        export function f(err) { return err.code === 'FailedOperation.PhoneNumberInBlacklist'; }`,
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
    {
      name: 'an entry of a list that another call is held against, too',
      code: withClient(
        `const GONE = [${OF_FUNCTION}];
        client.ListNamespaces({}).catch((e) => GONE.includes(e.code));
        client.GetFunction({}).catch((e) => GONE.includes(e.code));`,
      ),
    },
    {
      name: 'a constant that an error of unknown calls is held against, too',
      code: withClient(
        `const GONE = ${OF_FUNCTION};
        client.ListNamespaces({}).catch((e) => e.code === GONE);
        export const isGone = (e) => e.code === GONE;`,
      ),
    },
    {
      name: 'a bare namespace of common codes, of which no-bare-namespace speaks',
      code: inCatch('await client.ListNamespaces({});', "if (err.code === 'AuthFailure') return;"),
    },
    {
      name: 'a bare namespace beside a test for its codes',
      code: inCatch(
        'await client.ListNamespaces({});',
        "if (err.code === 'AuthFailure' || err.code.startsWith('AuthFailure.')) return;",
      ),
    },
  ]),
  invalid: byAction([
    {
      name: 'a code that no version lists for the action',
      code: handle('teo', '2022-09-01', 'CreateDnsRecord', 'InvalidParameterValue.AccessBlacklist'),
      errors: [{ messageId: 'impossible' }],
    },
    {
      name: 'a code that another action was seen to return',
      code: handle('clb', '2018-03-17', 'DescribeTaskStatus', 'FailedOperation.ResourceInOperating'),
      errors: [{ messageId: 'impossible' }],
    },
    {
      name: 'an entry of a list that is asked in two ways, once',
      code: withClient(
        `const GONE = [${OF_SMS}];
        client.ListNamespaces({}).catch((e) => GONE.includes(e.code) || GONE.some((code) => code === e.code));`,
      ),
      errors: [{ messageId: 'impossible' }],
    },
    {
      name: 'an entry of a list that none of the calls compared with it can return',
      code: withClient(
        `const GONE = [${OF_SMS}];
        client.ListNamespaces({}).catch((e) => GONE.includes(e.code));
        client.GetFunction({}).catch((e) => GONE.includes(e.code));`,
      ),
      errors: [{ messageId: 'impossible' }],
    },
    {
      name: 'a method beside one that a test mocks',
      code: withClient(
        `jest.spyOn(client, 'GetFunction');
        async function run() {
          try { await client.ListNamespaces({}); } catch (e) { if (e.code === ${OF_FUNCTION}) f(); }
        }`,
      ),
      errors: [{ messageId: 'impossible' }],
    },
    {
      name: 'a code of another product, with the whole message',
      code: inCatch(
        'await client.ListNamespaces({});',
        "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') return;",
      ),
      errors: [
        {
          message:
            "'FailedOperation.PhoneNumberInBlacklist' is documented for sms, not for scf ListNamespaces. No other call seems to fail here.",
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
    {
      name: 'a code of another action, with those that the call can return in its place',
      code: inCatch('await client.GetFunction({});', "if (err.code === 'ResourceInUse.FunctionName') return;"),
      errors: [
        {
          message:
            "'ResourceInUse.FunctionName' is documented for scf CopyFunction and scf CreateFunction, not for scf GetFunction. Did you mean 'InvalidParameterValue.FunctionName'? No other call seems to fail here.",
          suggestions: [
            {
              messageId: 'replaceWith',
              output: inCatch(
                'await client.GetFunction({});',
                "if (err.code === 'InvalidParameterValue.FunctionName') return;",
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a code whose text cannot be edited is only reported',
      code: inCatch('await client.GetFunction({});', "if (err.code === 'ResourceInUse.' + 'FunctionName') return;"),
      errors: [{ messageId: 'impossible', suggestions: [] }],
    },
    ...[
      [
        'a reason of allSettled, by its index',
        `const results = await Promise.allSettled(names.map((n) => client.ListNamespaces({ n })));
        for (const i in results) if (results[i].reason.code === ${OF_SMS}) f();`,
      ],
      [
        'a reason of allSettled, in a pattern',
        `(await Promise.allSettled([client.ListNamespaces({})])).forEach(({ reason }) => {
          switch (reason?.code) { case ${OF_SMS}: f(); }
        });`,
      ],
      [
        'the reasons that failed',
        `const results = await Promise.allSettled([client.ListNamespaces({})]);
        const errors = results.filter((r) => r.status === 'rejected').map((r) => r.reason);
        errors.some((e) => e.code === ${OF_SMS});`,
      ],
      ['a tuple', `const [err] = await to(client.ListNamespaces({})); if (err?.code === ${OF_SMS}) f();`],
      [
        'the code of a tuple’s error',
        `const [{ code }] = await to(client.ListNamespaces({})); if (code === ${OF_SMS}) f();`,
      ],
      ['a caught code in a pattern', `client.ListNamespaces({}).catch(({ code }) => code === ${OF_SMS});`],
      [
        'a method of an object',
        `const handlers = { onError(err) { if (err.code === ${OF_SMS}) f(); } };
        client.ListNamespaces({}).catch(handlers.onError);`,
      ],
      [
        'a function that is given the code',
        `function tell(code) { if (code === ${OF_SMS}) f(); } client.ListNamespaces({}).catch((e) => tell(e.code));`,
      ],
    ].map(([name = '', code = '']) => ({
      name,
      code: withClient(code),
      errors: [{ messageId: 'impossible' }],
    })),
  ]),
};

const BY_PRODUCT = {
  valid: [
    {
      name: 'a code of another action of the product',
      code: inCatch('await client.ListNamespaces({});', "if (err.code === 'ResourceInUse.LayerVersion') return;"),
    },
    {
      name: 'a code of another version of the product',
      code: handle('essbasic', '2021-05-26', 'ChannelCancelFlow', 'FailedOperation.AccountVerifyFail'),
    },
    {
      name: 'a code of one of two products',
      code: inCatch(
        'await client.ListNamespaces({}); await new sms.v20210111.Client({}).SendSms({});',
        `if (err.code === ${OF_SMS}) return;`,
      )
        .replace('{ scf }', '{ scf, sms }')
        .replace('nodejs-scf', 'nodejs'),
    },
    {
      name: 'a bare code whose namespace the product has',
      code: inCatch('await client.ListNamespaces({});', "if (err.code === 'OperationDenied') return;"),
    },
    {
      name: 'a code that the product had once, and another still has',
      code: handle('bda', '2020-03-24', 'SegmentPortraitPic', 'FailedOperation.NoBodyInPhoto'),
    },
    {
      name: 'a code of the product that is joint with the called one',
      code: handle('essbasic', '2021-05-26', 'ChannelCancelFlow', 'FailedOperation.BalanceNotEnough'),
    },
  ],
  invalid: [
    {
      name: 'a code that only another product has, with the whole message',
      code: inCatch('await client.ListNamespaces({});', `if (err.code === ${OF_SMS}) return;`),
      errors: [
        {
          message:
            "'FailedOperation.PhoneNumberInBlacklist' is in no list of scf; it is documented for sms. No other call seems to fail here.",
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a code that neither of two products has',
      code: inCatch(
        'await client.ListNamespaces({}); await new cvm.v20170312.Client({}).RunInstances({});',
        `if (err.code === ${OF_SMS}) return;`,
      )
        .replace('{ scf }', '{ scf, cvm }')
        .replace('nodejs-scf', 'nodejs'),
      errors: [
        {
          message:
            "'FailedOperation.PhoneNumberInBlacklist' is in no list of scf or cvm; it is documented for sms. No other call seems to fail here.",
        },
      ],
    },
    {
      name: 'a code that no joint product has',
      code: handle('ess', '2020-11-11', 'CreateFlow', 'FailedOperation.PhoneNumberInBlacklist'),
      errors: [
        {
          message:
            "'FailedOperation.PhoneNumberInBlacklist' is in no list of ess or essbasic; it is documented for sms. No other call seems to fail here.",
        },
      ],
    },
    {
      name: 'a code of another product, with that of the call in its place',
      code: handle('scf', '2018-04-16', 'GetFunction', 'InvalidParameter.BadFunctionName'),
      errors: [
        {
          message:
            "'InvalidParameter.BadFunctionName' is in no list of scf; it is documented for teo. Did you mean 'InvalidParameterValue.FunctionName' or 'ResourceNotFound.FunctionName'? No other call seems to fail here.",
          suggestions: [
            {
              messageId: 'replaceWith',
              output: handle('scf', '2018-04-16', 'GetFunction', 'InvalidParameterValue.FunctionName'),
            },
            {
              messageId: 'replaceWith',
              output: handle('scf', '2018-04-16', 'GetFunction', 'ResourceNotFound.FunctionName'),
            },
          ],
        },
      ],
    },
    {
      name: 'a code of another product, with that of other actions where the call has none',
      code: handle('scf', '2018-04-16', 'GetFunction', 'FailedOperation.NamespaceCreateFailed'),
      errors: [
        {
          messageId: 'notOfProduct',
          suggestions: [
            {
              messageId: 'replaceWith',
              output: handle('scf', '2018-04-16', 'GetFunction', 'FailedOperation.CreateNamespace'),
            },
          ],
        },
      ],
    },
    {
      name: 'a function of a wrapper, which may make any call of the product',
      code: `import { deploy } from './lib/scf';
        deploy().catch((e) => { if (e.code === ${OF_SMS}) f(); });`,
      settings: { 'tencentcloud-errors': { clients: { './lib/scf': 'scf' } } },
      errors: [{ messageId: 'notOfProduct' }],
    },
    {
      name: 'a call whose action only a parameter names: the product says enough',
      code: withClient(
        `const call = (action) => client.request(action, {});
        export const run = (action) => call(action).catch((e) => { if (e.code === ${OF_SMS}) f(); });`,
      ),
      errors: [{ messageId: 'notOfProduct' }],
    },
  ],
};

/** Cases in which both kinds of lists say nothing. */
const BY_BOTH: readonly ValidCase[] = [
  {
    name: 'an action that the registry does not know',
    code: inCatch(
      'await client.InventFunction({}); await client.GetFunction({});',
      "if (err.code === 'FailedOperation.PhoneNumberInBlacklist') return;",
    ),
  },
  {
    name: 'an action that only another version of the product has',
    code: handle('essbasic', '2020-12-22', 'ChannelCancelFlow', 'FailedOperation.PhoneNumberInBlacklist'),
  },
  {
    name: 'a request by hand with an action that the registry does not know',
    code: `fetch('https://scf.tencentcloudapi.com', { headers: { 'X-TC-Action': 'InventFunction' } })
      .catch((err) => { if (err.code === ${OF_SMS}) f(); });`,
  },
  {
    name: 'an action that documents no code',
    code: handle('alb', '2025-10-30', 'AssociateBandwidthPackageWithLoadBalancer', 'ResourceInUse.LayerVersion'),
  },
  {
    name: 'a method that a test mocks',
    code: withClient(
      `jest.spyOn(client, 'ListNamespaces');
      client.ListNamespaces({}).catch((e) => { if (e.code === ${OF_SMS}) f(); });`,
    ),
  },
  {
    name: 'a file that intercepts requests',
    code: withClient(
      `import nock from 'nock';
      client.ListNamespaces({}).catch((e) => { if (e.code === ${OF_SMS}) f(); });`,
    ),
  },
];

runRule('no-impossible-code', {
  valid: [...BY_ACTION.valid, ...BY_PRODUCT.valid, ...BY_BOTH, ...byAction(BY_BOTH)],
  invalid: [...BY_ACTION.invalid, ...BY_PRODUCT.invalid],
});
