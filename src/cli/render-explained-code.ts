import type { Bilingual, Language } from '../language/language.ts';
import { wordsOf } from '../registry/explain/words.ts';
import { type ObservedAnswer, namespaceOf, subCodeOf } from '../registry/index.ts';
import { datesOf } from './code-dates.ts';
import { columnsOf, countOf, shortListOf } from './layout.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';
import { EVIDENCE } from './seen-answers.ts';
import type { Style } from './style.ts';

/** How many products are spelled out, of the actions of each, and of the codes nearby. */
const MOST = { products: 8, actions: 4, neighbours: 6 } as const;

/** The words around what a record says. */
interface Words {
  readonly inProduct: (product: string, text: string) => string;
  readonly namespace: (namespace: string, text: string) => string;
  readonly common: string;
  readonly listedBy: (products: number, isPast: boolean) => string;
  readonly moreVersions: (count: number) => string;
  readonly noAction: string;
  readonly seen: string;
  readonly candidates: string;
  readonly anyProduct: string;
  readonly sameNamespace: (codes: string) => string;
  readonly sameSubCode: (codes: string) => string;
  readonly reportAt: (address: string) => string;
}

const WORDS: Bilingual<Words> = {
  en: {
    inProduct: (product, text) => `In ${product}: ${text}`,
    namespace: (namespace, text) => `Namespace ${namespace}: ${text}`,
    common: 'A common code: it can arrive from any action of any product.',
    listedBy: (products, isPast) => `${isPast ? 'Was listed' : 'Listed'} by ${countOf(products, 'product')}:`,
    moreVersions: (count) => `and ${count} more; --product <name> narrows`,
    noAction: 'no action documents it',
    seen: 'Seen where the lists lack it:',
    candidates: 'What may be meant:',
    anyProduct: 'any product',
    sameNamespace: (codes) => `Same namespace: ${codes}`,
    sameSubCode: (codes) => `Same sub-code: ${codes}`,
    reportAt: (address) => `If the API returns it all the same, report it as missing: ${address}`,
  },
  zh: {
    inProduct: (product, text) => `${product} 中：${text}`,
    namespace: (namespace, text) => `一级错误码 ${namespace}：${text}`,
    common: '公共错误码：任何产品的任何接口都可能返回。',
    listedBy: (products, isPast) => `${isPast ? '曾' : ''}列出它的产品（共 ${products} 个）：`,
    moreVersions: (count) => `另有 ${count} 个，可用 --product <name> 限定产品`,
    noAction: '没有任何接口的文档列出它',
    seen: '列表中没有但实际出现过：',
    candidates: '可能想写的是：',
    anyProduct: '任何产品',
    sameNamespace: (codes) => `一级错误码相同：${codes}`,
    sameSubCode: (codes) => `二级错误码相同：${codes}`,
    reportAt: (address) => `如果 API 确实返回它，请反馈：${address}`,
  },
};

/** What a code is, as lines of text. */
export function renderExplainedCode(explained: ExplainedCode, style: Style, language: Language): string {
  const { code, verdict, message, description, productDescriptions = [], namespaceDescription, isCommon } = explained;
  const words = WORDS[language];
  const lines = [
    verdict === 'known' ? style.green(code) : style.red(code),
    ...(verdict === 'known' && explained.isDocumented ? [] : [message]),
    ...(description === undefined ? [] : [description]),
    ...productDescriptions
      .slice(0, MOST.products)
      .map(({ product, description: text }) => words.inProduct(product, text)),
    ...(namespaceDescription === undefined ? [] : [words.namespace(namespaceOf(code), namespaceDescription)]),
    ...(isCommon ? [words.common] : []),
    ...(isCommon && explained.answeredBy.length > MOST.products ? [] : renderAnswering(explained.answeredBy, language)),
    ...renderSeen(explained.seen, language),
    ...renderCandidates(explained.candidates, language),
    ...renderNeighbours(explained, language),
    ...(explained.reportAt === undefined ? [] : [words.reportAt(explained.reportAt)]),
  ];
  return lines.map((line, index) => (index === 0 ? style.bold(line) : `  ${line}`)).join('\n');
}

function renderAnswering(versions: readonly AnsweringVersion[], language: Language): readonly string[] {
  if (versions.length === 0) return [];
  const words = WORDS[language];
  const listed = versions.slice(0, MOST.products);
  const rows = listed.map((one) => [
    `  ${one.product} ${one.version}`.trimEnd(),
    datesOf(one, language),
    actionsOf(one, language),
  ]);
  const more = versions.length - listed.length;
  return [
    words.listedBy(
      new Set(versions.map(({ product }) => product)).size,
      versions.every(({ retired }) => retired !== undefined),
    ),
    ...columnsOf(rows),
    ...(more > 0 ? [`  ${words.moreVersions(more)}`] : []),
  ];
}

function actionsOf({ actions }: AnsweringVersion, language: Language): string {
  return actions.length === 0 ? WORDS[language].noAction : shortListOf(actions, MOST.actions, language);
}

function renderSeen(answers: readonly ObservedAnswer[], language: Language): readonly string[] {
  if (answers.length === 0) return [];
  const rows = answers.map(({ product, action, evidence }) => [`  ${product} ${action}`, EVIDENCE[evidence][language]]);
  return [WORDS[language].seen, ...columnsOf(rows)];
}

function renderCandidates(candidates: readonly Candidate[], language: Language): readonly string[] {
  if (candidates.length === 0) return [];
  const rows = candidates.map(({ code, isCommon, products, description = '' }) => [
    `  ${code}`,
    isCommon ? WORDS[language].anyProduct : shortListOf(products, 3, language),
    description,
  ]);
  return [WORDS[language].candidates, ...columnsOf(rows)];
}

function renderNeighbours({ code, candidates, neighbours }: ExplainedCode, language: Language): readonly string[] {
  const { sameNamespace, sameSubCode } = WORDS[language];
  const isOther = (other: string): boolean => candidates.every((candidate) => candidate.code !== other);
  return [
    ...renderCodes(sameNamespace, nearestFirst(code, neighbours.namespace.filter(isOther)), language),
    ...renderCodes(sameSubCode, neighbours.subCode.filter(isOther), language),
  ];
}

function renderCodes(
  write: (codes: string) => string,
  codes: readonly string[],
  language: Language,
): readonly string[] {
  return codes.length === 0 ? [] : [write(shortListOf(codes, MOST.neighbours, language))];
}

/** The names with most words of the code, then those that begin like it, then its neighbours in the alphabet; all sorted before. */
function nearestFirst(code: string, sorted: readonly string[]): readonly string[] {
  const words = wordsIn(code);
  const place = sorted.filter((other) => other < code).length;
  const ranked = sorted.map((name, index) => ({
    name,
    words: [...wordsIn(name)].filter((word) => words.has(word)).length,
    letters: countSharedStart(code.toLowerCase(), name.toLowerCase()),
    distance: Math.abs(index - place),
  }));
  ranked.sort((a, b) => b.words - a.words || b.letters - a.letters || a.distance - b.distance);
  return ranked.map(({ name }) => name);
}

/** `ResourceInUse.TriggerName` → `trigger`, `name` */
function wordsIn(code: string): ReadonlySet<string> {
  return new Set(wordsOf(subCodeOf(code) ?? '').map(({ text }) => text));
}

function countSharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
