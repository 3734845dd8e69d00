import { describe, expect, it } from 'vitest';
import { listCallCoverage } from '../../../src/analysis/call-coverage/index.ts';
import { findFacts } from '../../../src/analysis/facts.ts';
import { parse } from '../sdk-calls/parse.ts';
import { CLIENT, cover } from './cover.ts';

/** The outcome of the only call of a program, where the settings name boundaries. */
function outcomeWith(boundaries: readonly string[], code: string): string {
  const [first, ...others] = cover(code, { boundaries });
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} calls in: ${code}`);
  return first.end.outcome;
}

const HANDLER = 'async (req, res) => { res.json(await client.CreateTrigger(req.body)); }';
const METHOD = 'async create(input) { return client.CreateTrigger(input); }';

describe('a failure that a boundary gets', () => {
  it.each([
    ['a method of an application', ['app.get'], `app.get('/', ${HANDLER});`],
    ['the same on `this`', ['app.get'], `class S { start() { this.app.get('/', ${HANDLER}); } }`],
    ['any method of a router', ['router.*'], `router.post('/', ${HANDLER});`],
    ['a method of what a router returns', ['router.*'], `router.route('/').post(${HANDLER});`],
    ['a procedure with an input', ['procedure.*'], `export const add = t.procedure.input(shape).mutation(${HANDLER});`],
    ['a wrapper', ['asyncHandler'], `router.get('/', asyncHandler(${HANDLER}));`],
    ['an exported wrapper', ['withErrors'], `export const POST = withErrors(${HANDLER});`],
    ['a wrapper with options', ['withErrors'], `export const POST = withErrors({ log: true })(${HANDLER});`],
    ['a handler with a name', ['app.*'], `const create = ${HANDLER}; app.get('/', create);`],
    [
      'a handler that is bound',
      ['app.*'],
      `class C { constructor() { app.get('/', this.#create.bind(this)); } async #create() { await client.CreateTrigger({}); } }`,
    ],
    ['a list of handlers', ['app.*'], `app.get('/', [authorize, ${HANDLER}]);`],
    [
      'a route that is an object',
      ['fastify.route'],
      `fastify.route({ method: 'POST', url: '/', handler: ${HANDLER} });`,
    ],
    ['a route with a method', ['fastify.route'], `fastify.route({ url: '/', ${METHOD} });`],
    [
      'a class that works off a queue',
      ['Worker'],
      `new Worker('triggers', async (job) => { await client.CreateTrigger(job.data); });`,
    ],
    ['a decorated class', ['Controller'], `@Controller('triggers') export class Triggers { @Post() ${METHOD} }`],
    ['a decorated method', ['Cron'], `export class Triggers { @Cron('0 * * * *') ${METHOD} }`],
    ['a base class', ['Controller'], `export default class Triggers extends Controller { ${METHOD} }`],
    [
      'a member that is a base class',
      ['egg.Controller'],
      `module.exports = class extends egg.Controller { ${METHOD} };`,
    ],
    [
      'a helper of the handler',
      ['app.*'],
      `async function create() { await client.CreateTrigger({}); } app.get('/', async () => { await create(); });`,
    ],
  ])('is rethrown: %s', (_, boundaries, code) => {
    expect(outcomeWith([], code)).not.toBe('rethrown');
    expect(outcomeWith(boundaries, code)).toBe('rethrown');
  });

  it.each([
    ['another method', ['app.get'], `app.post('/', ${HANDLER});`, 'uncaught'],
    ['another object', ['app.get'], `cache.get('/', ${HANDLER});`, 'uncaught'],
    ['the object itself', ['app.*'], `app('/', ${HANDLER});`, 'uncaught'],
    ['a name that only ends alike', ['get'], `app.target('/', ${HANDLER});`, 'uncaught'],
    ['a class that is not decorated', ['Controller'], `export class Triggers { ${METHOD} }`, 'uncaught'],
    [
      'a promise that nobody waits for',
      ['app.*'],
      "app.get('/', async () => { client.CreateTrigger({}); });",
      'uncaught',
    ],
    [
      'a handler that is exported as well',
      ['app.*'],
      `export const create = ${HANDLER}; app.get('/', create);`,
      'uncaught',
    ],
    [
      'a handler that swallows it',
      ['app.*'],
      "app.get('/', async () => { try { await client.CreateTrigger({}); } catch (err) { console.error(err); } });",
      'swallowed',
    ],
    [
      'a function of the file that swallows it',
      ['run'],
      'async function run(f) { try { await f(); } catch (err) { console.error(err); } } run(async () => { await client.CreateTrigger({}); });',
      'swallowed',
    ],
  ])('is not: %s', (_, boundaries, code, outcome) => {
    expect(outcomeWith(boundaries, code)).toBe(outcome);
  });
});

it('names the call that gets the function', () => {
  const [call] = cover(`app.get('/', ${HANDLER});`, { boundaries: ['app.*'] });
  expect(call?.end.node.type).toBe('CallExpression');
  expect(call?.end.node.loc.start.column).toBe(0);
});

it('finds a base class in the syntax tree of a parser without decorators', () => {
  const { sourceCode } = parse(`${CLIENT}export class Triggers extends Controller { ${METHOD} }`, 'js');
  const facts = findFacts(sourceCode, { 'tencentcloud-errors': { boundaries: ['Controller'] } });
  expect(facts && listCallCoverage(facts).map(({ end }) => end.outcome)).toEqual(['rethrown']);
});
