/** The four forms in which an exhaustive rule can meet the same dispatch. */

/** A dispatch on the code of an error, in no form yet. */
export interface Dispatch {
  /** The codes of each branch. */
  readonly branches: readonly (readonly string[])[];
  /** Codes of one more branch, which rethrows the error. */
  readonly rethrown?: readonly string[];
  /** An expression for all other codes, or `throw err`. */
  readonly fallback?: string | undefined;
  /** A comment at the beginning of the fallback. */
  readonly comment?: string | undefined;
}

/** A form of dispatch, and what its rule reports and suggests there. */
export interface Form {
  readonly write: (dispatch: Dispatch) => readonly string[];
  /** Matches the part of a program that a report points at. */
  readonly place: RegExp;
  readonly imports?: string;
  /** The suggestion to add a branch, if the rule has one. */
  readonly addId?: string;
}

/** A fallback that passes the error on: a statement, where the others are expressions. */
export const THROW = 'throw err';

const SWITCH: Form = {
  place: /switch \(err\.code\)/,
  addId: 'addCases',
  write: ({ branches, rethrown, fallback, comment }) => [
    'switch (err.code) {',
    ...branches.flatMap((codes, index) => [...codes.map(writeLabel), `    return ${index};`]),
    ...(rethrown ? [...rethrown.map(writeLabel), '    throw err;'] : []),
    ...(fallback ? [`  default:${comment ? ` // ${comment}` : ''}`, `    ${fallback};`] : []),
    '}',
  ],
};

const IF_CHAIN: Form = {
  place: /if \(err\.code === .*\)(?= \{)/,
  addId: 'addBranch',
  write: ({ branches, rethrown, fallback, comment }) => [
    ...branches.flatMap((codes, index) => [
      `${index > 0 ? '} else ' : ''}if (${writeCondition(codes)}) {`,
      `  return ${index};`,
    ]),
    ...(rethrown ? [`} else if (${writeCondition(rethrown)}) {`, '  throw err;'] : []),
    ...(fallback ? [`} else {${comment ? ` // ${comment}` : ''}`, `  ${fallback};`] : []),
    '}',
  ],
};

const LOOKUP: Form = {
  place: /(?<=TEXTS\[)err\.code/,
  write: ({ branches, fallback, comment }) => [
    'const TEXTS = {',
    ...branches.flat().map((code) => `  '${code}': 'Try again.',`),
    '};',
    `return TEXTS[err.code]${fallback ? ` ?? ${comment ? `/* ${comment} */ ` : ''}${fallback}` : ''};`,
  ],
};

const MATCH: Form = {
  place: /(?<=match\()err\.code/,
  imports: "import { match } from 'ts-pattern';",
  addId: 'addWith',
  write: ({ branches, rethrown, fallback, comment }) => [
    'return match(err.code)',
    ...branches.map((codes, index) => `  .with(${quoteAll(codes)}, () => ${index})`),
    ...(rethrown ? [`  .with(${quoteAll(rethrown)}, () => { throw err; })`] : []),
    fallback ? `  .otherwise(${comment ? `/* ${comment} */ ` : ''}() => ${writeBody(fallback)});` : '  .run();',
  ],
};

/** The forms, by the names of their rules. */
export const FORMS = { switch: SWITCH, 'if-chain': IF_CHAIN, lookup: LOOKUP, match: MATCH } as const;

function writeLabel(code: string): string {
  return `  case '${code}':`;
}

function writeCondition(codes: readonly string[]): string {
  return codes.map((code) => `err.code === '${code}'`).join(' || ');
}

function writeBody(fallback: string): string {
  return fallback === THROW ? `{ ${fallback}; }` : fallback;
}

/** `A`, `B`  →  `'A', 'B'` */
export function quoteAll(codes: readonly string[], separator = ', '): string {
  return codes.map((code) => `'${code}'`).join(separator);
}
