import { expect, it } from 'vitest';
import { listImpossibleCodes } from '../../../src/analysis/findings/impossible-codes.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handle, handleAny } from '../programs.ts';

/** `X of scf CreateFunction, or Y` for each code that cannot reach its site. */
function findIn(code: string, settings = {}): readonly string[] {
  return listImpossibleCodes(factsOf(code, settings), 'action').map(({ literal, owners, candidates }) =>
    [`${literal.value} of ${owners.names.join(', ')}`, ...candidates].join(' or '),
  );
}

const compare = (code: string) => `if (err.code === '${code}') g();`;

it.each([
  ['a code of another action', handle(compare('ResourceInUse.Function')), ['ResourceInUse.Function of scf CreateFunction']], // prettier-ignore
  ['a code of other products', handle(compare('InvalidImageId.Malformed')), ['InvalidImageId.Malformed of cvm']],
  ['a code of the action', handle(compare('ResourceInUse.Trigger')), []],
  ['an unknown code', handle(compare('ResourceInUse.Functoin')), []],
  ['a bare code with a namespace of the action', handle(compare('LimitExceeded')), []],
  ['a code beside a call that is not understood', handle(`${compare('ResourceInUse.Function')} } try { await client[x]({}); await other(); } catch (err) { ${compare('ResourceInUse.Function')}`), ['ResourceInUse.Function of scf CreateFunction']], // prettier-ignore
  ['a code of an error from anywhere', IMPORT + handleAny(compare('ResourceInUse.Function')), []],
  ['the entry of a list that another site compares with any error', handle("if (CODES.includes(err.code)) g(); } } const CODES = ['ResourceInUse.Function', 'ResourceInUse.Trigger']; function other(err) { if (CODES.includes(err.code)) { g();"), []], // prettier-ignore
  ['a search in a message', handle("if (err.message.includes('ResourceInUse.Function')) g();"), []],
])('%s', (_, code, found) => {
  expect(findIn(code)).toEqual(found);
});

it('offers nothing for a constant, which other sites may share', () => {
  const code = `${handle('if (err.code === USED) g();')} const USED = 'ResourceInUse.Function';`;
  expect(findIn(code)).toEqual(['ResourceInUse.Function of scf CreateFunction']);
});

it('leaves out codes that the settings add', () => {
  const added = { additionalCodes: ['ResourceInUse.Function'] };
  expect(findIn(handle(compare('ResourceInUse.Function')), added)).toEqual([]);
});
