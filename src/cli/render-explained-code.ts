import { wordsOf } from '../registry/explain/words.ts';
import { type ObservedAnswer, namespaceOf, subCodeOf } from '../registry/index.ts';
import { columnsOf, countOf, shortListOf } from './layout.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';
import { EVIDENCE } from './seen-answers.ts';
import type { Style } from './style.ts';

/** How many products are spelled out, of the actions of each, and of the codes nearby. */
const MOST = { products: 8, actions: 4, neighbours: 6 } as const;

/** What a code is, as lines of text. */
export function renderExplainedCode(explained: ExplainedCode, style: Style): string {
  const { code, verdict, message, description, productDescriptions = [], namespaceDescription, isCommon } = explained;
  const lines = [
    verdict === 'known' ? style.green(code) : style.red(code),
    ...(verdict === 'known' && explained.isDocumented ? [] : [message]),
    ...(description === undefined ? [] : [description]),
    ...productDescriptions.slice(0, MOST.products).map(({ product, description: text }) => `In ${product}: ${text}`),
    ...(namespaceDescription === undefined ? [] : [`Namespace ${namespaceOf(code)}: ${namespaceDescription}`]),
    ...(isCommon ? ['A common code: it can arrive from any action of any product.'] : []),
    ...(isCommon && explained.answeredBy.length > MOST.products ? [] : renderAnswering(explained.answeredBy)),
    ...renderSeen(explained.seen),
    ...renderCandidates(explained.candidates),
    ...renderNeighbours(explained),
  ];
  return lines.map((line, index) => (index === 0 ? style.bold(line) : `  ${line}`)).join('\n');
}

function renderAnswering(versions: readonly AnsweringVersion[]): readonly string[] {
  if (versions.length === 0) return [];
  const listed = versions.slice(0, MOST.products);
  const rows = listed.map((one) => [`  ${one.product} ${one.version}`.trimEnd(), datesOf(one), actionsOf(one)]);
  const more = versions.length - listed.length;
  return [
    `Listed by ${countOf(new Set(versions.map(({ product }) => product)).size, 'product')}:`,
    ...columnsOf(rows),
    ...(more > 0 ? [`  and ${more} more; --product <name> narrows`] : []),
  ];
}

function datesOf({ since, sinceBefore, retired, replacedBy, site }: AnsweringVersion): string {
  const notes = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(sinceBefore === undefined ? [] : [`since before ${sinceBefore}`]),
    ...(retired === undefined ? [] : [`left the lists ${retired}`]),
    ...(replacedBy === undefined ? [] : [`now ${replacedBy}`]),
    ...(site === undefined ? [] : ['international site only']),
  ];
  return notes.join(', ');
}

function actionsOf({ actions }: AnsweringVersion): string {
  return actions.length === 0 ? 'no action documents it' : shortListOf(actions, MOST.actions);
}

function renderSeen(answers: readonly ObservedAnswer[]): readonly string[] {
  if (answers.length === 0) return [];
  const rows = answers.map(({ product, action, evidence }) => [`  ${product} ${action}`, EVIDENCE[evidence]]);
  return ['Seen where the lists lack it:', ...columnsOf(rows)];
}

function renderCandidates(candidates: readonly Candidate[]): readonly string[] {
  if (candidates.length === 0) return [];
  const rows = candidates.map(({ code, isCommon, products, description = '' }) => [
    `  ${code}`,
    isCommon ? 'any product' : shortListOf(products, 3),
    description,
  ]);
  return ['What may be meant:', ...columnsOf(rows)];
}

function renderNeighbours({ code, candidates, neighbours }: ExplainedCode): readonly string[] {
  const isNamed = (other: string): boolean => candidates.some((candidate) => candidate.code === other);
  return [
    ...renderCodes(
      'Same namespace',
      nearestFirst(
        code,
        neighbours.namespace.filter((other) => !isNamed(other)),
      ),
    ),
    ...renderCodes(
      'Same sub-code',
      neighbours.subCode.filter((other) => !isNamed(other)),
    ),
  ];
}

function renderCodes(title: string, codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [] : [`${title}: ${shortListOf(codes, MOST.neighbours)}`];
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
