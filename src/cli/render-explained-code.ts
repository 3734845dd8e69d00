import { columnsOf, countOf, shortListOf } from './layout.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';
import type { Style } from './style.ts';

/** How many products are spelled out, of the actions of each, and of the codes nearby. */
const MOST = { products: 8, actions: 4, neighbours: 6 } as const;

/** What a code is, as lines of text. */
export function renderExplainedCode(explained: ExplainedCode, style: Style): string {
  const { code, verdict, message, description, isCommon } = explained;
  const lines = [
    verdict === 'known' ? style.green(code) : style.red(code),
    ...(verdict === 'known' ? [] : [message]),
    ...(description === undefined ? [] : [description]),
    ...(isCommon ? ['Any action of any product can answer it.'] : []),
    ...(isCommon && explained.answeredBy.length > MOST.products ? [] : renderAnswering(explained.answeredBy)),
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
    ...(retired === undefined ? [] : [`withdrawn ${retired}`]),
    ...(replacedBy === undefined ? [] : [`now ${replacedBy}`]),
    ...(site === undefined ? [] : ['international site only']),
  ];
  return notes.join(', ');
}

function actionsOf({ actions }: AnsweringVersion): string {
  return actions.length === 0 ? 'no action documents it' : shortListOf(actions, MOST.actions);
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

function renderNeighbours({ code, neighbours: { namespace, subCode } }: ExplainedCode): readonly string[] {
  return [
    ...(namespace.length === 0
      ? []
      : [`Same namespace: ${shortListOf(nearestFirst(code, namespace), MOST.neighbours)}`]),
    ...(subCode.length === 0 ? [] : [`Same sub-code: ${shortListOf(subCode, MOST.neighbours)}`]),
  ];
}

/** The names that stand around the code in the alphabet, then the others. They must be sorted. */
function nearestFirst(code: string, sorted: readonly string[]): readonly string[] {
  const place = sorted.filter((other) => other < code).length;
  const start = Math.max(0, Math.min(place - MOST.neighbours / 2, sorted.length - MOST.neighbours));
  const around = sorted.slice(start, start + MOST.neighbours);
  return [...around, ...sorted.filter((other) => !around.includes(other))];
}
