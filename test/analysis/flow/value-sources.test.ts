import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../src/analysis/flow/sources.ts';
import { getEvaluator } from '../../../src/analysis/sdk-calls/index.ts';
import { sourcesOf } from '../../../src/analysis/flow/value-sources.ts';
import { findCallExpressions, parse } from '../sdk-calls/parse.ts';

/** One step back from the value that a snippet uses: `err code` for each source, and `…` where there may be others. */
function sourcesIn(code: string, way: string): readonly string[] {
  const context = parse(code, 'js');
  const marked = findCallExpressions(context).findLast(
    ({ callee }) => callee.type === 'Identifier' && callee.name === 'use',
  );
  const [node] = marked?.arguments ?? [];
  if (node === undefined) throw new Error(`No use(x) in: ${code}`);
  const used = { node, way: way.split(' ').filter(Boolean) };
  const { sources, isOpen }: Sources = sourcesOf(used, getEvaluator(context));
  const spelled = sources.map((source) => [context.sourceCode.getText(source.node), ...source.way].join(' '));
  return isOpen ? [...spelled, '…'] : spelled;
}

describe.each(
  Object.entries<readonly (readonly [name: string, code: string, way: string, sources: readonly string[]])[]>({
    'a variable': [
      ['its value', 'const x = err; use(x);', 'code', ['err code']],
      ['a part by a pattern', 'const { code: x } = err; use(x);', '', ['err code']],
      ['a default', "const { code: x = 'A' } = err; use(x);", '', ['err code', "'A'"]],
      ['an element', 'for (const x of list) use(x);', 'code', ['list * code']],
      ['later writes', 'let x = a; x ??= b; x += c; use(x);', '', ['a', 'b', 'x += c']],
      ['a member that is written', 'const x = {}; x.code = a; use(x);', 'code', ['{} code', 'x.code = a']],
      ['objects that are assigned', 'const x = {}; Object.assign(x, a); use(x);', 'code', ['{} code', 'a code']],
      ['an element that is written', 'const x = []; x[i] = a; use(x);', '* code', ['[] * code', 'x[i] = a code']],
      ['a loop over a list', 'let x; for (x of list) use(x);', 'code', ['list * code']],
      ['what is added', 'const x = []; x.push(a); use(x);', '0 code', ['[] 0 code', 'a code']],
    ],
    'a parameter': [
      ['all arguments', 'function f(x) { use(x); } f(a); f(b);', '', ['a', 'b']],
      ['a default', "function f(x = 'A') { use(x); } f(a);", '', ['a', "'A'"]],
      ['no argument', 'function f(x) { use(x); } f(a); f();', '', ['a']],
      ['a promise', 'p.then((x) => use(x));', 'code', ['p code']],
      ['elements of a list', 'list.forEach((x) => use(x));', 'code', ['list * code']],
      ['an argument behind a spread', 'function f(x, y) { use(y); } f(...a, b);', '', ['…']],
    ],
    'a call': [
      ['what a function is given and returns', 'const f = (x) => x ?? null; use(f(err));', 'code', ['err code']],
      [
        'what a function returns if it is a text',
        "const f = (a, x) => { if (typeof x !== 'string') return undefined; return a ? x.trim() : ''; }; use(f(1, err.code));",
        '',
        ['err.code'],
      ],
      ['what a function makes of what it is given', 'const f = (x) => x.code; use(f(err));', '', ['x.code']],
      ['what a function returns beside it', 'const f = (x) => (x ? x : other); use(f(err));', '', ['x ? x : other']],
      ['what a function writes to it', 'const f = (x) => { x = a; return x; }; use(f(err));', '', ['x']],
      ['what a function returns', 'const f = () => err; use(f());', 'code', ['err code']],
      ['a conversion', 'use(String(err));', '', ['err']],
      ['the result of a handler', 'const f = () => a; use(p.then(f));', '', ['a']],
      ['the promise without one', 'const f = () => a; use(p.then(undefined, f));', '', ['p', 'a']],
      ['the promise or the error', 'const f = () => a; use(p.catch(f));', '', ['p', 'a']],
      ['the promise of finally', 'use(p.finally(f));', 'code', ['p code']],
      ['a frozen object', 'use(Object.freeze(err));', 'code', ['err code']],
      ['one of several promises', 'use(Promise.race(list));', 'code', ['list * code']],
      ['an element that is found', 'use(list.find(f));', 'code', ['list * code']],
      ['a list of some elements', 'use(list.filter(f));', '0 code', ['list * code']],
      ['a mapped list', 'use(list.map(() => err));', '0 code', ['err code']],
      ['a function of a framework', 'use(useMemo(() => err, []));', 'code', ['err code']],
      ['another function', 'use(load());', 'code', ['…']],
      [
        'a method of the file named as one of lists',
        'const store = { find: () => err }; use(store.find(1));',
        'code',
        ['err code'],
      ],
    ],
    'an expression': [
      ['an element of a list', 'use([a, b]);', '1 code', ['b code']],
      ['an element behind a spread', 'use([...a, b]);', '1 code', ['a * code', 'b code']],
      ['a property', 'use({ code: a, ...b });', 'code', ['a', 'b code']],
      ['either operand', 'use(a ? b : c);', '', ['b', 'c']],
      ['the right operand', 'use(a && b);', '', ['b']],
      [
        'a field of a class that is passed on',
        'class A { code = a; f() { this.code = b; use(this); } }',
        'code',
        ['a', 'this.code = b', '…'],
      ],
      [
        'a field that a class above may write to',
        'class A extends B { f() { this.code = b; use(this); } }',
        'code',
        ['this.code = b', '…'],
      ],
      ['a private field', 'class A extends B { #last = a; f() { use(this.#last); } }', '', ['this #last']],
      [
        'the object around this',
        'const x = { last: a, f() { use(this); } };',
        'last',
        ['{ last: a, f() { use(this); } } last', '…'],
      ],
      ['the last property of a name', 'use({ code: a, ...b, code: c });', 'code', ['c']],
      ['a computed property', 'use({ code: a, [b]: c });', 'code', ['a', '…']],
      ['a getter', 'use({ get code() { return a; } });', 'code', ['a']],
    ],
  }),
)('the sources of %s', (_, rows) => {
  it.each(rows)('%s', (_name, code, way, sources) => {
    expect(sourcesIn(code, way)).toEqual(sources);
  });
});
