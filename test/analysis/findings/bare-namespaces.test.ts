import { expect, it } from 'vitest';
import { listBareNamespaces } from '../../../src/analysis/findings/bare-namespaces.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handle, handleAny } from '../programs.ts';

/** `X by calls`, with a star if the bare code is documented itself. */
function findIn(code: string): readonly string[] {
  return listBareNamespaces(factsOf(code)).map(
    ({ literal, scope, isListed }) => `${literal.value}${isListed ? '*' : ''} by ${scope.source}`,
  );
}

const compare = (code: string) => `if (err.code === '${code}') g();`;

it.each([
  ['of the calls', handle(compare('ResourceInUse')), ['ResourceInUse* by calls']],
  ['of the imports', IMPORT + handleAny(compare('ResourceInUse')), ['ResourceInUse* by imports']],
  ['that are not documented alone', IMPORT + handleAny(compare('AuthFailure')), ['AuthFailure by imports']],
  ['in a list, once for two uses', IMPORT + handleAny("const C = ['AuthFailure']; if (C.includes(err.code) || C.some((c) => c === err.code)) g();"), ['AuthFailure by imports']], // prettier-ignore
])('finds bare codes %s', (_, code, found) => {
  expect(findIn(code)).toEqual(found);
});

it.each([
  ['a dotted code', compare('AuthFailure.TokenFailure')],
  ['a comparison of the namespace', "if (err.code.split('.')[0] === 'AuthFailure') g();"],
  ['a bare code beside a dotted one', compare('AuthFailure') + compare('AuthFailure.TokenFailure')],
  ['a bare code beside a prefix', `${compare('AuthFailure')} if (err.code.startsWith('AuthFailure.')) g();`],
  ['a common code without dotted ones', compare('NoSuchVersion')],
])('leaves out %s', (_, statements) => {
  expect(findIn(IMPORT + handleAny(statements))).toEqual([]);
});
