import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findUnknownActions } from '../../src/cli/doctor/sdk-actions.ts';
import type { DoctorRecord } from '../../src/cli/records.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { createFolder } from './registry/folder.ts';
import { runCli } from './run.ts';

const clientOf = (...actions: readonly string[]) =>
  `export declare class Client extends AbstractClient {\n    constructor(clientConfig: ClientConfig);\n${actions
    .map(
      (action) =>
        `    /**\n     * Text.\n     */\n    ${action}(req: ${action}Request, cb?: () => void): Promise<void>;\n`,
    )
    .join('')}}\n`;

const packageOf = (name: string, files: Readonly<Record<string, string>>, version = '4.1.313') => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
  ...Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`node_modules/${name}/tencentcloud/services/${path}`, text]),
  ),
});

const SCF = 'scf/v20180416/scf_client.d.ts';

it('advises about SDKs with actions that the registry does not know, and finds no problem in them', async () => {
  const cwd = createFolder({
    'package.json': '{}',
    '.oxlintrc.json': '{}',
    ...packageOf('tencentcloud-sdk-nodejs', {
      [SCF]: clientOf('CreateFunction', 'PaintFunction'),
      'scf/v20300101/scf_client.d.ts': clientOf('CreateFunction'),
      'shop/v20260131/shop_client.d.ts': clientOf('Buy', 'Look', 'Sell'),
      'shop/v20260131/shop_models.d.ts': clientOf('Model'),
    }),
    ...packageOf('tencentcloud-sdk-nodejs-scf', { [SCF]: clientOf('CreateFunction') }),
    ...packageOf('tencentcloud-sdk-nodejs-common', { [SCF]: clientOf('Other') }),
  });
  const { checks, sdks } = JSON.parse((await runCli(['doctor', '--json'], { cwd })).stdout) as DoctorRecord;
  const unknownActions = ['scf PaintFunction', 'scf CreateFunction', 'shop Buy', 'shop Look', 'shop Sell'];
  expect(sdks).toEqual([{ name: 'tencentcloud-sdk-nodejs', version: '4.1.313', unknownActions }]);
  expect(checks.filter(({ subject }) => subject === 'sdk')).toEqual([
    {
      id: 'sdk-actions',
      subject: 'sdk',
      status: 'advice',
      message:
        'tencentcloud-sdk-nodejs 4.1.313 has actions that this registry does not know, 5 in all: ' +
        'scf PaintFunction, scf CreateFunction and 3 more. ' +
        'They are newer than its lists, or have left them. For their errors, all codes of the product count.',
    },
  ]);
});

it('says so where all of them are known to have left the lists', async () => {
  const cwd = createFolder({
    'package.json': '{}',
    ...packageOf('tencentcloud-sdk-nodejs-aa', { 'aa/v20200224/aa_client.d.ts': clientOf('QueryActivityAntiRush') }),
  });
  const { checks, sdks } = JSON.parse((await runCli(['doctor', '--json'], { cwd })).stdout) as DoctorRecord;
  expect(sdks).toEqual([
    {
      name: 'tencentcloud-sdk-nodejs-aa',
      version: '4.1.313',
      unknownActions: ['aa QueryActivityAntiRush'],
      withdrawnActions: ['aa QueryActivityAntiRush'],
    },
  ]);
  expect(checks.filter(({ subject }) => subject === 'sdk').map(({ id }) => id)).toEqual(['sdk-withdrawn']);
});

it('says nothing of SDKs whose actions are known, and of projects without one', () => {
  const known = createFolder(packageOf('tencentcloud-sdk-nodejs-scf', { [SCF]: clientOf('CreateFunction') }));
  expect(findUnknownActions(known, builtinRegistry)).toEqual([]);
  expect(findUnknownActions(createFolder(), builtinRegistry)).toEqual([]);
  expect(findUnknownActions(process.cwd(), builtinRegistry)).toEqual([]);
});

it('looks at the package that is loaded, which is the nearest', () => {
  const folder = createFolder({
    ...packageOf('tencentcloud-sdk-nodejs', { [SCF]: clientOf('Outer') }),
    ...Object.fromEntries(
      Object.entries(packageOf('tencentcloud-sdk-nodejs', { [SCF]: clientOf('Inner') }, '5.0.0')).map(
        ([path, text]) => [`app/${path}`, text],
      ),
    ),
  });
  expect(findUnknownActions(join(folder, 'app'), builtinRegistry)).toEqual([
    { name: 'tencentcloud-sdk-nodejs', version: '5.0.0', unknownActions: ['scf Inner'] },
  ]);
});
