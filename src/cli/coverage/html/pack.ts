import type { DecidedCode, PackedCall, PageData } from '../../../coverage-page/data.ts';
import type { Language } from '../../../language/language.ts';
import type { CoverageRecord, CoveredCall, CoveredCode } from '../../records.ts';
import { EXITS, HEADS, LOSSES, SWALLOWED } from '../texts.ts';
import { listWorthALook } from '../worth-a-look.ts';

/** So many calls are shown as worth a look. */
const MOST_WORTH = 10;

/** The reason of calls that have none of their own. */
const SWALLOWED_KEY = 'swallowed';

/** The record as the page reads it: lists of codes that calls share are written once, and codes that nothing decides about are not spelled out. */
export function packRecord(record: CoverageRecord, commonCodes: readonly string[], language: Language): PageData {
  const { version, registry, files, unparsed, calls } = record;
  const lists = createLists();
  const packed = calls.map((call) => packCall(call, lists.indexOf(call.codes)));
  const indices = new Map(calls.map((call, index) => [call, index]));
  return {
    language,
    version,
    date: registry.snapshotDate,
    files,
    unparsed,
    codeLists: lists.all,
    commonCodes,
    calls: packed,
    worthALook: listWorthALook(calls, MOST_WORTH).flatMap((call) => indices.get(call) ?? []),
    words: { outcomes: HEADS, reasons: { ...EXITS, ...LOSSES, [SWALLOWED_KEY]: SWALLOWED } },
  };
}

interface CodeLists {
  readonly all: readonly (readonly string[])[];
  /** The index of the codes among `all`, where they are added if they are not there. */
  readonly indexOf: (codes: readonly CoveredCode[]) => number;
}

function createLists(): CodeLists {
  const all: (readonly string[])[] = [];
  const indices = new Map<string, number>();
  return {
    all,
    indexOf: (codes) => {
      const names = codes.map(({ code }) => code);
      const key = names.join();
      const index = indices.get(key) ?? all.push(names) - 1;
      indices.set(key, index);
      return index;
    },
  };
}

function packCall(call: CoveredCall, codeList: number): PackedCall {
  const { exit, reason, codes, commonCodes, outcome, ...rest } = call;
  const why = exit ?? reason ?? (outcome === 'swallowed' ? SWALLOWED_KEY : undefined);
  const isDecided = ({ state }: DecidedCode) => state !== outcome;
  return {
    ...rest,
    outcome,
    ...(why !== undefined && { why }),
    codeList,
    codes: codes.filter(isDecided),
    commonCodes: commonCodes.filter(isDecided),
  };
}
