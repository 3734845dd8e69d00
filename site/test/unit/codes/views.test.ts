import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../codes/address.ts';
import { createViews, type CodeView, type View } from '../../../codes/views/index.ts';
import { createStart } from '../../../codes/views/start.ts';
import { explainCodes } from '../../../../src/cli/explain-codes.ts';
import { builtinRegistry as registry } from '../../../../src/registry/index.ts';
import { createTestSearch } from './catalogue.ts';

const search = createTestSearch();
const views = createViews(registry, (text, language) => search.find(text, language));
const viewOf = (address: Subject, language: 'en' | 'zh' = 'en'): View => views.view(address, language);

function viewOfCode(code: string, language: 'en' | 'zh' = 'en'): CodeView {
  const view = viewOf({ kind: 'code', code }, language);
  if (view.kind !== 'code') throw new Error(view.kind);
  return view;
}

const WITHDRAWN = 'FailedOperation.RequestHunYuanErr';

describe('the view of a code', () => {
  it.each([
    ['ResourceNotFound.Function', 'current'],
    ['InternalError', 'current'],
    [WITHDRAWN, 'withdrawn'],
    ['InvalidAddressId.StatusNotPermit', 'undocumented'],
    ['ClientNetworkError', 'sdk'],
    ['OperationDenied.NoStock', 'foreign'],
    ['ResourceNotFound.Functoin', 'unknown'],
    ['', 'unknown'],
    ['💥', 'unknown'],
  ])('knows the status of %j', (code, status) => {
    expect(viewOfCode(code).status).toBe(status);
  });

  it('says when a code was withdrawn', () => {
    const { retirement, message, products } = viewOfCode(WITHDRAWN);
    expect(retirement?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(message).toContain(retirement?.date);
    expect(products.map(({ id, isPast }) => [id, isPast])).toEqual([['tmt', true]]);
  });

  it('names products that have lost a code others still have', () => {
    const products = viewOfCode('InvalidParameterValue.Orderby').products;
    expect(products.map(({ id, isPast = false }) => [id, isPast])).toContainEqual(['scf', true]);
    expect(products.some(({ isPast = false }) => !isPast)).toBe(true);
  });

  it('has the actions of a code of few products, and leaves those of many to be asked for', () => {
    expect(viewOfCode('ResourceInUse.TriggerName').products[0]?.versions?.[0]?.actions).toEqual(['CreateTrigger']);
    expect(viewOfCode('InternalError').products.every(({ versions }) => versions === undefined)).toBe(true);
  });

  it('says what the namespace means where a code has no description', () => {
    const bare = viewOfCode('ResourceInUse.TriggerName');
    expect(bare.description).toBeUndefined();
    expect(bare.ofNamespace?.en).not.toBe('');
    const wrong = viewOfCode('ResourceNotFound.Functoin');
    expect(wrong.ofNamespace).toBeUndefined();
  });

  it('gives each offer its own reason', () => {
    const { offers } = viewOfCode('FailedOperation.ServiceSuspended');
    expect(offers.map(({ code, why }) => [code, why])).toEqual([
      ['ResourceUnavailable.ServiceSuspended', 'The same sub-code in another namespace. The linter suggests it.'],
      ['FailedOperation.StopUsing', 'Other words for much the same. The linter suggests it.'],
    ]);
  });

  it('lists what is near, but never the code itself', () => {
    const { near } = viewOfCode('ResourceNotFound.Function');
    expect(near.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['meaning', 'subCode', 'namespace']));
    expect(near.flatMap(({ codes }) => codes.map(({ code }) => code))).not.toContain('ResourceNotFound.Function');
  });
});

describe('the view of an action', () => {
  it('has its codes, and what else can arrive', () => {
    const view = viewOf({ kind: 'action', product: 'scf', action: 'CreateTrigger' }, 'zh');
    expect(view).toMatchObject({ kind: 'action', status: 'listed', version: '2018-04-16', isDocumented: true });
    if (view.kind !== 'action') return;
    expect(view.codes.map(({ code }) => code)).toContain('ResourceInUse.Trigger');
    expect(view.allCommonCodes).toContain('InternalError');
    expect(view.product.name).toEqual({ text: '云函数' });
  });

  it('shows the newest version unless another is asked for', () => {
    const product = registry.products().find(({ id, versions }) => {
      const [first = '', second = ''] = versions;
      return (
        versions.length > 1 &&
        registry.actions(id, first).some((action) => registry.actions(id, second).includes(action))
      );
    });
    const [first = '', second = ''] = product?.versions ?? [];
    const id = product?.id ?? '';
    const action = registry.actions(id, first).find((name) => registry.actions(id, second).includes(name)) ?? '';
    expect(viewOf({ kind: 'action', product: id, action })).toMatchObject({
      version: product?.versions.findLast((version) => registry.actions(id, version).includes(action)),
    });
    expect(viewOf({ kind: 'action', product: id, action, version: first })).toMatchObject({ version: first });
  });

  it('shows the codes of the product for an action that only an SDK has', () => {
    const found = registry
      .products()
      .flatMap(({ id }) => [...registry.otherActions(id)].map(([action, { kind }]) => ({ id, action, kind })))
      .find(({ id, action }) => !registry.actions(id).includes(action) && registry.actions(id).length > 0);
    expect(viewOf({ kind: 'action', product: found?.id ?? '', action: found?.action ?? '' })).toMatchObject({
      status: found?.kind,
      isDocumented: false,
    });
  });
});

describe('an unknown name', () => {
  it.each([
    [{ kind: 'product', product: 'scff' }, 'scf'],
    [{ kind: 'action', product: 'scf', action: 'CreateTriger' }, 'scf.CreateTrigger'],
    [{ kind: 'namespace', namespace: 'ResourceNotFoud' }, 'ResourceNotFound'],
    [{ kind: 'action', product: 'nope', action: 'X' }, undefined],
    [{ kind: 'action', product: 'scf', action: 'CreateTrigger', version: '2001-01-01' }, undefined],
  ] as const)('says so, with what is near: %j', (address, near) => {
    const view = viewOf(address);
    expect(view.kind).toBe('unknown');
    if (view.kind === 'unknown' && near !== undefined) expect(view.near.map(({ name }) => name)).toContain(near);
  });
});

describe('the exports', () => {
  it('of a code have the shape of the command', () => {
    const code = 'ResourceInUse.TriggerName';
    expect(views.record({ kind: 'code', code }, 'en')).toEqual(explainCodes([code], [], registry, 'en'));
  });

  it('of an action and a product list codes', () => {
    for (const address of [
      { kind: 'product', product: 'scf' },
      { kind: 'action', product: 'scf', action: 'CreateTrigger' },
      { kind: 'namespace', namespace: 'ResourceInUse' },
    ] as const) {
      const record = views.record(address, 'en');
      expect(record?.registry.snapshotDate).toBe(registry.snapshotDate());
      expect(record?.codes.map(({ code }) => code)).toContain('ResourceInUse.Trigger');
    }
  });

  it('of an unknown name are nothing', () => {
    expect(views.record({ kind: 'product', product: 'nope' }, 'en')).toBeUndefined();
    expect(views.record({ kind: 'namespace', namespace: 'Nope' }, 'en')).toBeUndefined();
  });
});

describe('the start', () => {
  it('has counts and the last days on which codes came and left, newest first', () => {
    const { counts, changes } = createStart(registry);
    expect(counts.codes).toBeGreaterThan(10_000);
    for (const days of [changes.added, changes.withdrawn]) {
      expect(days).toHaveLength(8);
      expect(days.map(({ day }) => day)).toEqual(
        days
          .map(({ day }) => day)
          .toSorted()
          .toReversed(),
      );
    }
    expect(changes.withdrawn[0]?.products[0]?.withdrawn[0]?.code).toBe(WITHDRAWN);
  });
});
