import { describe, expect, it } from 'vitest';
import { listCommentCodes } from '../../../src/analysis/sites/code-strings.ts';
import { findFacts, type FileFacts } from '../../../src/analysis/facts.ts';
import { type Language, parse } from '../sdk-calls/parse.ts';
import type { CodeLiteral } from '../../../src/analysis/constants/code-literal.ts';

const SDK = "import 'tencentcloud-sdk-nodejs-scf';\n";

function readFacts(code: string, language: Language = 'ts'): FileFacts {
  const facts = findFacts(parse(code, language).sourceCode, {});
  if (facts === undefined) throw new Error(`Nothing to find in ${code}`);
  return facts;
}

function valuesOf(literals: readonly CodeLiteral[]): readonly string[] {
  return literals.map(({ value }) => value);
}

describe('strings that are shaped like a dotted code', () => {
  it.each([
    ['a string that is passed on', "f('ResourceNotFound.Function')", ['ResourceNotFound.Function']],
    ['a template without holes', 'f(`ResourceNotFound.Function`)', ['ResourceNotFound.Function']],
    ['more than one dot', "f('FailedOperation.Jar.Lid')", ['FailedOperation.Jar.Lid']],
    ['a digit behind the dot', "f('FailedOperation.3Jars')", ['FailedOperation.3Jars']],
    ['a type', "type T = 'ResourceNotFound.Function';", ['ResourceNotFound.Function']],
    ['an argument of a method', "loader.require('ResourceNotFound.Function')", ['ResourceNotFound.Function']],
    ['an argument of another function', "load('ResourceNotFound.Function')", ['ResourceNotFound.Function']],
    ['a default export', "export default 'ResourceNotFound.Function';", ['ResourceNotFound.Function']],
    ['the value of an export', "export const code = 'ResourceNotFound.Function';", ['ResourceNotFound.Function']],
  ])('are found in %s', (_, code, values) => {
    expect(valuesOf(readFacts(SDK + code).codeStrings)).toEqual(values);
  });

  it.each([
    ['a bare code', "f('ResourceNotFound')"],
    ['a key of a text', "f('ResourceNotFound.title')"],
    ['a name that begins with a small letter', "f('resourceNotFound.Function')"],
    ['a digit in the namespace', "f('Resource2NotFound.Function')"],
    ['a text around it', "f('see ResourceNotFound.Function', 'ResourceNotFound.Function is gone')"],
    ['two dots', "f('ResourceNotFound..Function')"],
    ['a template with a hole', 'f(`ResourceNotFound.${name}`)'],
    ['an import', "import 'ResourceNotFound.Function';"],
    ['a name that is imported', "import { 'ResourceNotFound.Function' as name } from 'x';"],
    ['an export from', "export { name } from 'ResourceNotFound.Function';"],
    ['a name that is exported', "const name = 1; export { name as 'ResourceNotFound.Function' };"],
    ['an export of all', "export * from 'ResourceNotFound.Function';"],
    ['a dynamic import', "import('ResourceNotFound.Function');"],
    ['require', "require('ResourceNotFound.Function');"],
    ['import of require', "import name = require('ResourceNotFound.Function');"],
    ['a declared module', "declare module 'ResourceNotFound.Function' {}"],
    ['a type of a module', "let name: import('ResourceNotFound.Function').Name;"],
  ])('are not found in %s', (_, code) => {
    expect(readFacts(SDK + code).codeStrings).toEqual([]);
  });

  it('are not found in code about another vendor, by its module or by a name', () => {
    const both = `${SDK}import { EC2Client } from '@aws-sdk/client-ec2';\n`;
    const [aws, own] = ['new EC2Client();', ''].map((text) =>
      readFacts(`${both}function f() { ${text} g('ResourceNotFound.Function'); }`),
    );
    expect([aws, own].map((facts) => valuesOf(facts?.codeStrings ?? []))).toEqual([[], ['ResourceNotFound.Function']]);
    expect(readFacts(`${SDK}function isAliError() { g('ResourceNotFound.Function'); }`).codeStrings).toEqual([]);
  });

  it('need a known namespace in a file that shows nothing', () => {
    const facts = readFacts("f('ResourceNotFound.Marmalade', 'JarNotFound.Marmalade');");
    expect(valuesOf(facts.codeStrings)).toEqual(['ResourceNotFound.Marmalade']);
  });
});

describe('codes in comments', () => {
  /** The text of each code that a comment holds, read from the file by its range. */
  function findInComment(comment: string): readonly string[] {
    const code = `${SDK}${comment}\nf('ResourceNotFound.Function');`;
    const { sourceCode } = parse(code, 'ts');
    return listCommentCodes(readFacts(code)).map(({ range, value }) => {
      expect(sourceCode.text.slice(...range)).toBe(value);
      return value;
    });
  }

  it.each([
    ['a line', '// ResourceNotFound.Functoin', ['ResourceNotFound.Functoin']],
    ['a block', '/* see\n * AuthFaliure.Token, FailedOperation.Jar */', ['AuthFaliure.Token', 'FailedOperation.Jar']],
    ['the end of a sentence', '// It answers ResourceNotFound.Function.', ['ResourceNotFound.Function']],
    ['more than one dot', '// FailedOperation.Jar.Lid', ['FailedOperation.Jar.Lid']],
    ['quotes', "// 'ResourceNotFound.Function'", ['ResourceNotFound.Function']],
    ['another word', '// Object.keys', []],
    ['a bare code', '// ResourceNotFound', []],
    ['a path', '// docs/ResourceNotFound.Function, ResourceNotFound.Function/x, ResourceNotFound.Function.A/x', []],
    ['a longer name', '// $ResourceNotFound.Function x.ResourceNotFound.Function @ResourceNotFound.Function', []],
    ['a name with a dash', '// my-ResourceNotFound.Function ResourceNotFound.Function-x', []],
  ])('are found in %s', (_, comment, values) => {
    expect(findInComment(comment)).toEqual(values);
  });

  it('have the place of their words', () => {
    const code = `${SDK}f('A.B'); // a ResourceNotFound.Function`;
    const [found] = listCommentCodes(readFacts(code));
    expect(found).toMatchObject({
      match: 'code',
      form: 'text',
      loc: { start: { line: 2, column: 15 }, end: { line: 2, column: 40 } },
    });
  });

  it('are not looked for in a file that shows nothing of Tencent Cloud', () => {
    const code = "// ResourceNotFound.Functoin\nf('ResourceNotFound.Marmalade');";
    expect(listCommentCodes(readFacts(code))).toEqual([]);
  });
});
