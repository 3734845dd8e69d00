import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Notes the files of data/ that each step reads, in a process where nothing has been read yet. */
const PROGRAM = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let read = [];
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...rest) => {
    const [, file] = String(path).split('/data/');
    if (file !== undefined) read.push(file);
    return readFileSync(path, ...rest);
  };
  syncBuiltinESMExports();
  const steps = {};
  const note = async (name, step) => {
    read = [];
    await step();
    steps[name] = read.sort();
  };
  let registry;
  let whole;
  await note('import', async () => {
    ({ builtinRegistry: registry, WHOLE_REGISTRY: whole } = await import('./src/registry/index.ts'));
  });
  const scf = { targets: [{ product: 'scf' }] };
  await note('date', () => registry.snapshotDate());
  await note('product', () => registry.isCode('ResourceNotFound.FunctionName', scf));
  await note('product again', () => registry.codesOfNamespace('ResourceNotFound', { targets: [{ product: 'scf' }] }));
  await note('action', () => registry.codesIn({ targets: [{ product: 'scf', action: 'Invoke' }] }));
  await note('registry', () => registry.isCode('ResourceNotFound.FunctionName', whole));
  await note('registry again', () => registry.productsWith('ResourceNotFound.FunctionName'));
  await note('what is in no list', () => registry.isCode('InvalidKeyPair.NotSupported', { targets: [{ product: 'vpc' }] }));
  await note('other actions', () => registry.otherActions('tmt'));
  await note('retirement', () => registry.retirement('FailedOperation.AppNotExisted', whole));
  await note('description', () => registry.describe('ResourceNotFound.FunctionName', scf));
  console.log(JSON.stringify(steps));
`;

describe('the built-in registry', () => {
  it('reads each file of data/ when a look-up first needs it, and once', () => {
    const args = ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM];
    const steps: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
    expect(steps).toEqual({
      import: [],
      date: ['manifest.json'],
      product: ['common.json', 'products/scf.json'],
      'product again': [],
      action: [],
      registry: ['codes.json', 'codes/6.json'],
      'registry again': [],
      'what is in no list': ['observed.json', 'products/vpc.json'],
      'other actions': ['other-actions.json'],
      retirement: ['codes/0.json', 'products/eiam.json'],
      description: ['descriptions.json', 'descriptions/scf.json'],
    });
  });
});
