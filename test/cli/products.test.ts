import { expect, it } from 'vitest';
import type { ProductsRecord } from '../../src/cli/records.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { runCli } from './run.ts';

const DATE = builtinRegistry.snapshotDate();

it('lists all products', async () => {
  const { exitCode, stdout } = await runCli(['products']);
  expect(exitCode).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(builtinRegistry.products().length + 1);
});

it('finds products by their Chinese name', async () => {
  expect(await runCli(['products', '--search', '云函数'])).toEqual({
    exitCode: 0,
    stdout: `scf  2018-04-16  云函数\n1 product (registry of ${DATE})\n`,
    stderr: '',
  });
});

it('finds products by id, whatever the case, and prints the record as JSON, without a package that npm may not have', async () => {
  const { nodePackage: _, ...product } = builtinRegistry.product('scf') ?? {};
  const { stdout } = await runCli(['products', '--search', 'SCF', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    registry: { snapshotDate: DATE, digest: builtinRegistry.digest() },
    products: [product],
  } satisfies Record<keyof ProductsRecord, unknown>);
});

it('ends with 1 if no product is found', async () => {
  expect(await runCli(['products', '--search', 'lambda'])).toEqual({
    exitCode: 1,
    stdout: `0 products (registry of ${DATE})\n`,
    stderr: '',
  });
});
