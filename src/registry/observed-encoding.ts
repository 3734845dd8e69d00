/**
 * How `data/` holds what was seen beside the lists: answers that they lack, codes of SDKs, and actions that they lack. The generator
 * encodes with it and the loader decodes with it; nothing else knows.
 */
import type { AnswerEvidence, Observations, OtherAction, OtherActions } from './types.ts';

/** Names joined by commas. */
type Names = string;

/** `data/observed.json` */
export interface EncodedObservations {
  /** By evidence and by product and action (`vpc ReleaseAddresses`), the codes. */
  readonly answers: { readonly [evidence in AnswerEvidence]?: Readonly<Record<string, Names>> };
  /** By the language of the SDK, the codes. */
  readonly sdkCodes: Readonly<Record<string, Names>>;
}

/** `data/other-actions.json`: by product and version, the actions by the version of the SDK that has them. */
export type EncodedOtherActions = Readonly<Record<string, Readonly<Record<string, EncodedActions>>>>;

type EncodedActions = { readonly [kind in OtherAction['kind']]?: Readonly<Record<string, Names>> };

/** The best evidence first. */
export const ANSWER_EVIDENCE: readonly AnswerEvidence[] = ['answer', 'official-example', 'official-handler', 'likely'];

const KINDS: readonly OtherAction['kind'][] = ['withdrawn', 'newer'];

/** Names by group, in the order in which the groups are first met. */
function joinNames(entries: readonly (readonly [group: string, name: string])[]): Readonly<Record<string, Names>> {
  const groups = new Map<string, string>();
  for (const [group, name] of entries) groups.set(group, groups.has(group) ? `${groups.get(group)},${name}` : name);
  return Object.fromEntries(groups);
}

function splitNames(groups: Readonly<Record<string, Names>> = {}): readonly (readonly [group: string, name: string])[] {
  return Object.entries(groups).flatMap(([group, names]) => names.split(',').map((name) => [group, name] as const));
}

/** Writes what was seen, in its order. */
export function encodeObservations({ answers, sdkCodes }: Observations): EncodedObservations {
  const ofEvidence = (evidence: AnswerEvidence) =>
    joinNames(
      answers
        .filter((answer) => answer.evidence === evidence)
        .map(({ product, action, code }) => [`${product} ${action}`, code] as const),
    );
  return {
    answers: Object.fromEntries(ANSWER_EVIDENCE.map((evidence) => [evidence, ofEvidence(evidence)] as const)),
    sdkCodes: joinNames([...sdkCodes].map(([code, sdk]) => [sdk, code] as const)),
  };
}

/** Reads what was seen. */
export function decodeObservations(encoded: EncodedObservations): Observations {
  const answers = ANSWER_EVIDENCE.flatMap((evidence) =>
    splitNames(encoded.answers[evidence]).map(([place, code]) => {
      const [product = '', action = ''] = place.split(' ');
      return { product, action, code, evidence };
    }),
  );
  return { answers, sdkCodes: new Map(splitNames(encoded.sdkCodes).map(([sdk, code]) => [code, sdk])) };
}

/** Writes the actions that the lists lack, in their order. */
export function encodeOtherActions(products: OtherActions): EncodedOtherActions {
  return mapValues(Object.fromEntries(products), (versions) =>
    mapValues(Object.fromEntries(versions), (actions) => {
      const groups = KINDS.map((kind) => {
        const ofKind = [...actions].filter(([, action]) => action.kind === kind);
        return [kind, joinNames(ofKind.map(([name, { sdkVersion }]) => [sdkVersion, name] as const))] as const;
      });
      return Object.fromEntries(groups.filter(([, names]) => Object.keys(names).length > 0));
    }),
  );
}

/** Reads the actions that the lists lack. */
export function decodeOtherActions(encoded: EncodedOtherActions): OtherActions {
  return new Map(
    Object.entries(encoded).map(([product, versions]) => [
      product,
      new Map(Object.entries(versions).map(([version, actions]) => [version, decodeActions(actions)])),
    ]),
  );
}

function decodeActions(encoded: EncodedActions): ReadonlyMap<string, OtherAction> {
  return new Map(
    KINDS.flatMap((kind) =>
      splitNames(encoded[kind]).map(([sdkVersion, name]): [string, OtherAction] => [name, { kind, sdkVersion }]),
    ),
  );
}

function mapValues<V, W>(object: Readonly<Record<string, V>>, change: (value: V) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
