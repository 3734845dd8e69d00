import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createDataFiles, readEach } from '../../../codes/data-files.ts';
import { createEngine } from '../../../codes/engine.ts';
import { host, useHost } from '../../../../src/host/index.ts';

const node = host();
afterAll(() => {
  useHost(node);
});

async function readData(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../../../data/${path}`, import.meta.url), 'utf8')) as unknown;
}

describe('createDataFiles', () => {
  it('fetches what a question reads, and asks it again', async () => {
    const fetched: string[] = [];
    const files = createDataFiles((path) => {
      fetched.push(path);
      return Promise.resolve(path.length);
    });
    await expect(files.answer(() => [files.read('a'), files.read('bb'), files.read('a')])).resolves.toEqual([1, 2, 1]);
    expect(fetched).toEqual(['a', 'bb']);
  });

  it('fetches together what is read for each of several items', async () => {
    const asked: string[] = [];
    const files = createDataFiles(async (path) => {
      asked.push(path);
      await Promise.resolve();
      return path;
    });
    let times = 0;
    const question = (): readonly unknown[] => {
      times += 1;
      return readEach(['a', 'b', 'c'], files.read);
    };
    await expect(files.answer(question)).resolves.toEqual(['a', 'b', 'c']);
    expect([times, asked.length]).toEqual([2, 3]);
  });

  it('passes on what goes wrong, and fetches again when it is asked again', async () => {
    let isBroken = true;
    const files = createDataFiles(() => (isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(1)));
    await expect(files.answer(() => files.read('a'))).rejects.toThrow('offline');
    isBroken = false;
    await expect(files.answer(() => files.read('a'))).resolves.toBe(1);
    await expect(
      files.answer(() => {
        throw new TypeError('a mistake');
      }),
    ).rejects.toThrow('a mistake');
  });
});

describe('createEngine', () => {
  it('answers from files that it fetches, and finds actions once it has their names', async () => {
    const engine = createEngine(readData);
    const question = { kind: 'find', text: 'CreateTrigger', language: 'en' } as const;
    const kindsOf = async (): Promise<readonly string[]> => (await engine.ask(question)).groups.map(({ kind }) => kind);
    expect(await kindsOf()).not.toContain('action');
    engine.addActions({ scf: { '2018-04-16': 'CreateTrigger,DeleteTrigger' } });
    expect(await kindsOf()).toContain('action');
    await engine.prepare();
    const view = await engine.ask({ kind: 'view', address: { kind: 'product', product: 'scf' }, language: 'zh' });
    expect(view).toMatchObject({ kind: 'product', product: { id: 'scf' } });
    const versions = await engine.ask({ kind: 'versions', code: 'InternalError', product: 'cvm' });
    expect(versions.map(({ version }) => version)).toContain('2017-03-12');
  });
});
