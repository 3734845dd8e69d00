import type { DecidedCode, PackedCall, PageData, State } from './data.ts';
import { type Numbers, type StateCounts, countStates, numbersOf } from './states.ts';

/** What happens to one code of a call. */
export interface Code {
  readonly code: string;
  readonly state: State;
  /** The line that decides about it. */
  readonly line?: number;
}

/** One call as the views show it. */
export interface Call extends Omit<PackedCall, 'codes' | 'commonCodes' | 'codeList'> {
  /** `file:line:column`; several calls of a wrapper can have the same. */
  readonly place: string;
  /** The action with its product: `scf CreateTrigger`; the product alone where the action is not known. */
  readonly name: string;
  readonly counts: StateCounts;
  readonly numbers: Numbers;
  readonly codes: readonly Code[];
  readonly commonCounts: StateCounts;
  readonly commonCodes: readonly Code[];
}

/** Everything that the page shows, unpacked. */
export interface Model extends Omit<PageData, 'calls' | 'worthALook'> {
  readonly calls: readonly Call[];
  readonly worthALook: readonly Call[];
}

/** Spells out the codes of each call, and counts them. */
export function createModel(data: PageData): Model {
  const calls = data.calls.map((call) => unpack(call, data));
  return { ...data, calls, worthALook: data.worthALook.flatMap((index) => calls[index] ?? []) };
}

function unpack(packed: PackedCall, { codeLists, commonCodes: common }: PageData): Call {
  const { codeList, product, action, line, column, outcome } = packed;
  const file = toWellFormed(packed.file);
  const codes = spellOut(codeLists[codeList] ?? [], packed.codes, outcome);
  const commonCodes = spellOut(common, packed.commonCodes, outcome);
  const counts = countStates(codes.map(({ state }) => state));
  return {
    ...packed,
    file,
    place: `${file}:${line}:${column}`,
    name: action === undefined ? product : `${product} ${action}`,
    counts,
    numbers: numbersOf(counts),
    codes,
    commonCounts: countStates(commonCodes.map(({ state }) => state)),
    commonCodes,
  };
}

function spellOut(all: readonly string[], decided: readonly DecidedCode[], outcome: State): readonly Code[] {
  const byCode = new Map(decided.map((each) => [each.code, each]));
  return all.map((code) => byCode.get(code) ?? { code, state: outcome });
}

/** Without halves of characters, which an address cannot have; names of files on Windows can. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
