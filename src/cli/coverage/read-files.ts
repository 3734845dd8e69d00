import * as v from 'valibot';
import { type Language, inEach } from '../../language/language.ts';
import { render } from '../../language/sentence.ts';
import { describeValue, step } from '../../registry/custom/quote.ts';
import { PROBLEMS } from '../../registry/custom/sentences.ts';
import type { BaselineFile, CoverageRecord } from '../records.ts';
import { placeProblem } from '../registry/place-problem.ts';
import { readJson } from '../registry/read-registry-file.ts';
import { unusable } from '../registry/read-text.ts';
import { baselineSchema, coverageSchema } from './schema.ts';
import { FILE_KINDS, FILE_TEXTS, FORMS } from './file-texts.ts';

/** In bytes: the record of 50,000 calls. */
const LARGEST = 256 * 1024 * 1024;

/** So many problems of a file are shown; of a file of another kind, all of it is wrong. */
const MOST_SHOWN = 3;

/** Reads a file that `coverage --json` wrote. Throws an `InputError` that says what is wrong with it, and where. */
export function readCoverageFile(path: string, cwd: string): CoverageRecord {
  return readFile(path, cwd, 'coverage', coverageSchema);
}

/** Reads the file of `--baseline`. Throws an `InputError` that says what is wrong with it, and where. */
export function readBaselineFile(path: string, cwd: string): BaselineFile {
  return readFile(path, cwd, 'baseline', baselineSchema);
}

function readFile<T>(path: string, cwd: string, kind: keyof typeof FILE_KINDS, schema: v.GenericSchema<unknown, T>): T {
  const value = readJson(path, cwd, LARGEST);
  const version = versionOf(value);
  if (version !== undefined && version !== 1) {
    throw unusable(
      path,
      inEach((language) => render(FILE_TEXTS.otherVersion[language], { version: describeValue(version, language) })),
    );
  }
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  const { issues } = result;
  throw unusable(
    path,
    inEach((language) => {
      const kindOf = FILE_KINDS[kind][language];
      const shown = issues.slice(0, MOST_SHOWN).map((issue) => `\n  ${describeIssue(issue, language)}`);
      const more = issues.length - shown.length;
      return [
        render(FILE_TEXTS.otherKind[language], { kind: kindOf }),
        ...shown,
        more > 0 ? `\n  ${render(FILE_TEXTS.more[language], { count: more })}` : '',
      ].join('');
    }),
  );
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
}

/** `.calls[3].line must be a whole number, but is 'x'.` */
function describeIssue({ path, expected, input, type }: v.BaseIssue<unknown>, language: Language): string {
  const steps = path ?? [];
  const place = steps.reduce((text, { key }) => text + step(key, text), '');
  if (input === undefined) return placeProblem(place, render(FILE_TEXTS.missing[language], {}), language);
  const form = FORMS[type]?.[language] ?? expected ?? type;
  const value = describeValue(input, language);
  return placeProblem(place, render(PROBLEMS.other[language], { expected: form, value }), language);
}
