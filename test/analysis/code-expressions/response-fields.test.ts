import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';
import { nameOf } from '../reason-name.ts';

const SMS = "import { sms } from 'tencentcloud-sdk-nodejs-sms';\nconst client = new sms.v20210111.Client({});\n";

/** Whatever could make a site of a file without one: a comparison that is always seen. */
const OTHER_SITE = "f(r.Response.Error.Code === 'RequestLimitExceeded');\n";

/** The evidence, the reason and the field of each site of a program, but for that of `OTHER_SITE`. */
function findFields(code: string): readonly string[] {
  return factsOf(OTHER_SITE + code)
    .sites.slice(1)
    .map(({ expression: { evidence, reason, field } }) =>
      [
        `${evidence}: ${nameOf(reason)}`,
        ...(field === undefined ? [] : ['field', field.product ?? 'of any kind']),
      ].join(', '),
    );
}

const OF_SMS = 'certain: response-field sms, field, sms';
const TEST = "f(status.Code === 'MarmaladeJar');";

describe('a field of a response that has codes of its product', () => {
  it.each([
    ['is an entry of the result', `const status = (await client.SendSms(p)).SendStatusSet[0]; ${TEST}`],
    [
      'is an entry of a variable',
      `const sent = await client.SendSms(p); const status = sent.SendStatusSet![0]; ${TEST}`,
    ],
    ['is destructured', `const { SendStatusSet } = await client.SendSms(p); const [status] = SendStatusSet; ${TEST}`],
    ['is destructured whole', `const { SendStatusSet: [status] } = await client.SendSms(p); ${TEST}`],
    ['is iterated', `for (const status of (await client.SendSms(p)).SendStatusSet ?? []) ${TEST}`],
    ['is visited', `(await client.SendSms(p)).SendStatusSet.forEach((status) => { ${TEST} });`],
    ['is searched', `const status = (await client.SendSms(p)).SendStatusSet.find((s) => s.ok); ${TEST}`],
    ['is searched for', "f((await client.SendSms(p)).SendStatusSet.find((s) => s.Code === 'MarmaladeJar'));"],
    ['arrives in a promise', `client.SendSms(p).then((sent) => { const status = sent.SendStatusSet[0]; ${TEST} });`],
    ['arrives in a callback', `client.SendSms(p, (err, sent) => { const status = sent.SendStatusSet[0]; ${TEST} });`],
    [
      'is read by an alias',
      "const { Code: reason = '' } = (await client.SendSms(p)).SendStatusSet[0]; f(reason === 'MarmaladeJar');",
    ],
    [
      'is passed to a function',
      `function check(status) { ${TEST} } check((await client.SendSms(p)).SendStatusSet[0]);`,
    ],
    ['is returned by a wrapper', `const status = (await send(p)).SendStatusSet[0]; ${TEST}`],
    ['is in the envelope', `const status = (await post(p)).Response.SendStatusSet[0]; ${TEST}`],
    ['is cast', "f(((await client.SendSms(p)).SendStatusSet[0] as any).Code === 'MarmaladeJar');"],
  ])('counts where it %s', (_, code) => {
    expect(findFields(SMS + code)).toEqual([OF_SMS]);
  });

  it.each([
    [
      'an object of the response',
      "import { waf } from 'tencentcloud-sdk-nodejs-waf'; const c = new waf.v20180125.Client({});\nconst { Success } = await c.ModifyHostMode(p); f(Success.Code === 'MarmaladeJar');",
      'waf',
    ],
    [
      'an entry of a list with an everyday name',
      "import { live } from 'tencentcloud-sdk-nodejs-live'; const c = new live.v20180801.Client({});\nfor (const e of (await c.ModifyLiveDomainCertBindings(p)).Errors) f(e.Code === 'MarmaladeJar');",
      'live',
    ],
  ])('is known below %s', (_, code, product) => {
    expect(findFields(code)).toEqual([`certain: response-field ${product}, field, ${product}`]);
  });

  it.each([
    [
      'changed',
      "const code = (await client.SendSms(p)).SendStatusSet[0].Code.toLowerCase(); f(code === 'MarmaladeJar');",
    ],
    [
      'spelled otherwise',
      "const status = (await client.SendSms(p)).SendStatusSet[0]; f(status.code === 'MarmaladeJar');",
    ],
    ['the one of a success', "const status = (await client.SendSms(p)).SendStatusSet[0]; f(status.Code === 'Ok');"],
    [
      'anything else',
      "const status = (await client.SendSms(p)).SendStatusSet[0]; f(status.Message === 'MarmaladeJar');",
    ],
  ])('does not count where it is %s', (_, code) => {
    expect(findFields(SMS + code)).toEqual([]);
  });

  it('is only likely where the value may come from elsewhere', () => {
    const code = "export function check(status) { f(status.Code === 'LimitExceeded.Marmalade'); }";
    expect(findFields(SMS + code)).toEqual(['likely: name Code']);
  });
});

describe('any other field of a response', () => {
  const OCR = "import { ocr } from 'tencentcloud-sdk-nodejs-ocr';\nconst client = new ocr.v20181119.Client({});\n";

  it.each([
    [
      'an entry of a list',
      "for (const item of (await client.MixedInvoiceOCR(p)).MixedInvoiceItems) f(item.Code === 'FailedOperation.UnsupportedInvioce');",
    ],
    [
      'the result itself',
      "const job = await client.DescribeExtractDocAgentJob(p); f(job.ErrorCode === 'FailedOperation.Marmalade');",
    ],
  ])('is no code: %s', (_, code) => {
    expect(findFields(OCR + code)).toEqual([]);
  });

  it.each([
    [
      'the envelope of an error',
      "const r = await client.MixedInvoiceOCR(p); f(r.Response.Error.Code === 'MarmaladeJar');",
      'certain: path',
    ],
    [
      'an error',
      "const r = await client.MixedInvoiceOCR(p); f(r.Error.Code === 'FailedOperation.Marmalade');",
      'likely: name Code',
    ],
    [
      'the top of a result, which a wrapper may make',
      "const r = await client.MixedInvoiceOCR(p); f(r.Code === 'FailedOperation.Marmalade');",
      'likely: name Code',
    ],
    [
      'a name that sounds like one',
      "f(data.ItemSet[0].Code === 'FailedOperation.Marmalade');",
      'likely: name Code, field, of any kind',
    ],
  ])('is not %s', (_, code, expected) => {
    expect(findFields(OCR + code)).toEqual([expected]);
  });
});
