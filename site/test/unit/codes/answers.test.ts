import { describe, expect, it } from 'vitest';
import { type PastedAnswer, readAnswer } from '../../../codes/answers/index.ts';
import { builtinRegistry, WHOLE_REGISTRY } from '../../../../src/registry/index.ts';

const read = (text: string): PastedAnswer | undefined =>
  readAnswer(text, (word) => builtinRegistry.isCode(word, WHOLE_REGISTRY));

const ID = 'd3a9c7c4-2f6b-4a0e-9a53-0b7a5c1f2e6d';

/** What each text is, the text, and the errors that stand in it: code, and a part of the message. */
const SHAPES: readonly (readonly [name: string, text: string, errors: readonly (readonly [string, string?])[]])[] = [
  [
    'the answer of an API',
    `{"Response":{"Error":{"Code":"ResourceNotFound.Function","Message":"The function does not exist."},"RequestId":"${ID}"}}`,
    [['ResourceNotFound.Function', 'The function does not exist.']],
  ],
  [
    'an answer over several lines',
    `{\n  "Response": {\n    "Error": {\n      "Code": "AuthFailure.SignatureFailure",\n      "Message": "The provided credentials could not be validated."\n    },\n    "RequestId": "${ID}"\n  }\n}`,
    [['AuthFailure.SignatureFailure', 'The provided credentials']],
  ],
  [
    'the error of an answer alone',
    '{"Code":"LimitExceeded.Memory","Message":"Memory limit exceeded."}',
    [['LimitExceeded.Memory', 'Memory limit exceeded.']],
  ],
  [
    'an exception of the Node.js SDK as JSON',
    `{"code":"InvalidParameterValue.Runtime","requestId":"${ID}","traceId":""}`,
    [['InvalidParameterValue.Runtime']],
  ],
  [
    'several answers in a list',
    '[{"Response":{"Error":{"Code":"InternalError","Message":"a"},"RequestId":"11111111-aaaa"}},{"Response":{"Error":{"Code":"ResourceInUse.Trigger","Message":"b"},"RequestId":"22222222-bbbb"}}]',
    [
      ['InternalError', 'a'],
      ['ResourceInUse.Trigger', 'b'],
    ],
  ],
  [
    'answers on lines of their own',
    '{"Response":{"Error":{"Code":"InternalError","Message":"a"},"RequestId":"11111111-aaaa"}}\n{"Response":{"Error":{"Code":"ResourceInUse","Message":"b"},"RequestId":"22222222-bbbb"}}',
    [
      ['InternalError', 'a'],
      ['ResourceInUse', 'b'],
    ],
  ],
  [
    'an answer in a line of a log',
    `2026-08-21T10:11:12.345Z ERROR [deploy] cos upload failed, resp={"Response":{"Error":{"Code":"UnauthorizedOperation.CamNoAuth","Message":"no auth"},"RequestId":"${ID}"}} cost=34ms`,
    [['UnauthorizedOperation.CamNoAuth', 'no auth']],
  ],
  [
    'JSON in a string of JSON',
    `{"level":"error","msg":"{\\"Response\\":{\\"Error\\":{\\"Code\\":\\"LimitExceeded.Function\\",\\"Message\\":\\"too many\\"},\\"RequestId\\":\\"${ID}\\"}}"}`,
    [['LimitExceeded.Function', 'too many']],
  ],
  [
    'escaped JSON without what is around it',
    `\\"Response\\":{\\"Error\\":{\\"Code\\":\\"LimitExceeded.Function\\",\\"Message\\":\\"too many\\"}}`,
    [['LimitExceeded.Function', 'too many']],
  ],
  [
    'JSON that was escaped twice',
    String.raw`"{\\\"Error\\\":{\\\"Code\\\":\\\"ResourceNotFound\\\",\\\"Message\\\":\\\"gone\\\"}}"`,
    [['ResourceNotFound', 'gone']],
  ],
  [
    'HTML entities for quotes',
    '{&quot;Error&quot;:{&quot;Code&quot;:&quot;MissingParameter&quot;,&quot;Message&quot;:&quot;Zone&quot;}}',
    [['MissingParameter', 'Zone']],
  ],
  [
    'an answer that is cut off',
    '{"Response":{"Error":{"Code":"InvalidParameterValue.Handler","Message":"Handler is not valid',
    [['InvalidParameterValue.Handler', 'Handler is not valid']],
  ],
  [
    'the text of a Go error',
    `[TencentCloudSDKError] Code=ResourceNotFound.Function, Message=The function does not exist., RequestId=${ID}`,
    [['ResourceNotFound.Function', 'The function does not exist.']],
  ],
  [
    'a Go error in the output of Terraform',
    `Error: [TencentCloudSDKError] Code=InvalidParameterValue.Range, Message=The value is out of range, RequestId=${ID}\n\n  with tencentcloud_instance.web,\n  on main.tf line 12, in resource "tencentcloud_instance" "web":`,
    [['InvalidParameterValue.Range', 'The value is out of range']],
  ],
  [
    'the text of a Python exception',
    `tencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found, please ensure that your SecretId is correct. requestId:${ID}`,
    [['AuthFailure.SecretIdNotFound', 'The SecretId is not found, please ensure']],
  ],
  [
    'a Python traceback',
    `Traceback (most recent call last):\n  File "app.py", line 21, in main\n    resp = client.DescribeInstances(req)\n  File "/usr/lib/python3/site-packages/tencentcloud/cvm/v20170312/cvm_client.py", line 1200, in DescribeInstances\n    raise TencentCloudSDKException(type(e).__name__, str(e))\ntencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:InvalidInstanceId.NotFound message:no instance requestId:${ID}`,
    [['InvalidInstanceId.NotFound', 'no instance']],
  ],
  [
    'a Java stack trace',
    `com.tencentcloudapi.common.exception.TencentCloudSDKException: The image does not exist.\n\tat com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:210)\nCaused by: [TencentCloudSDKException]code: InvalidImageId.NotFound message:The image does not exist. requestId:${ID}`,
    [['InvalidImageId.NotFound', 'The image does not exist.']],
  ],
  [
    'a Java exception whose text begins with the code',
    'com.tencentcloudapi.common.exception.TencentCloudSDKException: ResourceNotFound.Function-The function does not exist.\n\tat com.example.Deploy.run(Deploy.java:42)',
    [['ResourceNotFound.Function', 'The function does not exist.']],
  ],
  [
    'the text of a PHP exception',
    `PHP Fatal error:  Uncaught [TencentCloudSDKException] code:UnsupportedRegion message:The region is not supported. requestId:${ID}\n  thrown in /srv/vendor/tencentcloud/Client.php on line 99`,
    [['UnsupportedRegion', 'The region is not supported.']],
  ],
  [
    'a code in brackets behind the class',
    'TencentCloudSDKException: [ResourceNotFound.Function] The function does not exist.',
    [['ResourceNotFound.Function', 'The function does not exist.']],
  ],
  [
    'an exception that Node.js prints',
    `TencentCloudSDKHttpException [Error]: The function does not exist.\n    at Client.CreateTrigger (node_modules/tencentcloud-sdk-nodejs-scf/tencentcloud/common/abstract_client.js:88:13) {\n  requestId: '${ID}',\n  traceId: '',\n  httpCode: undefined,\n  code: 'ResourceNotFound.Function'\n}`,
    [['ResourceNotFound.Function']],
  ],
  [
    'an object of JavaScript',
    `{ code: 'InvalidParameter.Payload', message: 'Payload is not valid', requestId: '${ID}' }`,
    [['InvalidParameter.Payload', 'Payload is not valid']],
  ],
  [
    'a dictionary of Python',
    `{'Response': {'Error': {'Code': 'FailedOperation.InsufficientBalance', 'Message': 'no money'}, 'RequestId': '${ID}'}}`,
    [['FailedOperation.InsufficientBalance', 'no money']],
  ],
  [
    'an array that PHP prints',
    `Array\n(\n    [Code] => InvalidParameterValue.FunctionName\n    [Message] => FunctionName is not valid\n)`,
    [['InvalidParameterValue.FunctionName', 'FunctionName is not valid']],
  ],
  [
    'fields of a log in Chinese',
    `请求失败 code:LimitExceeded.Namespace,message:命名空间数量已达上限,requestId:${ID}`,
    [['LimitExceeded.Namespace', '命名空间数量已达上限']],
  ],
  [
    'logfmt',
    `level=error action=CreateFunction errorCode=ResourceInUse.Function errorMessage="exists already" request_id=${ID}`,
    [['ResourceInUse.Function', 'exists already']],
  ],
  [
    'YAML',
    `Error:\n  Code: InvalidAction\n  Message: The request action is not valid\nRequestId: ${ID}`,
    [['InvalidAction', 'The request action is not valid']],
  ],
  [
    'a sentence that names a code',
    'Why do I get RequestLimitExceeded.UinLimitExceeded when I call DescribeInstances?',
    [['RequestLimitExceeded.UinLimitExceeded']],
  ],
  [
    'a misspelled code in an answer',
    '{"Error":{"Code":"ResourceNotFound.Functoin","Message":"?"}}',
    [['ResourceNotFound.Functoin', '?']],
  ],
  [
    'the same error twice',
    'code:InternalError message:try again\ncode:InternalError message:try again',
    [['InternalError', 'try again']],
  ],
  [
    'a failed task in an answer without an error',
    '{"Response":{"TaskSet":[{"Status":"FAILED","ErrorCode":"InvalidParameterValue.Url","ErrorMessage":"bad"}]}}',
    [['InvalidParameterValue.Url', 'bad']],
  ],
];

describe('readAnswer', () => {
  it.each(SHAPES)('reads %s', (_, text, errors) => {
    const found = read(text)?.errors ?? [];
    expect(found.map(({ code }) => code)).toEqual(errors.map(([code]) => code));
    errors.forEach(([, message], index) => {
      if (message !== undefined) expect(found[index]?.message).toContain(message);
    });
    for (const { requestId } of found) if (text.includes(ID)) expect(requestId).toBe(ID);
  });

  it.each([
    ['a question in words', 'image not found'],
    ['a code alone', ' ResourceNotFound.Function '],
    ['a product and an action', 'cvm RunInstances'],
    ['an answer without an error', '{"Response":{"Zone":"ap-guangzhou-3","RequestId":"x"}}'],
    ['a status', 'HTTP status code: 404'],
    ['what is too long for a code', `code=${'A'.repeat(5000)}`],
    ['nothing', '  '],
    ['brackets that are never closed', '{'.repeat(2000)],
  ])('takes %s for no answer', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['a host', 'https://scf.tencentcloudapi.com/ code:InternalError', { product: 'scf' }],
    ['a regional host', 'POST cvm.ap-guangzhou.tencentcloudapi.com code=InternalError', { product: 'cvm' }],
    ['a header', 'X-TC-Action: CreateFunction\ncode: InternalError', { action: 'CreateFunction' }],
    ['a parameter', 'Action=SendSms&Version=2021-01-11 code=InternalError', { action: 'SendSms' }],
    [
      'a frame of a stack',
      'code:InternalError\n at Client.CreateTrigger (node_modules/tencentcloud-sdk-nodejs-scf/x.js:1:1)',
      { product: 'scf', action: 'CreateTrigger' },
    ],
    [
      'a file of the Python SDK',
      'File "tencentcloud/cvm/v20170312/cvm_client.py", line 3, in DescribeInstances\ncode:InternalError',
      { product: 'cvm', action: 'DescribeInstances' },
    ],
  ])('knows the call from %s', (_, text, call) => {
    expect(read(text)?.call).toEqual(call);
  });
});
