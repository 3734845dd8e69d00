import fc from 'fast-check';
import { code } from './codes.ts';
import { CONTAINERS, JSX_CONTAINERS, SLOPPY_CONTAINERS, TYPESCRIPT_CONTAINERS } from './containers.ts';
import { EXPRESSIONS, STATEMENTS, TYPESCRIPT_STATEMENTS } from './idioms.ts';
import type { Program } from './linting.ts';

/** A language with what only it can hold. */
const LANGUAGES = [
  {
    filename: 'file.mjs',
    sourceType: 'module',
    statements: STATEMENTS,
    containers: [...CONTAINERS, ...JSX_CONTAINERS],
  },
  {
    filename: 'file.js',
    sourceType: 'script',
    statements: STATEMENTS,
    containers: [...CONTAINERS, ...SLOPPY_CONTAINERS],
  },
  { filename: 'file.cjs', sourceType: 'commonjs', statements: STATEMENTS, containers: CONTAINERS },
  {
    filename: 'file.ts',
    sourceType: 'module',
    statements: [...STATEMENTS, ...TYPESCRIPT_STATEMENTS],
    containers: [...CONTAINERS, ...TYPESCRIPT_CONTAINERS],
  },
  {
    filename: 'file.tsx',
    sourceType: 'module',
    statements: [...STATEMENTS, ...TYPESCRIPT_STATEMENTS],
    containers: [...CONTAINERS, ...JSX_CONTAINERS],
  },
] as const;

const SUBJECTS = [
  'e.code',
  'err?.code',
  'e["code"]',
  'code',
  'errCode',
  'e.Response.Error.Code',
  'this.code',
  'e.original?.Code',
  'getReason()',
  'result.reason',
  '(await x).code',
  'e?.[`code`]',
  'super_.code',
  'e.__proto__.code',
  'x.constructor.code',
  'arguments[0].code',
  'new.code',
] as const;

/** What a file shows of whose errors it handles. A script cannot import. */
const HEADS = [
  '',
  "const { scf } = require('tencentcloud-sdk-nodejs'); const client = new scf.v20180416.Client({});",
  "const client = new (require('tencentcloud-sdk-nodejs-cvm').cvm.v20170312.Client)({});",
  "fetch('https://scf.tencentcloudapi.com/');",
  "const aws = require('aws-sdk');",
  '// tencent cloud\n',
  "const { match, P } = require('ts-pattern'), scf = require('./lib/scf'); const T = 'AuthFailure.TokenFailure';",
  '#!/usr/bin/env node\n',
] as const;

const quoted = fc
  .tuple(code, fc.constantFrom('single', 'double', 'template', 'escaped', 'concatenated'))
  .map(([value, form]) => writeLiteral(value, form));

function writeLiteral(value: string, form: string): string {
  const json = JSON.stringify(value);
  switch (form) {
    case 'single':
      return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
    case 'template':
      return `\`${json.slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
    case 'escaped':
      return json.replace(/[A-Za-z]/, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`);
    case 'concatenated':
      return `(${json} + ${json})`;
    default:
      return json;
  }
}

type Language = (typeof LANGUAGES)[number];

function createStatement({ statements }: Language): fc.Arbitrary<string> {
  const subject = fc.constantFrom(...SUBJECTS);
  const literals = fc.tuple(quoted, quoted, quoted);
  const expression = fc
    .tuple(fc.constantFrom(...EXPRESSIONS), subject, literals)
    .map(([write, s, l]) => `(${write(s, l)});`);
  const statement = fc.tuple(fc.constantFrom(...statements), subject, literals).map(([write, s, l]) => write(s, l));
  return fc.oneof(expression, statement);
}

function createNested(language: Language): fc.Arbitrary<string> {
  const body = fc.array(createStatement(language), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const containers = fc.array(fc.constantFrom(...language.containers), { maxLength: 3 });
  return fc.tuple(body, containers).map(([inner, outer]) => outer.reduce((text, wrap) => wrap(text), inner));
}

function createText(language: Language): fc.Arbitrary<string> {
  return fc
    .record({
      head: fc.constantFrom(...HEADS),
      parts: fc.array(createNested(language), { minLength: 1, maxLength: 3 }),
      newline: fc.constantFrom('\n', '\n', '\r\n', '\u2028'),
      mark: fc.constantFrom('', '', '\uFEFF'),
      end: fc.constantFrom('\n', '', ' // AuthFailure.TokenFailre', '/* rest: AuthFailure.* */'),
      isOpen: fc.boolean(),
    })
    .map(({ head, parts, newline, mark, end, isOpen }) => {
      // Blocks keep names apart; `import` and `export` stand outside them only.
      const body = isOpen ? (parts[0] ?? '') : parts.map((part) => `{ ${part} }`).join('\n');
      // Only modules may `await` outside functions.
      const inner = language.sourceType === 'module' ? body : `async function main(e, code) { ${body} }`;
      return mark + `${head}${inner}${end}`.replaceAll('\n', newline);
    });
}

/** A program full of code sites in odd places. Some do not parse, and count for nothing. */
export const program: fc.Arbitrary<Program> = fc
  .constantFrom(...LANGUAGES)
  .chain((language) =>
    createText(language).map((text) => ({ text, filename: language.filename, sourceType: language.sourceType })),
  );

const COMMENTS = ['', '// AuthFailure.TokenFailre', '/* rest: AuthFailre.* */', '// Tencent', '// {code}'] as const;

/** One statement and perhaps a comment in a file that shows nothing else: for what depends on the whole text of a file. */
export const fragment: fc.Arbitrary<Program> = fc
  .constantFrom(...LANGUAGES.filter(({ sourceType }) => sourceType === 'module'))
  .chain((language) =>
    fc.tuple(createStatement(language), fc.constantFrom(...COMMENTS), code).map(([statement, comment, value]) => ({
      text: `${statement}\n${comment.replace('{code}', () => value)}`,
      filename: language.filename,
      sourceType: language.sourceType,
    })),
  );
