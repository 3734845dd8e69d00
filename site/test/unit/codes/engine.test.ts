import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../codes/engine.ts';
import { host, useHost } from '../../../../src/host/index.ts';
import { listActionNames } from './catalogue.ts';

const node = host();
const fetched: string[] = [];
const actionNames = listActionNames();
const engine = createEngine(async (path) => {
  fetched.push(path);
  return JSON.parse(await readFile(new URL(`../../../../data/${path}`, import.meta.url), 'utf8')) as unknown;
});
afterAll(() => {
  useHost(node);
});

describe('createEngine', () => {
  it('answers', async () => {
    engine.addActions(actionNames);
    const v = await engine.ask({ kind: 'view', address: { kind: 'code', code: 'ResourceNotFound.Function' }, language: 'en' });
    console.log(JSON.stringify(v, null, 1).slice(0, 6000));
    const a = await engine.ask({ kind: 'view', address: { kind: 'action', product: 'scf', action: 'CreateTrigger' }, language: 'zh' });
    console.log(JSON.stringify(a, null, 1).slice(0, 3500));
    for (const code of ['ResourceNotFound.Functoin','InternalError','OperationDenied.NoStock','ClientNetworkError','InvalidParameterValue.Orderby','InvalidAddressId.StatusNotPermit','ECONNRESET','FailedOperation.ServiceSuspended']) {
      const c = await engine.ask({ kind: 'view', address: { kind: 'code', code }, language: 'en' });
      console.log(JSON.stringify({...c, products: c.kind==='code'?c.products.length:0, near: c.kind==='code'?c.near.map(g=>[g.kind,g.count,g.codes.slice(0,2)]):0}));
    }
    const p = await engine.ask({ kind: 'view', address: { kind: 'product', product: 'scf' }, language: 'en' });
    console.log(JSON.stringify(p).slice(0, 1500));
    console.log(JSON.stringify(await engine.ask({ kind: 'view', address: { kind: 'action', product: 'scf', action: 'CreateTriger' }, language: 'zh' })));
    console.log(JSON.stringify(await engine.ask({ kind: 'view', address: { kind: 'product', product: 'scff' }, language: 'zh' })));
    console.log(fetched.length);
    expect(1).toBe(1);
  });
});
