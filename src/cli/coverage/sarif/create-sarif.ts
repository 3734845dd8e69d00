import { OUTCOMES } from '../../../analysis/call-coverage/types.ts';
import type { Bilingual, Language } from '../../../language/language.ts';
import { render } from '../../../language/sentence.ts';
import { PAGES } from '../../../version.ts';
import { shortListOf } from '../../layout.ts';
import type { CoverageRecord, CoveredCall, PositionRecord } from '../../records.ts';
import { explainOutcome } from '../explain-outcome.ts';
import { TEXTS } from '../texts.ts';
import { listWorthALook } from '../worth-a-look.ts';
import { locateFile } from './file-uri.ts';
import { createFingerprints } from './fingerprint.ts';
import { RULES, type ReportedOutcome, SARIF_TEXTS } from './texts.ts';

/** GitHub shows no more results of a run, and drops the others without a word. */
const MOST_RESULTS = 5000;

/** So many codes are named in a message. */
const MOST_NAMED = 5;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const GUIDE: Bilingual<string> = {
  en: `${PAGES}/docs/guides/coverage.md`,
  zh: `${PAGES}/docs/zh/guides/coverage.md`,
};

type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<ReportedOutcome, Level>> = {
  swallowed: 'error',
  uncaught: 'warning',
  unknown: 'note',
};

const REPORTED = OUTCOMES.filter(isReported).toReversed();

function isReported(outcome: string): outcome is ReportedOutcome {
  return outcome in RULES;
}

/** What is cut off, where the calls worth a look are too many; `undefined` where none is. */
export function describeCut({ calls }: CoverageRecord, language: Language): string | undefined {
  const all = listWorthALook(calls).length;
  return all > MOST_RESULTS ? render(SARIF_TEXTS.cut[language], { kept: MOST_RESULTS, all }) : undefined;
}

/** A SARIF 2.1.0 log: a result for each call worth a look, the worst first. */
export function createSarif(record: CoverageRecord, language: Language): object {
  const { calls, unparsed, version, registry } = record;
  const fingerprints = createFingerprints(calls);
  const cut = describeCut(record, language);
  const notes = [
    ...unparsed.map(({ file, line, message }) => render(TEXTS.unparsed[language], { file, line, said: message })),
    ...(cut === undefined ? [] : [cut]),
  ];
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tencentcloud-errors coverage',
            informationUri: GUIDE[language],
            semanticVersion: version,
            language: language === 'zh' ? 'zh-CN' : 'en',
            rules: REPORTED.map((outcome) => createRule(outcome, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
          },
        ],
        properties: { registry },
        results: listWorthALook(calls, MOST_RESULTS).flatMap((call) => createResult(call, fingerprints, language)),
      },
    ],
  };
}

function createRule(outcome: ReportedOutcome, language: Language): object {
  return {
    id: `${outcome}-failure`,
    shortDescription: { text: RULES[outcome][language] },
    helpUri: `${GUIDE[language]}#${outcome}`,
    defaultConfiguration: { level: LEVELS[outcome] },
  };
}

function createResult(
  call: CoveredCall,
  fingerprints: ReadonlyMap<CoveredCall, string>,
  language: Language,
): readonly object[] {
  const { outcome, file, end } = call;
  if (!isReported(outcome)) return [];
  const fingerprint = fingerprints.get(call);
  return [
    {
      ruleId: `${outcome}-failure`,
      ruleIndex: REPORTED.indexOf(outcome),
      level: levelOf(outcome, call),
      message: { text: describe(call, language) },
      locations: [createLocation(file, call)],
      relatedLocations: [createLocation(file, end)],
      // GitHub reads the first name alone.
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'call/v1': fingerprint },
    },
  ];
}

/** What leaves an exported function may still be caught by whoever calls it. */
function levelOf(outcome: ReportedOutcome, { exit }: CoveredCall): Level {
  return exit === 'export' ? 'note' : LEVELS[outcome];
}

function describe(call: CoveredCall, language: Language): string {
  const { product, action, outcome, codes } = call;
  const name = action === undefined ? product : `${product} ${action}`;
  const undecided = codes.filter(({ state }) => state === outcome).map(({ code }) => code);
  const result = render(SARIF_TEXTS.result[language], { name, why: explainOutcome(call, language) });
  if (undecided.length === 0) return result;
  return result + render(SARIF_TEXTS.codes[language], { codes: shortListOf(undecided, MOST_NAMED, language) });
}

function createLocation(file: string, { line, column }: PositionRecord): object {
  return {
    physicalLocation: { artifactLocation: locateFile(file), region: { startLine: line, startColumn: column } },
  };
}
