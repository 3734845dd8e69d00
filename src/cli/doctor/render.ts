import type { Language } from '../../language/language.ts';
import { listNames, listOf } from '../../language/lists.ts';
import { render } from '../../language/sentence.ts';
import { missingCodeForm } from '../missing-code-form.ts';
import type { Check, DoctorRecord, FileFinding, OmissionRecord, PlaceRecord } from '../records.ts';
import type { Style } from '../style.ts';
import { STATUSES, SUBJECTS } from './texts/checks.ts';
import { LAYOUT, NOT_SHOWN, SHOWN } from './texts/places.ts';
import { EVIDENCE, type Explanation, FILES, GROUNDS, REASONS, SCOPES } from './texts/reasons.ts';

/** What `doctor` found as text: the checks, then what is seen in the file that was asked about. */
export function renderDoctor({ checks, finding }: DoctorRecord, language: Language, style: Style): string {
  const lines = checks.map((check) => renderCheck(check, language, style));
  if (finding !== undefined) lines.push('', ...renderFile(finding, language, style));
  return lines.join('\n');
}

function renderCheck({ subject, status, message }: Check, language: Language, style: Style): string {
  const paint = { ok: style.green, advice: style.yellow, problem: style.red }[status];
  const name = isSubject(subject) ? SUBJECTS[subject][language] : subject;
  return `${paint(STATUSES[status][language])}  ${render(LAYOUT.labelled[language], { label: name, text: message })}`;
}

function isSubject(subject: string): subject is keyof typeof SUBJECTS {
  return Object.hasOwn(SUBJECTS, subject);
}

function renderFile(finding: FileFinding, language: Language, style: Style): readonly string[] {
  const { status, places } = finding;
  if (status !== 'checked')
    return [style.bold(render(LAYOUT.nothing[language], {})), ...renderRefusal(finding, language)];
  const values = { count: places.length, checked: places.filter(({ isChecked }) => isChecked).length };
  return [
    style.bold(render(LAYOUT.heading[language], values)),
    ...renderShown(finding, language),
    ...places.flatMap((place) => renderPlace(place, language, style)),
    ...(places.some(isUnknown) ? [`  ${render(LAYOUT.reportAt[language], { address: missingCodeForm() })}`] : []),
  ];
}

/** Whether a code of the place is reported as unknown. */
function isUnknown({ reports = [] }: PlaceRecord): boolean {
  return reports.some(({ rule, status }) => rule === 'no-unknown-code' && status === 'reported');
}

function renderRefusal({ status, error }: FileFinding, language: Language): readonly string[] {
  if (status === 'checked') return [];
  const explained = explain(FILES[status], status, language);
  return error === undefined
    ? [`  ${explained}`]
    : [`  ${explained}`, `  ${render(LAYOUT.parser[language], { said: error })}`];
}

function renderShown({ shown }: FileFinding, language: Language): readonly string[] {
  const lines = shown.map(({ vendor, by, texts, line = 0 }) =>
    render(SHOWN[vendor][by][language], { texts: listOf(texts, language), line }),
  );
  const isOurs = shown.some(({ vendor }) => vendor === 'tencent-cloud');
  return (isOurs ? lines : [NOT_SHOWN[language], ...lines]).map((line) => `  ${line}`);
}

function renderPlace(place: PlaceRecord, language: Language, style: Style): readonly string[] {
  const { line, column, text, isChecked, omitted } = place;
  const mark = render((isChecked ? LAYOUT.checked : LAYOUT.unchecked)[language], {});
  const paint = isChecked ? style.green : style.yellow;
  return [
    `  ${paint(mark)}  ${line}:${column}  ${text}`,
    ...renderGround(place, language),
    ...omitted.map((omission) => renderOmission(omission, language)),
    ...renderReports(place, language),
  ];
}

/** What the rules say of a place. Of one that is not checked, there is mostly nothing to say. */
function renderReports({ reports, isChecked }: PlaceRecord, language: Language): readonly string[] {
  if (reports === undefined) return [];
  if (reports.length === 0) return isChecked ? [`    ${render(LAYOUT.silent[language], {})}`] : [];
  return (['reported', 'silenced', 'strict'] as const).flatMap((wanted) => {
    const rules = reports.filter(({ status }) => status === wanted).map(({ rule }) => rule);
    return rules.length === 0 ? [] : `    ${render(LAYOUT[wanted][language], { rules: listNames(rules, language) })}`;
  });
}

function renderGround({ literals, evidence, ground, scope }: PlaceRecord, language: Language): readonly string[] {
  if (evidence === undefined || ground === undefined || scope === undefined) return [];
  const values = {
    evidence: EVIDENCE[evidence][language],
    ground: render(GROUNDS[ground.kind][language], { name: ground.name ?? '' }),
    scope: render(SCOPES[scope.source][language], { targets: listNames(scope.targets, language) }),
  };
  return [`    ${listOf(literals, language)}`, `    ${render(LAYOUT.ground[language], values)}`];
}

function renderOmission({ reason, literals }: OmissionRecord, language: Language): string {
  const why = explain(REASONS[reason], reason, language);
  return `    ${render(LAYOUT.refused[language], { literals: listOf(literals, language), why })}`;
}

/** Why, what can be done, and the id by which the guide knows it. */
function explain({ why, act }: Explanation, id: string, language: Language): string {
  const sentences = [why[language], ...(act === undefined ? [] : [act[language]])];
  return render(LAYOUT.explained[language], { text: sentences.join(language === 'en' ? ' ' : ''), id });
}
