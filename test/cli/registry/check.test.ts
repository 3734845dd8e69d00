import { describe, expect, it } from 'vitest';
import { runCli } from '../run.ts';
import { createFolder } from './folder.ts';

function check(content: unknown, ...args: readonly string[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return runCli(['registry', 'check', 'mine.json', ...args], { cwd: createFolder({ 'mine.json': text }) });
}

const OWN = { products: [{ id: 'my-shop', codes: { 'Cart.Full': {}, InternalError: {} } }] };

it('finds nothing in a registry that is right', async () => {
  expect(await check(OWN)).toEqual({ exitCode: 0, stdout: 'mine.json: a valid registry\n', stderr: '' });
});

it('lists all problems, with their places, and ends with 1', async () => {
  const broken = { products: [{ id: 'My', codes: { 'A..B': {} } }], product: 1 };
  const { exitCode, stdout, stderr } = await check(broken, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'mine.json',
    problems: [{ path: '.products[0].id' }, { path: ".products[0].codes['A..B']" }, { path: '.product' }],
    oddities: [],
  });
  const asText = await check(broken);
  expect(asText.exitCode).toBe(1);
  expect(asText.stdout).toMatch(
    /^mine\.json: 3 problems\n {2}\.products\[0\]\.id must be .*\n {2}\.products\[0\]\.codes/,
  );
});

describe('worth a look', () => {
  const SCF = {
    commonCodes: ['InternalEror'],
    products: [
      {
        id: 'scf',
        version: '2018-04-16',
        codes: {
          'ResourceNotFound.Functoin': {},
          'ResourceNotFound.Function': {},
          'InvalidParameterValue.Orderby': {},
          'LimitExceeded.Retired': { retired: '2026-01-31' },
        },
      },
      { id: 'my-shop', codes: { 'ResorceNotFound.Cart': {} } },
    ],
  };

  it('are codes that exist, were withdrawn, or are misspelled', async () => {
    expect(await check(SCF)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        'mine.json: a valid registry, worth a look:',
        '  common codes: InternalEror is a misspelling of InternalError.',
        '  scf@2018-04-16: the registry has 1 code already: ResourceNotFound.Function.',
        '  scf@2018-04-16: ResourceNotFound.Functoin is a misspelling of ResourceNotFound.Function.',
        '  scf@2018-04-16: InvalidParameterValue.Orderby left the lists on 2021-06-11. InvalidParameterValue.OrderBy replaces it.',
        '  my-shop: the namespace ResorceNotFound is a misspelling of ResourceNotFound.',
        '',
      ].join('\n'),
    });
  });

  it('are a record', async () => {
    const { stdout } = await check(SCF, '--json');
    expect(JSON.parse(stdout)).toEqual({
      file: 'mine.json',
      problems: [],
      oddities: [
        { kind: 'misspelled', place: 'common codes', code: 'InternalEror', meant: 'InternalError' },
        { kind: 'known', place: 'scf@2018-04-16', codes: ['ResourceNotFound.Function'] },
        {
          kind: 'misspelled',
          place: 'scf@2018-04-16',
          code: 'ResourceNotFound.Functoin',
          meant: 'ResourceNotFound.Function',
        },
        {
          kind: 'withdrawn',
          place: 'scf@2018-04-16',
          code: 'InvalidParameterValue.Orderby',
          date: '2021-06-11',
          replacedBy: 'InvalidParameterValue.OrderBy',
        },
        { kind: 'namespace', place: 'my-shop', namespace: 'ResorceNotFound', meant: 'ResourceNotFound' },
      ],
    });
  });
});

describe('a file that cannot be used ends with 2', () => {
  it('as it is no JSON', async () => {
    const { exitCode, stdout, stderr } = await check('{ "products": [');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: mine\.json: it is no JSON: .*\n$/);
  });

  it('as it is no file', async () => {
    expect(await runCli(['registry', 'check', '.'], { cwd: createFolder() })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: .: it is a folder, but a file is needed.\n',
    });
  });
});
