/**
 * Suggestions of the exhaustive rules change nothing for the codes that were handled before. Programs are generated,
 * linted and edited as suggested, and both versions are run.
 */
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { builtinRegistry, namespaceOf, subCodeOf } from '../src/registry/index.ts';
import { scaleRuns } from './property-runs.ts';

const SCF = { targets: [{ product: 'scf' }] };
const NAMESPACES = ['MissingParameter', 'ResourceUnavailable', 'ResourceInUse'];
const CODES = NAMESPACES.flatMap((namespace) => builtinRegistry.codesOfNamespace(namespace, SCF));
/** All codes of a namespace. */
const ALL = builtinRegistry.codesOfNamespace('MissingParameter', SCF);
/** More than any suggestion lists. */
const MANY = builtinRegistry.codesOfNamespace('FailedOperation', SCF);
const FOREIGN = ['LimitExceeded.Memory', 'Nonsense'];

/** How a function gets its code, and how it may name it. */
const SOURCES = [
  { parameter: 'code', code: 'code', argumentOf: (code: string): unknown => code },
  { parameter: '{ code }', code: 'code', argumentOf: (code: string): unknown => ({ code }) },
  { parameter: 'err', code: 'err.code', argumentOf: (code: string): unknown => ({ code }) },
  { parameter: 'err', code: 'err?.code', argumentOf: (code: string): unknown => ({ code }) },
] as const;
type Source = (typeof SOURCES)[number];

/** How a program is written. */
interface Style {
  readonly source: Source;
  readonly newline: string;
  readonly indent: string;
  readonly quote: string;
  readonly semicolon: string;
}

interface Program {
  readonly text: string;
  readonly source: Source;
  /** The codes that it names. */
  readonly named: readonly string[];
  readonly default: 'ignored' | 'required';
}

/** Says what a program did with a code: what it logged, and what it returned or threw. */
type Run = (code: string) => object;

/** A suggestion, the program that it leads to, and how that and the one before run. */
interface Suggested {
  readonly id: string;
  readonly desc: string;
  /** What is reported of the edited program. */
  readonly left: readonly string[];
  readonly before: Run;
  readonly after: Run;
}

const style: fc.Arbitrary<Style> = fc.record({
  source: fc.constantFrom(...SOURCES),
  newline: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  quote: fc.constantFrom("'", '"'),
  semicolon: fc.constantFrom(';', ''),
});

/** Up to six codes, a dotted one among them. */
const pickFrom = (codes: readonly string[]) =>
  fc
    .shuffledSubarray([...codes], { minLength: 1, maxLength: 6 })
    .filter((picked) => picked.some((code) => subCodeOf(code) !== undefined));

/** What generated programs have in common. */
interface Kind {
  readonly codes: fc.Arbitrary<readonly string[]>;
  /** How many of them have a fallback. */
  readonly fallbacks: 'most' | 'none';
  readonly default: Program['default'];
}

const ANY: Kind = { codes: pickFrom(CODES), fallbacks: 'most', default: 'ignored' };
/** Programs to which a fallback is added: they lack many codes, or nothing else. */
const WITHOUT_FALLBACK: Kind = {
  codes: fc.oneof(pickFrom(MANY), fc.constant(ALL)),
  fallbacks: 'none',
  default: 'required',
};

/** What a clause does, as statements without semicolons: leaves or not, in plain sight or not. */
const BODIES = [
  (id: number) => [`log.push(${id})`, 'break'],
  (id: number) => [`return ${id}`],
  (id: number) => [`log.push(${id})`, `throw new Error('${id}')`],
  (id: number) => [`log.push(${id})`],
  (id: number) => [`{ log.push(${id}); break }`],
  (id: number) => [`{ log.push(${id}) }`],
  (id: number) => [`if (log.length > 0) return ${id}; else break`],
  (id: number) => [`if (log.length > 0) return ${id}`],
  (id: number) => [`try { return ${id} } finally { log.push(${id}) }`],
  (id: number) => [`while (log.length < 3) log.push(${id})`],
  () => ['break'],
  () => [],
] as const;

/** A number for each code that a program may name: of the body that follows it. */
const perCode = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 6, maxLength: 6 });

type Body = (typeof BODIES)[number];

interface Clause {
  readonly labels: readonly string[];
  readonly body: readonly string[];
  readonly note: 'none' | 'above' | 'behind' | 'inside';
}

const switchFallback = fc.option(
  fc.record({
    at: fc.nat(6),
    isShared: fc.boolean(),
    isFirst: fc.boolean(),
    body: fc.constantFrom(...BODIES),
    rest: fc.constantFrom(
      '',
      ' /* rest: LimitExceeded.* */',
      ' /* all others */',
      ' // rest: AuthFailure.*',
      ' // others',
    ),
  }),
  { freq: 4 },
);

const createSwitches = (kind: Kind): fc.Arbitrary<Program> =>
  fc
    .record({
      style,
      codes: kind.codes,
      layout: fc.constantFrom('lines', 'inline', 'hugging', 'one line'),
      isGrouped: perCode(fc.boolean()),
      bodies: perCode(fc.constantFrom(...BODIES)),
      notes: perCode(fc.constantFrom('none', 'above', 'behind', 'inside')),
      fallback: kind.fallbacks === 'none' ? fc.constant(null) : switchFallback,
      isLooped: fc.boolean(),
      isTrue: fc.boolean(),
    })
    .map(({ style, codes, layout, isGrouped, bodies, notes, fallback, isLooped, isTrue }) => {
      const { code: subject } = style.source;
      const clauses = splitByGroup(codes, isGrouped).map((group, index): Clause => {
        return {
          labels: group.map((code) => `case ${isTrue ? `${subject} === ` : ''}${style.quote}${code}${style.quote}:`),
          body: bodyOf(bodies, index),
          note: notes[index] ?? 'none',
        };
      });
      const all = fallback === null ? clauses : addFallback(clauses, fallback, layout === 'lines');
      return {
        text: writeProgram(writeSwitch(isTrue ? 'true' : subject, all, { ...style, layout }), isLooped, style),
        source: style.source,
        named: codes,
        default: kind.default,
      };
    });

function bodyOf(bodies: readonly Body[], index: number): readonly string[] {
  return bodies[index]?.(index + 1) ?? [];
}

/** Codes in order; `isGrouped` says which stand with the one before. */
function splitByGroup(codes: readonly string[], isGrouped: readonly boolean[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  codes.forEach((code, index) => {
    const last = groups.at(-1);
    if (last !== undefined && isGrouped[index] === true) last.push(code);
    else groups.push([code]);
  });
  return groups;
}

interface Fallback {
  readonly at: number;
  readonly isShared: boolean;
  readonly isFirst: boolean;
  readonly body: Body;
  readonly rest: string;
}

/** Puts `default` at some place, as a clause of its own or into the group that stands there. */
function addFallback(clauses: readonly Clause[], fallback: Fallback, mayEndLine: boolean): readonly Clause[] {
  const { at, isShared, isFirst, body, rest } = fallback;
  const label = `default:${mayEndLine || !rest.includes('//') ? rest : ''}`;
  const group = clauses[at];
  if (!isShared || group === undefined) {
    return clauses.toSpliced(at, 0, { labels: [label], body: body(9), note: 'none' });
  }
  return clauses.with(at, { ...group, labels: isFirst ? [label, ...group.labels] : [...group.labels, label] });
}

function writeSwitch(
  discriminant: string,
  clauses: readonly Clause[],
  { layout, ...style }: Style & { readonly layout: string },
): readonly string[] {
  const head = `switch (${discriminant}) {`;
  if (layout === 'lines') return [head, ...clauses.flatMap((clause) => writeLines(clause, style)), '}'];
  const flat = clauses.map((clause, index) => {
    const isLineEnd = layout !== 'one line' || index === clauses.length - 1;
    return writeFlat(clause, isLineEnd ? style.semicolon : ';');
  });
  if (layout === 'inline') return [head, ...flat.map((line) => style.indent + line), '}'];
  if (layout === 'one line') return [`${head} ${flat.join(' ')} }`];
  return `${head} ${flat.join('\n')} }`.split('\n');
}

function writeLines({ labels, body, note }: Clause, { indent, semicolon }: Style): readonly string[] {
  const above = note === 'above' ? ['// note'] : [];
  const inside = note === 'inside' ? [`${indent}/* note */`] : [];
  const statements = body.map((each) => `${indent}${end(each, semicolon)}`);
  const lines = [...above, ...labels, ...inside, ...statements].map((line) => indent + line);
  return note === 'behind' ? [...lines, `${indent}${indent}// note`] : lines;
}

function writeFlat({ labels, body, note }: Clause, semicolon: string): string {
  const statements = end(body.join('; '), semicolon);
  const notes = note === 'none' ? [] : ['/* note */'];
  const words = note === 'behind' ? [...labels, statements, ...notes] : [...labels, ...notes, statements];
  return words.filter((word) => word !== '').join(' ');
}

/** Ends a statement, if it needs an end. */
function end(statement: string, semicolon: string): string {
  return statement === '' || statement.endsWith('}') ? statement : statement + semicolon;
}

/** Conditions that hold for some codes, and (the last) perhaps only sometimes. */
const CONDITIONS = [
  (code: string, literals: readonly string[]) => literals.map((literal) => `${code} === ${literal}`).join(' || '),
  (code: string, literals: readonly string[]) => literals.map((literal) => `${literal} == ${code}`).join(' || '),
  (code: string, literals: readonly string[]) => `[${literals.join(', ')}].includes(${code})`,
  (code: string, literals: readonly string[]) =>
    `!(${literals.map((literal) => `${code} !== ${literal}`).join(' && ')})`,
  (code: string, literals: readonly string[]) =>
    `log.length < 1 && (${literals.map((literal) => `${code} === ${literal}`).join(' || ')})`,
] as const;

/** What a branch does in one statement; the last would take an `else` that follows for its own. */
const BRANCH_BODIES = [
  (id: number) => `log.push(${id})`,
  (id: number) => `return ${id}`,
  (id: number) => `throw new Error('${id}')`,
  (id: number) => `while (log.length < 3) log.push(${id})`,
  (id: number) => `{ log.push(${id}) }`,
  (id: number) => `if (log.length > 0) return ${id}`,
] as const;

interface Branch {
  /** Absent: the `else` at the end. */
  readonly condition?: string;
  readonly body: string;
}

const createChains = (kind: Kind): fc.Arbitrary<Program> =>
  fc
    .record({
      style,
      codes: kind.codes,
      layout: fc.constantFrom('blocks', 'blocks, else below', 'nested', 'bare', 'one line'),
      isGrouped: perCode(fc.boolean()),
      conditions: perCode(fc.constantFrom(...CONDITIONS)),
      bodies: perCode(fc.constantFrom(...BRANCH_BODIES)),
      asksElse: fc.boolean(),
      hasElse: kind.fallbacks === 'none' ? fc.constant(false) : fc.boolean(),
      isLooped: fc.boolean(),
    })
    .map(({ style, codes, layout, isGrouped, conditions, bodies, asksElse, hasElse, isLooped }) => {
      const quoted = codes.map((code) => style.quote + code + style.quote);
      const branches = splitByGroup(quoted, isGrouped).map((literals, index): Branch => {
        const condition = conditions[index]?.(style.source.code, literals) ?? 'false';
        return { condition, body: bodies[index]?.(index + 1) ?? '' };
      });
      const other = asksElse ? [{ condition: 'log.length > 99', body: 'log.push(7)' }] : [];
      const last = hasElse ? [{ body: 'log.push(8)' }] : [];
      const statement = writeChain([...branches, ...other, ...last], layout, style);
      return {
        text: writeProgram(statement, isLooped, style),
        source: style.source,
        named: codes,
        default: kind.default,
      };
    });

function writeChain(branches: readonly Branch[], layout: string, style: Style): readonly string[] {
  const written = branches.map(({ condition, body }, index) => {
    const head = [index > 0 ? 'else' : '', condition === undefined ? '' : `if (${condition})`]
      .filter(Boolean)
      .join(' ');
    const isLast = index === branches.length - 1;
    return /^(?:blocks|nested)/.test(layout)
      ? writeBlock(head, body, style)
      : writeBare(head, body, isLast, layout, style);
  });
  if (layout === 'one line') return [written.flat().join(' ')];
  if (layout === 'nested') return nest(written, style.indent);
  return layout === 'blocks' ? written.flat().join('\n').replaceAll('}\nelse', '} else').split('\n') : written.flat();
}

/** Puts each `else if` into a block: `else { if (…) … }`. */
function nest([first = [], ...others]: readonly (readonly string[])[], indent: string): readonly string[] {
  const [head = ''] = others[0] ?? [];
  if (!head.startsWith('else if')) return [first, ...others].flat();
  const inner = nest(others, indent).map((line, index) => indent + (index === 0 ? line.slice(5) : line));
  return [...first, 'else {', ...inner, '}'];
}

function writeBlock(head: string, body: string, { indent, semicolon }: Style): readonly string[] {
  return [`${head} {`, indent + end(body, semicolon), '}'];
}

/** A statement without a block, unless it would swallow the next `else`. */
function writeBare(head: string, body: string, isLast: boolean, layout: string, style: Style): readonly string[] {
  const safe = body.startsWith('if') && !isLast ? `{ ${body} }` : body;
  return layout === 'bare'
    ? [head, style.indent + end(safe, style.semicolon)]
    : [head, end(safe, isLast ? style.semicolon : ';')];
}

describe.each([
  { rule: 'exhaustive-switch', create: createSwitches, additions: ['addCases', 'addToCase'] },
  { rule: 'exhaustive-if-chain', create: createChains, additions: ['addBranch'] },
] as const)('suggestions of $rule', ({ rule, create, additions }) => {
  it('keep what was handled, handle the rest, and leave nothing to report', () => {
    const seen = countRuns(create(ANY), rule, scaleRuns(125));
    for (const id of [...additions, 'markRest']) expect(seen.get(id)).toBeGreaterThan(scaleRuns(38));
  });

  it('add a fallback for the rest, and leave nothing to report', () => {
    const seen = countRuns(create(WITHOUT_FALLBACK), rule, scaleRuns(400));
    for (const id of ['addRest', 'addDefault']) expect(seen.get(id)).toBeGreaterThan(scaleRuns(3));
  });
});

/** What must hold of a suggestion for a program that names these codes. */
function expectRight(named: readonly string[], suggested: Suggested): void {
  expect(suggested.left).toEqual([]);
  expectSameFor(named, suggested);
  const added = listAdded(named);
  switch (suggested.id) {
    case 'markRest':
    case 'markEnd':
      expectSameFor([...added, ...FOREIGN], suggested);
      break;
    case 'addToCase':
      expectSameFor(FOREIGN, suggested);
      expectSameAsClause(added, named, suggested);
      break;
    case 'addRest':
    case 'addDefault':
      expectThrows([...added, ...FOREIGN], suggested);
      break;
    default:
      expectSameFor(FOREIGN, suggested);
      expectThrows(added, suggested);
  }
}

type RuleName = 'exhaustive-switch' | 'exhaustive-if-chain';

/** Applies each suggestion for each generated program, and counts them by their ids. */
function countRuns(programs: fc.Arbitrary<Program>, rule: RuleName, numRuns: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(programs, (program) => {
      for (const suggested of findSuggested(rule, program)) {
        expectRight(program.named, suggested);
        seen.set(suggested.id, (seen.get(suggested.id) ?? 0) + 1);
      }
    }),
    { numRuns, seed: 20261124 },
  );
  return seen;
}

function findSuggested(rule: RuleName, program: Program): readonly Suggested[] {
  const { text, source } = program;
  const before = createRun(text, source);
  return lint(rule, program).flatMap(({ suggestions = [] }) =>
    suggestions.map(({ desc, messageId = '', fix: { range, text: inserted } }) => {
      const edited = text.slice(0, range[0]) + inserted + text.slice(range[1]);
      const left = lint(rule, { ...program, text: edited }).map(({ message }) => message);
      return { id: messageId, desc, left, before, after: createRun(edited, source) };
    }),
  );
}

const linter = new Linter();

function lint(rule: RuleName, { text, default: option }: Program): readonly Linter.LintMessage[] {
  const messages = linter.verify(text, {
    plugins: { tencentcloud: plugin },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
    rules: { [`tencentcloud/${rule}`]: ['error', { default: option }] },
  });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  // Generated rest comments may be about namespaces that the program does not name.
  return messages.filter(({ messageId }) => messageId !== 'foreignRest');
}

function expectSameFor(codes: readonly string[], { before, after }: Suggested): void {
  expect(codes.map(after)).toEqual(codes.map(before));
}

function expectThrows(codes: readonly string[], { after }: Suggested): void {
  expect(codes.map(after)).toEqual(codes.map(() => expect.objectContaining({ log: [], isThrown: true }) as unknown));
}

/** That the added codes are treated like the code of their namespace to whose case they were added. */
function expectSameAsClause(added: readonly string[], named: readonly string[], { desc, after }: Suggested): void {
  const [, cases = ''] = / to the case of (.*)$/.exec(desc) ?? [];
  const codes = named.filter((code) => cases.includes(`'${code}'`) || cases.includes(`"${code}"`));
  const codeOf = (code: string) => codes.find((each) => namespaceOf(each) === namespaceOf(code)) ?? '';
  expect(added.map(after)).toEqual(added.map((code) => after(codeOf(code))));
}

/** The codes that scf lists in the namespaces that a program enumerates, and that it does not name. */
function listAdded(named: readonly string[]): readonly string[] {
  const namespaces = new Set(named.filter((code) => subCodeOf(code) !== undefined).map(namespaceOf));
  return [...namespaces]
    .flatMap((namespace) => builtinRegistry.codesOfNamespace(namespace, SCF))
    .filter((code) => !named.includes(code) && (code.includes('.') || builtinRegistry.isListed(code, SCF)));
}

/** Compiles a program. Throws if it does not parse. */
function createRun(text: string, { argumentOf }: Source): Run {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Running the generated program is what is tested.
  const compile = new Function(`${text}; return handle;`) as () => (argument: unknown, log: number[]) => unknown;
  const handle = compile();
  return (code) => {
    const argument = argumentOf(code);
    const log: number[] = [];
    try {
      return { result: handle(argument, log), log, isThrown: false };
    } catch (error) {
      return { result: error === argument ? 'the error itself' : String(error), log, isThrown: true };
    }
  };
}

/** A function that does something after the statement, so that `break` and `return` differ; perhaps in a loop. */
function writeProgram(
  statement: readonly string[],
  isLooped: boolean,
  { source, newline, indent, semicolon }: Style,
): string {
  const body = isLooped
    ? [
        'for (const round of [100, 200]) {',
        ...statement.map((line) => indent + line),
        `${indent}log.push(round)${semicolon}`,
        '}',
      ]
    : [...statement, `log.push(100)${semicolon}`];
  return [`function handle(${source.parameter}, log) {`, ...body.map((line) => indent + line), '}', ''].join(newline);
}
