import { ANSWER_EVIDENCE } from '../../src/registry/observed-encoding.ts';
import type { AnswerEvidence, Observations, ObservedAnswer } from '../../src/registry/types.ts';
import { ACTION, CODE, DAY, ID } from './names.ts';
import { check, readFields, readJson, readText, readTexts } from './json.ts';

/** What stands in the place of a code in an example of the documentation, and is none. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['tcaplusdb ClearTables abc']);

const SDK = /^[a-z]+$/u;

function readEvidence(value: unknown, where: string): AnswerEvidence {
  const evidence = ANSWER_EVIDENCE.find((each) => each === value);
  check(evidence !== undefined, where, `evidence must be one of ${ANSWER_EVIDENCE.join(', ')}`);
  return evidence;
}

function readList(value: unknown, where: string): readonly (readonly [value: unknown, where: string])[] {
  check(Array.isArray(value), where, 'must be a list');
  return value.map((item: unknown, at) => [item, `${where}, entry ${at + 1}`] as const);
}

/** A code that no list has, for each of its actions. */
function readCode(value: unknown, where: string): readonly ObservedAnswer[] {
  const { code, product, actions, evidence } = readFields(value, ['code', 'product', 'actions', 'evidence'], where);
  const shared = {
    product: readText(product, ID, `${where}, product`),
    code: readText(code, CODE, `${where}, code`),
    evidence: readEvidence(evidence, where),
  };
  return readTexts(actions, ACTION, `${where}, actions`).map((action) => ({ ...shared, action }));
}

/** An action and a code that its lists lack. In which version it was seen is not kept: nothing depends on it. */
function readPair(value: unknown, where: string): ObservedAnswer {
  const names = ['product', 'version', 'action', 'code', 'evidence'];
  const { product, version, action, code, evidence } = readFields(value, names, where);
  if (version !== undefined) readText(version, DAY, `${where}, version`);
  return {
    product: readText(product, ID, `${where}, product`),
    action: readText(action, ACTION, `${where}, action`),
    code: readText(code, CODE, `${where}, code`),
    evidence: readEvidence(evidence, where),
  };
}

function readSdkCode(value: unknown, where: string): readonly [string, string] {
  const { code, sdk } = readFields(value, ['code', 'sdk'], where);
  return [readText(code, CODE, `${where}, code`), readText(sdk, SDK, `${where}, sdk`)];
}

function placeOf({ product, action, code }: ObservedAnswer): string {
  return `${product} ${action} ${code}`;
}

/** By evidence, the best first, then by place: the order in which the data has them. Of what is known twice, the best evidence. */
function arrange(answers: readonly ObservedAnswer[]): readonly ObservedAnswer[] {
  const rankOf = ({ evidence }: ObservedAnswer): number => ANSWER_EVIDENCE.indexOf(evidence);
  const sorted = answers.toSorted((a, b) => rankOf(a) - rankOf(b) || (placeOf(a) < placeOf(b) ? -1 : 1));
  const best = new Map(sorted.toReversed().map((answer) => [placeOf(answer), answer]));
  return sorted.filter((answer) => best.get(placeOf(answer)) === answer);
}

/** Reads and validates `observed.json` of the facts folder. Throws with the place and what is wrong. */
export function readObservations(path: string): Observations {
  const { codes, pairs, madeBySdks } = readFields(readJson(path), ['codes', 'pairs', 'madeBySdks'], path);
  const answers = [
    ...readList(codes, `${path}, codes`).flatMap((entry) => readCode(...entry)),
    ...readList(pairs, `${path}, pairs`).map((entry) => readPair(...entry)),
  ];
  const sdkCodes = readList(madeBySdks, `${path}, madeBySdks`).map((entry) => readSdkCode(...entry));
  return {
    answers: arrange(answers.filter((answer) => !PLACEHOLDERS.has(placeOf(answer)))),
    sdkCodes: new Map(sdkCodes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
