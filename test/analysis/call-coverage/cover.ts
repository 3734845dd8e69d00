import { type CallCoverage, type CodeState, listCallCoverage } from '../../../src/analysis/call-coverage/index.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT } from '../programs.ts';

/** A client of `scf`, for programs that call it. */
export const CLIENT = `${IMPORT}const client = new scf.v20180416.Client({});\n`;

/** What becomes of the calls of a program that has a client. */
export function cover(code: string, settings: Readonly<Record<string, unknown>> = {}): readonly CallCoverage[] {
  return listCallCoverage(factsOf(CLIENT + code, settings));
}

/** The ends of the calls of a program: `answered`, `uncaught export`, `unknown given-error`. */
export function endsOf(code: string): readonly string[] {
  return cover(code).map(({ end: { outcome, exit, loss } }) => [outcome, exit ?? loss].filter(Boolean).join(' '));
}

/** The end of the only call of a program. */
export function endOf(code: string): string {
  const ends = endsOf(code);
  if (ends.length !== 1) throw new Error(`${ends.length} calls in: ${code}`);
  return ends.join();
}

/** The states of some codes of the first call of a program. */
export function statesOf(code: string, ...wanted: readonly string[]): readonly (CodeState | undefined)[] {
  const [first] = cover(code);
  const states = new Map(
    [...(first?.codes ?? []), ...(first?.commonCodes ?? [])].map((each) => [each.code, each.state]),
  );
  return wanted.map((name) => states.get(name));
}

/** A function that calls the API in a `try`, and handles the error in its `catch`. */
export function inCatch(statements: string, action = 'CreateTrigger'): string {
  return `export async function run(input) { try { await client.${action}({}); } catch (err) { ${statements} } }`;
}
