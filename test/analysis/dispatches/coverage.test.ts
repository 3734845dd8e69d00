import { describe, expect, it } from 'vitest';
import { type Coverage, type CoverageOptions, coverageOf } from '../../../src/analysis/dispatches/coverage.ts';
import { listDispatches } from '../../../src/analysis/dispatches/dispatches.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handle, handleAny } from '../programs.ts';

const DEFAULTS: CoverageOptions = {
  namespaces: [],
  ignoreNamespaces: [],
  ignoreCodes: [],
  considerCommonCodes: true,
  scope: 'auto',
};

function cover(code: string, options: Partial<CoverageOptions> = {}, settings = {}): Coverage {
  const facts = factsOf(code, settings);
  const [dispatch] = listDispatches('switch', facts);
  if (dispatch === undefined) throw new Error(`No switch in: ${code}`);
  return coverageOf(dispatch, { ...DEFAULTS, ...options }, facts);
}

/** `AuthFailure.X` → a case. */
function switchOver(...codes: readonly string[]): string {
  return `switch (err.code) { ${codes.map((code) => `case '${code}': g(); break;`).join(' ')} }`;
}

/** The namespaces that a dispatch enumerates, with the source of their scope, and what is unscoped. */
function summarize({ namespaces, unscoped }: Coverage): readonly string[] {
  const covered = namespaces.map(({ namespace, scope }) => `${namespace ?? 'namespaces'} by ${scope.source}`);
  return [...covered, ...unscoped.map((namespace) => `${namespace} unscoped`)];
}

/** Shows Tencent Cloud, and names no product. */
const SDK = "import 'tencentcloud-sdk-nodejs';\n";

const [TRIGGER, FUNCTION, TIMEOUT] = ['ResourceInUse.Trigger', 'ResourceInUse.Function', 'LimitExceeded.Timeout'];
const [TOKEN, SECRET_ID] = ['AuthFailure.TokenFailure', 'AuthFailure.SecretIdNotFound'];
const IMAGE = 'InvalidImageId.Malformed';

describe('the namespaces that a switch enumerates', () => {
  it.each([
    ['that of a code of the call', handle(switchOver(TRIGGER)), {}, ['ResourceInUse by calls']],
    ['that of a code of the product', handle(switchOver(TRIGGER)), { scope: 'product' }, ['ResourceInUse by imports']],
    ['none of a code that the calls never return', handle(switchOver(FUNCTION)), {}, []],
    ['each of several', IMPORT + handleAny(switchOver(TRIGGER, TIMEOUT)), {}, ['ResourceInUse by imports', 'LimitExceeded by imports']], // prettier-ignore
    ['none without a call where only calls count', IMPORT + handleAny(switchOver(TRIGGER)), { scope: 'action' }, []],
    ['that of the product with all codes', handleAny(switchOver(TRIGGER, FUNCTION)), {}, ['ResourceInUse by codes']],
    ['that of two common codes', IMPORT + handleAny(switchOver(TOKEN, SECRET_ID)), {}, ['AuthFailure by imports']], // prettier-ignore
    ['unscoped ones of codes that no product has together', SDK + handleAny(switchOver(TRIGGER, IMAGE)), {}, ['ResourceInUse unscoped', 'InvalidImageId unscoped']], // prettier-ignore
    ['only those that are wanted', IMPORT + handleAny(switchOver(TRIGGER, TIMEOUT)), { namespaces: ['LimitExceeded'] }, ['LimitExceeded by imports']], // prettier-ignore
    ['none that is ignored', IMPORT + handleAny(switchOver(TRIGGER, TIMEOUT)), { ignoreNamespaces: ['LimitExceeded'] }, ['ResourceInUse by imports']], // prettier-ignore
    ['none of a bare code', IMPORT + handleAny(switchOver('ResourceInUse')), {}, []],
  ] as const)('are %s', (_, code, options, namespaces) => {
    expect(summarize(cover(code, options))).toEqual(namespaces);
  });

  it('are unscoped for nobody who names his products', () => {
    expect(summarize(cover(SDK + handleAny(switchOver(TRIGGER, IMAGE)), {}, { products: ['cdb'] }))).toEqual([]);
  });
});

describe('the codes that a switch misses', () => {
  const missedBy = (code: string, options = {}) => cover(code, options).namespaces[0]?.missing;

  it('are those of the calls that no case names', () => {
    const missing = missedBy(handle(switchOver(TRIGGER)));
    expect(missing).toContain('ResourceInUse.TriggerName');
    expect(missing).not.toContain(TRIGGER);
    expect(missing).not.toContain(FUNCTION);
  });

  it('are none that a guard stops or that a test before handles', () => {
    const missing = missedBy(
      handle(
        `if (err.code === 'ResourceInUse.Cdn') throw err; log(err.code === 'ResourceInUse.Cos'); ${switchOver(TRIGGER)}`,
      ),
    );
    expect(missing).toContain('ResourceInUse.TriggerName');
    expect(missing).not.toContain('ResourceInUse.Cdn');
    expect(missing).not.toContain('ResourceInUse.Cos');
  });

  it('are no common ones where the options leave them out', () => {
    const code = IMPORT + handleAny(switchOver(TOKEN));
    expect(missedBy(code)).toContain(SECRET_ID);
    expect(missedBy(code, { considerCommonCodes: false })).toEqual([]);
  });
});

it('covers namespaces by those of the scope', () => {
  const coverage = cover(IMPORT + handleAny("switch (err.code.split('.')[0]) { case 'ResourceInUse': g(); }"));
  const [{ missing } = { missing: [] }] = coverage.namespaces;
  expect(summarize(coverage)).toEqual(['namespaces by imports']);
  expect(missing).toContain('LimitExceeded');
  expect(missing).not.toContain('ResourceInUse');
});

it('covers no namespace of which all dotted codes are ignored', () => {
  const dispatch = IMPORT + handleAny("switch (err.code.split('.')[0]) { case 'ResourceInUse': g(); }");
  const missedWith = (...ignoreCodes: readonly string[]) => cover(dispatch, { ignoreCodes }).namespaces[0]?.missing;
  expect(missedWith()).toContain('RequestLimitExceeded');
  expect(missedWith('RequestLimitExceeded', 'RequestLimitExceeded.UinLimitExceeded')).toContain('RequestLimitExceeded');
  expect(missedWith('RequestLimitExceeded.*')).not.toContain('RequestLimitExceeded');
  const dotted = builtinRegistry.codesOfNamespace('MissingParameter', { targets: [{ product: 'scf' }] });
  expect(missedWith()).toContain('MissingParameter');
  expect(missedWith(...dotted)).not.toContain('MissingParameter');
});
