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

/** So many dotted codes from all over the registry. Throws where there are not as many. */
function spreadCodes(count: number): readonly string[] {
  const all = [...builtinRegistry.codesIn(WHOLE_REGISTRY)].filter((code) => code.includes('.'));
  if (all.length < count) throw new Error(`The registry has ${all.length} codes, fewer than ${count}`);
  const step = Math.floor(all.length / count);
  return all.filter((_, at) => at % step === 0).slice(0, count);
}
