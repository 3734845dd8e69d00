import type { TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { nameEnclosing } from '../../../src/cli/coverage/name-enclosing.ts';

/** The name of what is around `call()` in a program. */
function nameIn(program: string): string | undefined {
  let name: string | undefined = 'no call';
  const messages = new Linter().verify(program, {
    plugins: {
      test: {
        rules: {
          name: {
            create: () => ({
              'CallExpression[callee.name="call"]': (node: unknown) => {
                name = nameEnclosing(node as TSESTree.Node);
              },
            }),
          },
        },
      },
    },
    rules: { 'test/name': 'error' },
  });
  expect(messages).toEqual([]);
  return name;
}

it.each([
  ['function remove() { call(); }', 'remove'],
  ['const remove = async () => call();', 'remove'],
  ['const remove = function removeAll() { call(); };', 'removeAll'],
  ['exports.remove = () => call();', 'remove'],
  ['class Deployer { async remove() { call(); } }', 'Deployer.remove'],
  ['class Deployer { #remove = () => call(); }', 'Deployer.#remove'],
  ['const Deployer = class { static remove() { call(); } };', 'Deployer.remove'],
  ['const handlers = { remove() { call(); }, "add-all": 1 };', 'handlers.remove'],
  ['const handlers = { "remove-all": () => call() };', 'handlers.remove-all'],
  ['function start() { items.forEach(() => { const retry = () => call(); }); }', 'start.retry'],
  ['const result = call();', undefined],
  ['const result = items.map(() => call());', undefined],
  ['const { [f(() => call())]: remove } = items;', undefined],
  ['call();', undefined],
])('%s  →  %s', (program, name) => {
  expect(nameIn(program)).toBe(name);
});
