import type { TSESTree } from '@typescript-eslint/utils';
import type { CodeExpression } from '../../analysis/code-expressions/code-expression.ts';
import { findCallScope } from '../../analysis/dispatches/site-scope.ts';
import { findTypeScope } from '../../analysis/dispatches/type-scope.ts';
import { listShownVendors } from '../../analysis/evidence/shown-vendors.ts';
import type { FileFacts } from '../../analysis/facts.ts';
import { type CheckedPlace, type Omission, type Place, listPlaces, startOf } from '../../analysis/findings/places.ts';
import type { Refusal } from '../../analysis/refusals.ts';
import type { ScopeTarget } from '../../registry/index.ts';
import type { FileFinding, OmissionRecord, PlaceRecord, PlaceScopeRecord, ShownVendorRecord } from '../records.ts';
import { nameOf } from '../targets.ts';
import { assignReports } from './place-reports.ts';
import type { Report } from './reports.ts';

/** Texts that are shown of what shows a vendor. */
const MOST_SHOWN = 3;
/** Source text is cut off here. */
const MOST_CHARACTERS = 60;

/** What is seen of codes in a file, and what is not, as plain data, with what the rules say of it, if they were run. */
export function describeFile(
  facts: FileFacts,
  refusals: readonly Refusal[],
  reports: readonly Report[] | undefined,
): FileFinding {
  const places = listPlaces(facts, refusals);
  const said = reports && assignReports(reports, places.map(rangesOf));
  return {
    status: 'checked',
    shown: listShown(facts),
    places: places.map((place, index) => ({
      ...describe(place, facts),
      ...(said !== undefined && { reports: said[index] ?? [] }),
    })),
  };
}

/** Where a place is: from its comparison to its end, and each of its texts. */
function rangesOf(place: Place): readonly (readonly [start: number, end: number])[] {
  const { node, literals } = place.site ?? place;
  const texts = literals.map(({ range }) => range);
  const isWhole = place.site === undefined ? place.compared !== undefined : place.site.kind !== 'definition';
  return isWhole ? [node.range, ...texts] : texts;
}

function listShown({ sourceCode, evidence, settings, context }: FileFacts): readonly ShownVendorRecord[] {
  const shown = listShownVendors(sourceCode.text, evidence, settings).map(({ vendor, by, texts, offset }) => {
    return { vendor, by, texts: texts.slice(0, MOST_SHOWN), line: sourceCode.getLocFromIndex(offset).line };
  });
  const isBySettings = context.evidence.tencentCloud && !shown.some(({ vendor }) => vendor === 'tencent-cloud');
  return isBySettings ? [{ vendor: 'tencent-cloud', by: 'settings', texts: [] }, ...shown] : shown;
}

function describe(place: Place, facts: FileFacts): PlaceRecord {
  const { line, column } = facts.sourceCode.getLocFromIndex(startOf(place));
  const at = { line, column: column + 1, form: formOf(place), text: textOf(place, facts) };
  if (place.site !== undefined) return { ...at, isChecked: true, ...describeSite(place, facts) };
  const omission = describeOmission(place);
  return { ...at, isChecked: false, literals: omission.literals, omitted: [omission] };
}

function describeSite(
  { site: { expression, literals }, omitted }: CheckedPlace,
  facts: FileFacts,
): Omit<PlaceRecord, 'line' | 'column' | 'form' | 'text' | 'isChecked'> {
  const { evidence, reason } = expression;
  return {
    literals: valuesOf(literals),
    evidence,
    ground: reason,
    scope: findScope(expression, facts),
    omitted: omitted.map(describeOmission),
  };
}

function findScope(expression: CodeExpression, facts: FileFacts): PlaceScopeRecord {
  if (findTypeScope(expression, facts) !== undefined) return { source: 'type', targets: [] };
  const calls = findCallScope(expression);
  if (calls !== undefined) return { source: 'calls', targets: namesOf(calls.targets) };
  const { scope, source } = facts.scope;
  return { source, targets: namesOf(scope.targets) };
}

function namesOf(targets: readonly ScopeTarget[]): readonly string[] {
  return [...new Set(targets.map((target) => [nameOf(target), target.action].filter(Boolean).join(' ')))];
}

function describeOmission({ literals, reason }: Omission): OmissionRecord {
  return { reason, literals: valuesOf(literals) };
}

function valuesOf(literals: readonly { readonly value: string }[]): readonly string[] {
  return [...new Set(literals.map(({ value }) => value))];
}

function formOf(place: Place): PlaceRecord['form'] {
  if (place.site !== undefined) return place.site.kind;
  if (place.reason === 'lone-string') return 'string';
  return place.compared === undefined ? 'definition' : formOfNode(place.node);
}

function formOfNode(node: TSESTree.Node): PlaceRecord['form'] {
  switch (node.type) {
    case 'SwitchStatement':
      return 'switch';
    case 'MemberExpression':
      return 'lookup';
    case 'BinaryExpression':
      return node.operator === 'in' ? 'lookup' : 'equality';
    default:
      return 'call';
  }
}

/** The first line of a comparison, without what is in it; of what is defined, the line of the first text. */
function textOf(place: Place, { sourceCode }: FileFacts): string {
  const { node } = place.site ?? place;
  const start = startOf(place);
  if (node.type === 'SwitchStatement') return `switch (${sourceCode.getText(node.discriminant)})`;
  const isWhole = node.range[0] === start;
  const { line } = sourceCode.getLocFromIndex(start);
  const [first = ''] = (isWhole ? sourceCode.getText(node) : (sourceCode.lines[line - 1] ?? '')).trim().split('\n');
  return first.length > MOST_CHARACTERS ? `${first.slice(0, MOST_CHARACTERS)}…` : first;
}
