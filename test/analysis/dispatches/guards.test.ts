import { describe, expect, it } from 'vitest';
import type { DispatchKind } from '../../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../../src/analysis/dispatches/dispatches.ts';
import { findFacts } from '../../../src/analysis/facts.ts';
import { type Reach, reachOf } from '../../../src/analysis/dispatches/reach.ts';
import { parse } from '../sdk-calls/parse.ts';

const IMPORT = "import 'tencentcloud-sdk-nodejs-scf';\n";
const CODES = ['LimitExceeded', 'LimitExceeded.Function', 'LimitExceeded.Memory', 'LimitExceeded.Timeout'];
const ALL = 'LimitExceeded Function Memory Timeout';
const NONE = '';

/** What stands for the words of the programs: `A`, `B` and `C` are codes, `SWITCH` and `TERNARIES` are dispatches. */
const WORDS: Readonly<Record<string, string>> = {
  A: "'LimitExceeded.Function'",
  B: "'LimitExceeded.Memory'",
  C: "'LimitExceeded.Timeout'",
  BARE: "'LimitExceeded'",
  LIST: "['LimitExceeded.Function', 'LimitExceeded.Memory']",
  SWITCH: "switch (e.code) { case 'LimitExceeded.Function': case 'LimitExceeded.Quota': g(); }",
  TERNARIES: "e.code === 'LimitExceeded.Function' ? 1 : e.code === 'LimitExceeded.Quota' ? 2 : 3",
  NAMESPACES: "switch (e.code.split('.')[0]) { case 'AuthFailure': g(); }",
};

function write(program: string): string {
  return program.replaceAll(/\b[A-Z]+\b/g, (word) => WORDS[word] ?? word);
}

/** What is known of the last dispatch of a program. */
function read(text: string, kind: DispatchKind): Reach {
  const program = IMPORT + write(text);
  const facts = findFacts(parse(program, 'ts').sourceCode, {});
  const dispatch = facts && listDispatches(kind, facts).at(-1);
  if (facts === undefined || dispatch === undefined) throw new Error(`No dispatch in ${program}`);
  return reachOf(dispatch, facts);
}

/** Which of some codes get to the last dispatch of a function for sure, by their sub-codes. */
function findReached(body: string, kind: DispatchKind = 'switch'): string {
  return findReachedOf(`function f(e, other) { ${body} }`, kind);
}

function findReachedOf(program: string, kind: DispatchKind = 'switch'): string {
  const { isReached } = read(program, kind);
  return CODES.filter(isReached)
    .map((code) => code.replace('LimitExceeded.', ''))
    .join(' ');
}

describe('codes behind no guard', () => {
  it.each([
    ['SWITCH', ALL],
    ['if (x) throw e; SWITCH', ALL],
    ['if (other.code !== A) throw e; SWITCH', ALL],
    ['log(e.code === A); SWITCH', ALL],
    ['log(e.code === A); if (x) throw e; SWITCH', ALL],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind comparisons', () => {
  it.each([
    ['if (e.code !== A) throw e; SWITCH', 'Function'],
    ['if (e.code != A) return; SWITCH', 'Function'],
    ['if (A === e.code) { return; } SWITCH', 'LimitExceeded Memory Timeout'],
    ['for (;;) { if (e.code == A) break; SWITCH }', 'LimitExceeded Memory Timeout'],
    ['for (;;) { if (e.code === A) { log(); continue; } SWITCH }', 'LimitExceeded Memory Timeout'],
    ['if (e.code === (x ? A : B)) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (e.code !== (x ? A : B)) throw e; SWITCH', NONE],
    ['for (const code of LIST) if (code === e.code) { SWITCH }', NONE],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind branches', () => {
  it.each([
    ['if (e.code === A) { SWITCH }', 'Function'],
    ['if (e.code === A) log(); else { SWITCH }', 'LimitExceeded Memory Timeout'],
    ['if (e.code === A) log(); else if (x) { SWITCH }', 'LimitExceeded Memory Timeout'],
    ['if (x) log(); else if (e.code === A) { SWITCH }', 'Function'],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind negations, "and" and "or"', () => {
  it.each([
    ['if (!(e.code === A)) throw e; SWITCH', 'Function'],
    ['if (!!(e.code === A)) throw e; SWITCH', 'LimitExceeded Memory Timeout'],
    ['if (-(e.code === A)) throw e; SWITCH', NONE],
    ['if (e.code !== A && e.code !== B) throw e; SWITCH', 'Function Memory'],
    ['if (e.code === A || e.code === B) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (!(e.code === A || e.code === B)) throw e; SWITCH', 'Function Memory'],
    ['if (e.code === A && e.code === B) { SWITCH }', NONE],
    ['if (x && e.code === A) { SWITCH }', 'Function'],
    ['if (e.code === A && x) { SWITCH }', 'Function'],
    ['if (x || e.code === A) { SWITCH }', 'Function'],
    ['if (e.code === A || x) { SWITCH }', 'Function'],
    ['if (x || e.code === A) throw e; SWITCH', 'LimitExceeded Memory Timeout'],
    ['if (x && e.code === A) throw e; SWITCH', 'LimitExceeded Memory Timeout'],
    ['if ((e.code === A) ?? x) throw e; SWITCH', NONE],
    ['if ((e.code === A) ?? x) { SWITCH }', NONE],
    ['if ((e.code === A) === true) { SWITCH }', NONE],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind lists', () => {
  it.each([
    ['if (!LIST.includes(e.code)) throw e; SWITCH', 'Function Memory'],
    ['if (new Set(LIST).has(e.code)) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST?.includes(e.code)!) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.some((code) => code === e.code)) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.find((code) => code === e.code)) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.some((code) => code === e.code || e.code === C)) throw e; SWITCH', 'LimitExceeded'],
    ['if (LIST.some((code) => code === e.code)) { SWITCH }', NONE],
    ['if (LIST.every((code) => code !== e.code)) throw e; SWITCH', NONE],
    ['if (LIST.findIndex((code) => code === e.code)) throw e; SWITCH', NONE],
    ['if (LIST.filter((code) => code === e.code).length) throw e; SWITCH', NONE],
    ['if (check(e.code === A)) throw e; SWITCH', NONE],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind positions in lists', () => {
  it.each([
    ['if (LIST.indexOf(e.code) === -1) throw e; SWITCH', 'Function Memory'],
    ['if (LIST.indexOf(e.code) == -1) throw e; SWITCH', 'Function Memory'],
    ['if (LIST.indexOf(e.code) < 0) throw e; SWITCH', 'Function Memory'],
    ['if (LIST.indexOf(e.code) !== -1) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.indexOf(e.code) != -1) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.indexOf(e.code) > -1) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.indexOf(e.code) >= 0) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.indexOf(e.code)! >= 0) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (LIST.indexOf(e.code) === 0) throw e; SWITCH', NONE],
    ['if (LIST.indexOf(e.code) !== 0) throw e; SWITCH', NONE],
    ['if (LIST.indexOf(e.code) > 0) throw e; SWITCH', NONE],
    ['if (LIST.indexOf(e.code) === +1) throw e; SWITCH', NONE],
    ["if (LIST.indexOf(e.code) === '-1') throw e; SWITCH", NONE],
    ['if (LIST.indexOf(e.code) === -x) throw e; SWITCH', NONE],
    ['if (LIST.indexOf(e.code) === x - 1) throw e; SWITCH', NONE],
    ['if (find(e.code === A) === -1) throw e; SWITCH', NONE],
    ['if (LIST.indexOf(e.code)) throw e; SWITCH', NONE],
    ['if (LIST.lastIndexOf(e.code)) throw e; SWITCH', NONE],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind prefixes, parts and patterns', () => {
  it.each([
    ["if (!e.code.startsWith('LimitExceeded.')) throw e; SWITCH", 'Function Memory Timeout'],
    ["if (e.code?.startsWith('LimitExceeded.')) throw e; SWITCH", 'LimitExceeded'],
    ["if (e.code.indexOf('LimitExceeded.') === 0) throw e; SWITCH", 'LimitExceeded'],
    ["if (e.code.indexOf('LimitExceeded.') == 0) throw e; SWITCH", 'LimitExceeded'],
    ["if (e.code.indexOf('LimitExceeded.') !== 0) throw e; SWITCH", 'Function Memory Timeout'],
    ["if (e.code.indexOf('LimitExceeded.') != 0) throw e; SWITCH", 'Function Memory Timeout'],
    ["if (e.code.includes('Exceeded.F')) throw e; SWITCH", 'LimitExceeded Memory Timeout'],
    ["if (e.code.indexOf('Exceeded.F') === -1) throw e; SWITCH", 'Function'],
    ['if (/^LimitExceeded\\.(Memory|Timeout)$/.test(e.code)) throw e; SWITCH', 'LimitExceeded Function'],
    ['if (!/^LimitExceeded\\.(Memory|Timeout)$/.test(e.code)) throw e; SWITCH', NONE],
    ['if (e.code.search(/^LimitExceeded\\./)) throw e; SWITCH', NONE],
    ["if (e.code.split('.')[0] !== BARE) throw e; SWITCH", ALL],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind own functions', () => {
  it.each([
    [
      'const isCode = (error, code) => error.code === code; if (isCode(e, A)) throw e; SWITCH',
      'LimitExceeded Memory Timeout',
    ],
    ['const isCode = (error, code) => error.code === code; if (!isCode(e, A)) throw e; SWITCH', NONE],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind tables that are asked, and no tables that are read', () => {
  it.each([
    ['const T = { [A]: 1, [B]: 2 }; if (!(e.code in T)) throw e; SWITCH', 'Function Memory'],
    ['const T = { [A]: 1, [B]: 2 }; if (Object.hasOwn(T, e.code)) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['const T = new Map([[A, 1], [B, 2]]); if (!T.has(e.code)) throw e; SWITCH', 'Function Memory'],
    ['const T = { [A]: 1, [B]: 2, ...more }; if (!(e.code in T)) throw e; SWITCH', 'Function Memory'],
    ['const T = { [A]: 1, [B]: 2, ...more }; if (e.code in T) throw e; SWITCH', NONE],
    ['const T = { [A]: false, [B]: true }; if (T[e.code]) throw e; SWITCH', ALL],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind a switch over the same code', () => {
  it.each([
    ['switch (e.code) { case A: case B: SWITCH }', NONE],
    ['switch (e.code) { case A: if (x) { SWITCH } }', NONE],
    ['switch (e.code) { case A: g(); break; default: SWITCH }', ALL],
    ['switch (other.code) { case A: SWITCH }', ALL],
    ['switch (e.code) { case A: g(); } switch (x) { case 1: SWITCH }', ALL],
    ['if (e.code === A) switch (x) { case 1: SWITCH }', 'Function'],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });
});

describe('codes behind statements that leave', () => {
  it.each([
    ['if (e.code === A) log(); SWITCH', ALL],
    ['SWITCH if (e.code === A) throw e;', ALL],
    ['if (e.code === A) throw e;SWITCH', 'LimitExceeded Memory Timeout'],
    ['{ if (e.code === A) throw e; } SWITCH', ALL],
    ['if (e.code === A) throw e; else log(); SWITCH', 'LimitExceeded Memory Timeout'],
    ['if (e.code === A) log(); else throw e; SWITCH', 'Function'],
    ['if (e.code === A) throw e; else throw x; SWITCH', 'Function'],
    ['if (e.code === A) throw e; else if (e.code === B) throw e; SWITCH', 'LimitExceeded Timeout'],
    ['if (e.code === A) throw e; else if (e.code === B) log(); SWITCH', 'LimitExceeded Memory Timeout'],
    ['if (e.code === A) log(); else if (e.code === B) throw e; SWITCH', ALL],
    ['if (e.code === A) log(); else if (e.code === B) throw e; else log(); SWITCH', ALL],
    ['if (e.code === A) log(); else if (e.code === B) log(); else throw e; SWITCH', 'Function Memory'],
    ['if (e.code === A) log(); else if (e.code === B) throw e; else throw e; SWITCH', 'Function'],
    [
      'if (e.code === A) log(); else if (e.code === B) throw e; else if (e.code === C) log(); else throw e; SWITCH',
      'Function Timeout',
    ],
    ['if (x) log(); else if (e.code === B) log(); else throw e; SWITCH', 'Memory'],
    ['try { if (e.code === A) throw e; } finally { SWITCH }', ALL],
  ])('%s', (body, reached) => {
    expect(findReached(body)).toBe(reached);
  });

  it.each([
    ['a block around it', 'if (e.code !== A) throw e; { try { SWITCH } finally {} }'],
    ['a case of another switch', 'switch (x) { case 1: if (e.code !== A) break; SWITCH }'],
    ['a static block', 'class K { static { if (e.code !== A) throw e; SWITCH } }'],
    ['a function expression below it', 'if (e.code !== A) throw e; later(function () { SWITCH });'],
  ])('in %s', (_, body) => {
    expect(findReached(body)).toBe('Function');
  });

  it('in the file as a whole', () => {
    expect(findReachedOf('if (e.code !== A) throw e; SWITCH')).toBe('Function');
  });

  it('but not around a declared function, which is also called from elsewhere', () => {
    expect(findReached('if (e.code !== A) throw e; function g() { SWITCH }')).toBe(ALL);
    expect(findReached('if (e.code !== A) { function g() { SWITCH } }')).toBe(ALL);
  });
});

describe('codes that get to ternaries', () => {
  it.each([
    ['h(e.code === A || e.code === B ? (TERNARIES) : 0);', 'Function Memory'],
    ['h(e.code === A || e.code === B ? 0 : [TERNARIES]);', 'LimitExceeded Timeout'],
    ["h(e.code.startsWith('LimitExceeded.') && (TERNARIES));", 'Function Memory Timeout'],
    ["h(e.code.startsWith('LimitExceeded.') || (TERNARIES));", 'LimitExceeded'],
    ["h(e.code.startsWith('LimitExceeded.') ?? (TERNARIES));", ALL],
    ["h((TERNARIES) && e.code.startsWith('LimitExceeded.'));", ALL],
    ["if (TERNARIES) h(e.code.startsWith('LimitExceeded.'));", ALL],
  ])('%s', (body, reached) => {
    expect(findReached(body, 'if-chain')).toBe(reached);
  });
});

describe('codes that get to a look-up', () => {
  const table = 'const TEXTS = { [A]: 1, [B]: 2 };';

  it('are not those that the table is asked for before, which is how it falls back', () => {
    expect(findReached(`${table} if (!(e.code in TEXTS)) throw e; h(TEXTS[e.code]);`, 'lookup')).toBe(ALL);
  });

  it('are those of other guards', () => {
    expect(findReached(`${table} if (e.code !== C) throw e; h(TEXTS[e.code]);`, 'lookup')).toBe('Timeout');
  });
});

describe('namespaces that get to a dispatch', () => {
  it.each([
    ['NAMESPACES', 'AuthFailure LimitExceeded ResourceInUse'],
    ["if (e.code.split('.')[0] === BARE) throw e; NAMESPACES", 'AuthFailure ResourceInUse'],
    ["if (!e.code.startsWith('LimitExceeded.')) throw e; NAMESPACES", 'LimitExceeded'],
    ["if (!e.code.startsWith('Limit')) throw e; NAMESPACES", 'LimitExceeded'],
    ['if (e.code === A) throw e; NAMESPACES', 'AuthFailure LimitExceeded ResourceInUse'],
    ['if (e.code !== A) throw e; NAMESPACES', ''],
    ["if (e.code.includes('Exceeded.F')) throw e; NAMESPACES", 'AuthFailure LimitExceeded ResourceInUse'],
    ["if (!e.code.includes('Exceeded.F')) throw e; NAMESPACES", ''],
  ])('%s', (body, reached) => {
    const { isReached } = read(`function f(e) { ${body} }`, 'switch');
    expect(['AuthFailure', 'LimitExceeded', 'ResourceInUse'].filter(isReached).join(' ')).toBe(reached);
  });
});

describe('what is handled before a dispatch', () => {
  it.each([
    ['by a test that only looks', 'if (e.code === B) log(); SWITCH', true],
    ['by a table that is read', 'const T = { [B]: 1 }; if (T[e.code]) return; SWITCH', true],
    ['by a guard, which handles nothing', 'if (e.code !== B) throw e; SWITCH', false],
    ['by a test of another error', 'if (other.code === B) log(); SWITCH', false],
    [
      'by a test behind a switch with a default',
      'switch (e.code) { case A: g(); break; default: h(); } h(e.code === B);',
      false,
    ],
  ])('%s', (_, body, isHandledBefore) => {
    const { isReached, isHandled } = read(`function f(e, other) { ${body} }`, 'switch');
    expect(isReached('LimitExceeded.Memory') && isHandled('LimitExceeded.Memory')).toBe(isHandledBefore);
  });
});
