import type { Bilingual, Language } from '../language/language.ts';
import { datesOf } from './code-dates.ts';
import { columnsOf, countOf } from './layout.ts';
import type { CodesRecord, UnlistedAction } from './records.ts';
import { EVIDENCE } from './seen-answers.ts';
import type { Style } from './style.ts';
import { nameOf } from './targets.ts';

/** The lines of a record: its codes with what is to be said of them, and a summary. */
export function renderCodes(record: CodesRecord, style: Style, language: Language): string {
  const rows = [
    ...record.codes.map((entry) => [entry.code, datesOf(entry, language)]),
    ...record.commonCodes.map((code) => [code, WORDS[language].commonCode]),
    ...listSeenCodes(record).map((code) => [code, describeSeen(code, record, language)]),
  ];
  return [...columnsOf(rows), style.dim(summaryOf(record, language))].join('\n');
}

/** What a summary is made of. */
interface Summary {
  readonly product: string;
  readonly counts: { readonly codes: number; readonly common: number; readonly seen: number };
  readonly actions: readonly string[];
  readonly snapshotDate: string;
  readonly asOf: string | undefined;
  /** Whether the codes are those that have left the lists. */
  readonly isPast: boolean;
}

interface Words {
  readonly commonCode: string;
  /** `answers`: each an action, and how it is known. */
  readonly undocumented: (answers: readonly { readonly action: string; readonly evidence: string }[]) => string;
  readonly registry: (summary: Summary) => string;
  readonly seen: (summary: Summary) => string;
  /** All codes of the product. */
  readonly ofProduct: (summary: Summary) => string;
  /** All codes of the product in the place of those of actions, and why. */
  readonly inPlace: (summary: Summary, reason: string) => string;
  readonly ofActions: (summary: Summary) => string;
  /** Why the codes of the product stand in the place of those of the actions. */
  readonly unlisted: (actions: readonly UnlistedAction[]) => string;
  readonly undocumentedActions: (actions: readonly string[]) => string;
}

const WORDS: Bilingual<Words> = {
  en: {
    commonCode: 'common code',
    undocumented: (answers) =>
      `undocumented: ${answers.map(({ action, evidence }) => `${action} (${evidence})`).join(', ')}`,
    registry: ({ snapshotDate, asOf }) =>
      ` (registry of ${snapshotDate}${asOf === undefined ? '' : `, codes of ${asOf}`})`,
    seen: ({ counts: { seen } }) => (seen === 0 ? '' : `; besides, ${countOf(seen, 'undocumented code')} seen`),
    ofProduct: (summary) => `${countEnglish(summary)}${commonEnglish(summary)}`,
    inPlace: (summary, reason) => `${countEnglish(summary)}${commonEnglish(summary)}: ${reason}`,
    ofActions: (summary) =>
      `${countEnglish(summary)} that ${summary.actions.join(', ')} ${summary.actions.length === 1 ? 'documents' : 'document'}` +
      (commonEnglish(summary) || '; common codes can arrive as well'),
    unlisted: (actions) =>
      `${actions
        .map(({ action, kind, sdkVersion }) =>
          kind === 'withdrawn'
            ? `${action} has left the lists (tencentcloud-sdk-nodejs ${sdkVersion} still had it)`
            : `${action} is newer than the lists (tencentcloud-sdk-nodejs ${sdkVersion} has it)`,
        )
        .join(', ')}, so these are those of the product`,
    undocumentedActions: (actions) =>
      `no code is documented for ${actions.length === 1 ? '' : 'one of '}${actions.join(', ')}, so these are all that can arrive`,
  },
  zh: {
    commonCode: '公共错误码',
    undocumented: (answers) =>
      `未列入文档：${answers.map(({ action, evidence }) => `${action}（${evidence}）`).join('、')}`,
    registry: ({ snapshotDate, asOf }) =>
      `（错误码库日期 ${snapshotDate}${asOf === undefined ? '' : `，只计 ${asOf} 已有的`}）`,
    seen: ({ counts: { seen } }) => (seen === 0 ? '' : `；另外见过 ${seen} 个未列入文档的错误码`),
    ofProduct: (summary) => `共 ${countChinese(summary, `${summary.isPast ? '已下线的' : ''} ${summary.product} `)}`,
    inPlace: (summary, reason) => `共 ${countChinese(summary, ` ${summary.product} `)}：${reason}`,
    ofActions: (summary) =>
      `${summary.product} 接口 ${summary.actions.join('、')} 的文档列出 ${countChinese(summary)}` +
      (summary.counts.common === 0 ? '；此外还可能返回公共错误码' : ''),
    unlisted: (actions) =>
      `${actions
        .map(({ action, kind, sdkVersion }) =>
          kind === 'withdrawn'
            ? `${action} 已从列表中移除（tencentcloud-sdk-nodejs ${sdkVersion} 中还有）`
            : `${action} 比列表更新（tencentcloud-sdk-nodejs ${sdkVersion} 中已有）`,
        )
        .join('，')}，因此列出整个产品的错误码`,
    undocumentedActions: (actions) =>
      `${actions.join('、')} ${actions.length === 1 ? '的文档没有' : '中有接口的文档没有'}列出错误码，因此列出所有可能返回的错误码`,
  },
};

function countEnglish({ product, counts: { codes }, isPast }: Summary): string {
  return `${countOf(codes, isPast ? 'withdrawn code' : 'code')} of ${product}`;
}

function commonEnglish({ counts: { common } }: Summary): string {
  return common === 0 ? '' : `, and ${countOf(common, 'common code')}`;
}

/** `owner`: whose codes they are, with a space on either side. */
function countChinese({ counts: { codes, common } }: Summary, owner = ''): string {
  return `${codes} 个${owner}错误码${common === 0 ? '' : `，另有 ${common} 个公共错误码`}`;
}

function summaryOf(record: CodesRecord, language: Language): string {
  const { codes, commonCodes, actions = [], unlistedActions, isDocumented, asOf, registry, product, version } = record;
  const words = WORDS[language];
  const summary: Summary = {
    product: nameOf({ product, version }),
    counts: { codes: codes.length, common: commonCodes.length, seen: listSeenCodes(record).length },
    actions,
    snapshotDate: registry.snapshotDate,
    asOf,
    isPast: codes.length > 0 && codes.every(({ retired }) => retired !== undefined),
  };
  return `${summarize()}${words.seen(summary)}${words.registry(summary)}`;

  function summarize(): string {
    if (actions.length === 0) return words.ofProduct(summary);
    if (isDocumented) return words.ofActions(summary);
    const reason = unlistedActions.length > 0 ? words.unlisted(unlistedActions) : words.undocumentedActions(actions);
    return words.inPlace(summary, reason);
  }
}

/** `undocumented: ReleaseAddresses (in a published answer)` */
function describeSeen(code: string, { seen }: CodesRecord, language: Language): string {
  const answers = seen.filter((answer) => answer.code === code);
  return WORDS[language].undocumented(
    answers.map(({ action, evidence }) => ({ action, evidence: EVIDENCE[evidence][language] })),
  );
}

function listSeenCodes({ seen }: CodesRecord): readonly string[] {
  return [...new Set(seen.map(({ code }) => code))];
}
