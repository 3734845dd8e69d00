import { findFacts, type FileFacts } from '../../src/analysis/facts.ts';
import { parse } from './sdk-calls/parse.ts';

/** The facts of a small TypeScript program, with the settings of the plugin. Throws if nothing in it can be reported. */
export function factsOf(code: string, settings: Readonly<Record<string, unknown>> = {}): FileFacts {
  const facts = findFacts(parse(code, 'ts').sourceCode, { 'tencentcloud-errors': settings });
  if (facts === undefined) throw new Error(`Nothing to report in: ${code}`);
  return facts;
}
