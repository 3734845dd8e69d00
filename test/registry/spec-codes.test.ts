import { describe, expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry } from '../../src/registry/index.ts';
import { SPECIFIED_COMMON, SPECIFIED_OF_SCF } from './specified-codes.ts';

const SPECIFIED = [...new Set([...SPECIFIED_COMMON, ...SPECIFIED_OF_SCF])];
const SCF = { targets: [{ product: 'scf' }] };
const RENAMED = 'InvalidParameterValue.Orderby';

describe('the codes of the specification', () => {
  it('are 68', () => {
    expect([SPECIFIED_COMMON.length, SPECIFIED_OF_SCF.length, SPECIFIED.length]).toEqual([26, 45, 68]);
  });

  it.each(SPECIFIED.filter((code) => code !== RENAMED))('%s is a code of SCF, of any version', (code) => {
    expect(builtinRegistry.isCode(code, SCF)).toBe(true);
    expect(builtinRegistry.isCode(code, { targets: [{ product: 'scf', version: '2018-04-16' }] })).toBe(true);
    expect(builtinRegistry.isCode(code, WHOLE_REGISTRY)).toBe(true);
    expect(builtinRegistry.retirement(code, SCF)).toBeUndefined();
  });

  it(`${RENAMED} was renamed`, () => {
    expect(builtinRegistry.isCode(RENAMED, SCF)).toBe(false);
    expect(builtinRegistry.retirement(RENAMED, SCF)).toEqual({
      date: '2021-06-11',
      replacedBy: 'InvalidParameterValue.OrderBy',
      doubt: 'both-listed',
      products: ['scf'],
    });
  });

  it.each(SPECIFIED)('%s is described in both languages', (code) => {
    const description = builtinRegistry.describe(code, SCF);
    expect(description?.en).toMatch(/[a-z]/u);
    expect(description?.zh).toMatch(/\p{Script=Han}/u);
  });
});
