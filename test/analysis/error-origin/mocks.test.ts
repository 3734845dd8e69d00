import { describe, expect, it } from 'vitest';
import { CLIENTS, originIn } from './find-origin.ts';

/** The calls that the error of `client.GetFunction` can come from in a file that holds a statement; `…`: it may be another error. */
function originBeside(statement: string, call = 'client.GetFunction({})'): readonly string[] | undefined {
  const code = `${CLIENTS}${statement}\nasync function run() { try { await ${call}; } catch (err) { use(err); } }`;
  return originIn(code, 'ts');
}

/** What replaces `client.GetFunction`, or anything that it may be. */
const MOCKS = [
  // A method.
  "jest.spyOn(client, 'GetFunction').mockRejectedValue({ code: 'X.Y' });",
  "jest.spyOn(client as any, 'GetFunction').mockRejectedValueOnce(failure);",
  "jest.spyOn(scf.v20180416.Client.prototype, 'GetFunction');",
  "vi.spyOn(client, 'GetFunction').mockImplementation(fail);",
  "spyOn(client, 'GetFunction').and.rejectWith(failure);",
  "sinon.stub(client, 'GetFunction').rejects(failure);",
  "sandbox.stub(client, 'GetFunction').rejects(failure);",
  "import { stub } from 'sinon'; stub(client, 'GetFunction').rejects(failure);",
  "sinon.replace(client, 'GetFunction', sinon.fake.rejects(failure));",
  "sinon.mock(client).expects('GetFunction').rejects(failure);",
  "td.replace(client, 'GetFunction');",
  'td.when(client.GetFunction({})).thenReject(failure);',
  "mock.method(client, 'GetFunction', fail);",
  "test('x', (t) => { t.mock.method(client, 'GetFunction', fail); });",
  "const ACTION = 'GetFunction'; jest.spyOn(client, ACTION);",
  'for (const name of stubbed) sinon.stub(client, name);',
  'vi.mocked(client.GetFunction).mockRejectedValue(failure);',
  'jest.mocked(client.GetFunction).mockRejectedValueOnce(failure);',
  '(client.GetFunction as jest.Mock).mockRejectedValue(failure);',
  "client.GetFunction.withArgs('stubbed').rejects(failure);",
  'client.GetFunction = jest.fn().mockRejectedValue(failure);',
  'client.GetFunction = async () => { throw failure; };',
  "client['GetFunction'] = async () => { throw failure; };",
  '(client as any).GetFunction = () => Promise.reject(failure);',
  'for (const name of names) client[name] = fail;',
  'scf.v20180416.Client.prototype.GetFunction = fail;',
  'Object.assign(client, { GetFunction: fail });',
  'Object.assign(client, fakes);',
  "Object.defineProperty(client, 'GetFunction', { value: fail });",
  "Reflect.set(client, 'GetFunction', fail);",
  'Reflect.set(client, name, fail);',
  'Object.setPrototypeOf(client, fake);',
  'Object.defineProperties(client, { GetFunction: { value: fail } });',
  // An object.
  'sinon.stub(client);',
  'const stubbed = sinon.createStubInstance(scf.v20180416.Client);',
  'const scfMock = mockClient(client);',
  'const scfMock = mockClient(scf.v20180416.Client);',
  'const fake = td.object(client);',
  'const mocked = mock(scf.v20180416.Client);',
  "sinon.stub(scf.v20180416, 'Client').returns(fake);",
  // A module.
  "vi.mock('tencentcloud-sdk-nodejs-scf');",
  "jest.mock('tencentcloud-sdk-nodejs-scf', () => ({ scf: fake }));",
  "jest.doMock('./scf-client', () => fake);",
  "vi.mock(import('./scf-client'));",
  "jest.unstable_mockModule('./scf-client', () => fake);",
  "mock.module('tencentcloud-sdk-nodejs-scf', { namedExports: fake });",
  "mock('tencentcloud-sdk-nodejs-scf', fake);",
  "const run = proxyquire('./run', { 'tencentcloud-sdk-nodejs-scf': fake });",
  "const run = proxyquire.noCallThru()('./run', { './scf': fake });",
  "const run = proxyquire.noCallThru().load('./run', { './scf': fake });",
  "const { run } = await esmock('./run.js', { './scf.js': fake });",
  "td.replace('./scf-client');",
  "await td.replaceEsm('./scf-client.js');",
  "mockery.registerMock('./scf', fake);",
  "import { server } from '../mocks/server';",
  "import './setup-mocks';",
  "const module = rewire('./run');",
  // The requests.
  "import nock from 'nock'; nock('https://scf.tencentcloudapi.com').post('/').reply(200, failed);",
  "import { http } from 'msw'; export const handlers = [http.post('https://scf.tencentcloudapi.com', reply)];",
  "import { setupServer } from 'msw/node';",
  "const nock = require('nock');",
  "import fetchMock from 'fetch-mock';",
  "import MockAdapter from 'axios-mock-adapter';",
  "import { MockAgent } from 'undici';",
  "vi.stubGlobal('fetch', fail);",
  "await page.route('**/scf.tencentcloudapi.com/**', (route) => route.abort());",
  'globalThis.fetch = fail;',
  "jest.spyOn(global, 'fetch').mockRejectedValue(failure);",
  "jest.spyOn(client, 'request').mockRejectedValue(failure);",
  "sinon.stub(client, 'doRequest');",
];

describe('a call is mocked', () => {
  it.each(MOCKS)('by %s', (statement) => {
    expect(originBeside(statement)?.at(-1)).toBe('…');
  });

  it('where a test replaces the function that sends the request', () => {
    const call = "axios.post('https://scf.tencentcloudapi.com', {}, { headers: { 'X-TC-Action': 'GetFunction' } })";
    const load = "import axios from 'axios';";
    expect(originBeside(load, call)).toEqual(['scf:GetFunction']);
    expect(originBeside(`${load} jest.spyOn(axios, 'post');`, call)).toEqual(['scf:GetFunction', '…']);
    expect(originBeside(`${load} axios.post = jest.fn();`, call)).toEqual(['scf:GetFunction', '…']);
  });
});

describe('a call is not mocked', () => {
  it.each([
    "jest.spyOn(client, 'CreateFunction').mockRejectedValue(failure);",
    "jest.spyOn(console, 'error').mockImplementation(() => {});",
    'client.CreateFunction = fail;',
    'client.CreateFunction.mockRejectedValue(failure);',
    'Object.assign(client, { CreateFunction: fail });',
    'Object.assign(target, { GetFunction: handler });',
    'exports.GetFunction = () => 1;',
    'const names = Object.keys(client);',
    'const frozen = Object.freeze(client);',
    "app.route('/functions').get(handler);",
    "Object.defineProperty(exports, 'GetFunction', { value: handler });",
    'const stubbed = sinon.stub();',
    'jest.useFakeTimers();',
    "const text = mocked.replace(/Do/, 'GetFunction');",
    "import { server } from '../rabbitmq/server';",
    'handlers[name] = handler;',
    'const mocks = [];',
    "mocks.push('GetFunction');",
    'client.sdkVersion = "mock";',
  ])('by %s', (statement) => {
    expect(originBeside(statement)).toEqual(['scf:GetFunction']);
  });
});

describe('a client in a field', () => {
  const service = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
    class Service {
      client = new scf.v20180416.Client({});
      async run() { try { await this.client.GetFunction({}); } catch (err) { use(err); } }
    }
    const service = new Service();\n`;

  it.each([
    'service.client = other;',
    'service.client.GetFunction = fail;',
    "vi.spyOn(service.client, 'GetFunction');",
  ])('is mocked by %s', (statement) => {
    expect(originIn(service + statement, 'ts')).toEqual(['scf:GetFunction', '…']);
  });

  it.each(['service.client = new scf.v20180416.Client({});', 'service.client = null;', 'service.other = fake;'])(
    'is not mocked by %s',
    (statement) => {
      expect(originIn(service + statement, 'ts')).toEqual(['scf:GetFunction']);
    },
  );
});
