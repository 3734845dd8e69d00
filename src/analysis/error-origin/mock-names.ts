/** The names by which test libraries replace methods, objects, modules and requests. */

/** A file without any of these words replaces nothing but what it assigns to a client. */
export const MENTIONS_MOCKS =
  /mock|stub|spy|fake|nock|msw|\btd\b|testdouble|proxyquire|rewire|quibble|intercept|polly|\.route\(|moxios|\b(?:jest|vi|sinon)\s*\./i;

/** `client.GetFunction = …`, `client[name] = …`, `Object.assign(client, …)`, `Object.defineProperty(client, …)`. */
export const MENTIONS_WRITES =
  /(?<!\bthis)\.[\w$]+\s*=(?![=>])|\]\s*=(?![=>])|\b(?:assign|definePropert(?:y|ies)|setPrototypeOf|Reflect\.set)\s*\(/;

/** Libraries that intercept requests, by the texts that load them; and what some of them are called without being loaded. */
export const INTERCEPTS_REQUESTS =
  /["'`](?:nock|msw(?:\/[\w-]+)*|@mswjs\/[\w-]+|@?fetch-mock(?:\/[\w-]+)*|fetch-mock-jest|(?:jest|vitest)-(?:fetch-mock|mock-axios)|axios-mock-adapter|moxios|mockttp|@pollyjs\/[\w-]+|sepia|yakbak|mockserver-client|undici-mock)["'`]|\bMockAgent\b|\bfakeServer\b|\buseFakeXMLHttpRequest\b|\bcy\.intercept\b/;

/** A module of the project for mocks: `import { server } from '../mocks/server'`. */
export const LOADS_MOCKS =
  /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*["'`](?:[^"'`\n]*[/\\.@_-])?(?:__mocks__|mocks?|msw|nock|stubs?)(?:["'`/\\._-])/;

/** Calls that replace a module, by their callee: `jest.mock('./scf')`, `proxyquire.noCallThru()('./scf', …)`. */
export const REPLACES_MODULE =
  /(?:^|\.)(?:doMock|mock|unstable_mockModule|mockModule|mockRequire|setMock|(?:create|gen)MockFromModule|requireMock|importMock|registerMock|registerSubstitute|mock\.module|proxyquire\w*(?:\.\w+(?:\(\))?)*|esmock(?:\.\w+)*|quibble(?:\.esm)?|rewire|rewiremock(?:\.\w+)*)$|^(?:td|testdouble)\.replace(?:Esm|Cjs)?$/;

/** Methods that replace a method of an object: `jest.spyOn(client, 'GetFunction')`, `sinon.stub(client, 'GetFunction')`. */
export const REPLACES_METHOD: ReadonlySet<string> = new Set(
  'fake method mock on override patch replace replaceProperty spy spyOn spyOnProperty stub'.split(' '),
);

/** Calls that replace an object or a class that they are given: `mockClient(client)`, `createStubInstance(Client)`, `td.object(client)`. */
export const REPLACES_OBJECT = /mock|stub|fake|spy|^(?:object|constructor|instance|imitate)$/i;

/** Values that mocks are made of: `jest.fn()`, `sinon.stub().rejects(error)`. */
export const MAKES_MOCK = /^(?:await\s+)?(?:jest|vi|sinon|mock|td|testdouble|t\.mock)\s*\.|mock|stub|fake|spy/i;

/** Methods that say what a mocked method does: `client.GetFunction.mockRejectedValue(…)`. */
export const SAYS_RESULT =
  /^(?:mock(?:Re(?:jected|solved|turn|set|store)\w*|Implementation\w*|Throw\w*)|rejects|resolves|returns|returnsArg|throws(?:Exception|Error)?|throwError|calls?Fake\w*|yields\w*|reject(?:ed)?With|then(?:Reject|Throw|Return|Resolve|Callback|Do)|expects)$/;

/** Calls whose argument is the mocked method: `vi.mocked(client.GetFunction)`, `td.when(client.GetFunction(…))`. */
export const HOLDS_METHOD = /^(?:mocked|when|asMock|spyOn|stub)$/;

/** Methods of browsers under test that answer requests to an address: `page.route('https://scf.tencentcloudapi.com/', …)`. */
export const ANSWERS_REQUESTS = /^(?:route|routeFromHAR|intercept)$/;

/** Methods through which the SDK, and code that needs none, sends all requests. */
export const TRANSPORTS: ReadonlySet<string> = new Set(
  'request requestOctetStream doRequest doRequestWithSign3 fetch'.split(' '),
);
