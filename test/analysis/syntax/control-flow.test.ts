import { expect, it } from 'vitest';
import { alwaysLeaves, alwaysThrows } from '../../../src/analysis/syntax/control-flow.ts';
import { parse } from '../sdk-calls/parse.ts';

/** What the statements of a function always do. */
function findEnd(statements: string): string {
  const [fn] = parse(`function f() { ${statements} }`, 'js').sourceCode.ast.body;
  const body = fn?.type === 'FunctionDeclaration' ? fn.body.body : [];
  if (alwaysThrows(body)) return 'throws';
  return alwaysLeaves(body) ? 'leaves' : 'goes on';
}

it.each([
  ['return 1;', 'leaves'],
  ['throw error;', 'throws'],
  ['log(); { throw error; }', 'throws'],
  ['if (a) throw error; else throw other;', 'throws'],
  ['if (a) throw error; else return;', 'leaves'],
  ['if (a) throw error;', 'goes on'],
  ['try { log(); } finally { throw error; }', 'throws'],
  ['try { throw error; } catch { log(); }', 'goes on'],
  ['while (a) { throw error; }', 'goes on'],
  ['', 'goes on'],
  ['{ log(); return; }', 'leaves'],
  ['for (;;) break;', 'goes on'],
  ['try { log(); } finally { return; }', 'leaves'],
])('a function of %j %s', (statements, end) => {
  expect(findEnd(statements)).toBe(end);
});

it('takes `break` for an end of a case', () => {
  const [statement] = parse('switch (code) { case 1: { log(); break; } }', 'js').sourceCode.ast.body;
  const clause = statement?.type === 'SwitchStatement' ? statement.cases[0] : undefined;
  expect(alwaysLeaves(clause?.consequent ?? [])).toBe(true);
});
