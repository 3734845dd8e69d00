import { WHOLE_REGISTRY, builtinRegistry } from '../../src/registry/index.ts';

/** A function with one `switch` over so many codes, of all products in turn. */
export function writeSwitch(cases: number): string {
  const labels = spreadCodes(cases).map((code, at) => `    case '${code}':\n      return ${at};`);
  return `export function numberOf(error) {
  switch (error.code) {
${labels.join('\n')}
    default:
      return -1;
  }
}
`;
}

/** A function that compares an error with so many codes, one after the other. */
export function writeComparisons(codes: number): string {
  const tests = spreadCodes(codes).map((code, at) => `  if (error.code === '${code}') return ${at};`);
  return `export function numberOf(error) {\n${tests.join('\n')}\n  return -1;\n}\n`;
}

/** A text of 450 letters. */
const TEXT = 'The request was refused. Look at the console, then try it again later on. '.repeat(6);
/** The bytes of a text with its code. */
const ENTRY_BYTES = 500;

/** A module as generated from a catalogue: a table with texts for codes, of about so many bytes, and its use. */
export function writeTexts(bytes: number): string {
  const entries = spreadCodes(Math.ceil(bytes / ENTRY_BYTES)).map((code) => `  '${code}': '${TEXT}',`);
  return `export const TEXTS = {\n${entries.join('\n')}\n};\n\nexport const textOf = (error) => TEXTS[error.code] ?? error.message;\n`;
}

/** A function for each of so many places that misspell one code alike. */
export function writeMistakes(count: number): string {
  const functions = Array.from(
    { length: count },
    (_, at) => `export function isMissing${at}(error) {\n  return error.code === 'ResourceNotFound.Funtcion';\n}\n`,
  );
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf';\n\nexport const { Client } = scf.v20180416;\n\n${functions.join('\n')}`;
}

/** So many dotted codes from all over the registry. Throws where there are not as many. */
function spreadCodes(count: number): readonly string[] {
  const all = [...builtinRegistry.codesIn(WHOLE_REGISTRY)].filter((code) => code.includes('.'));
  if (all.length < count) throw new Error(`The registry has ${all.length} codes, fewer than ${count}`);
  const step = Math.floor(all.length / count);
  return all.filter((_, at) => at % step === 0).slice(0, count);
}
