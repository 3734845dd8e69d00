import type { Language } from '../../language/language.ts';
import { listNames } from '../../language/lists.ts';
import { render } from '../../language/sentence.ts';
import type { Check, ScopeFinding, SdkFinding, TypesFinding } from '../records.ts';
import { createCheck } from './create-check.ts';
import { type Findings, type Problem, runsRules } from './examine.ts';
import type { FoundOxlint, OxlintProblem } from './oxlint.ts';
import { isAtLeast } from './packages.ts';
import { OLDEST_ESLINT } from './project.ts';
import { CHECKS, COMMA, DAYS, PRODUCT_REASONS, TIERS } from './texts/checks.ts';

/** New codes appear every week; after half a year, many are missing. */
const OLD_AFTER_DAYS = 180;
const NAME = 'eslint-plugin-tencentcloud-errors';

/** Judges what was found, in the order in which one thing needs the other. */
export function judge(findings: Findings, language: Language): readonly Check[] {
  const { sdks, problems, plugin, oxlint } = findings;
  return [
    judgeEslint(findings, language),
    judgeRegistry(findings, language),
    ...sdks.map((sdk) => judgeSdk(sdk, language)),
    ...problems.map((problem) => judgeProblem(problem, language)),
    ...judgePlugin(findings, language),
    ...(plugin === undefined ? [] : judgeSurroundings(findings, language)),
    ...(oxlint === undefined ? [] : judgeOxlint(oxlint, findings, language)),
  ];
}

/** What only matters once the plugin is there. */
function judgeSurroundings({ scope, types, clashes, registry }: Findings, language: Language): readonly Check[] {
  return [
    ...(scope === undefined ? [] : [judgeScope(scope, language), ...judgeAsOf(scope, registry, language)]),
    ...(types === undefined ? [] : [judgeTypes(types, language)]),
    ...clashes.map(({ rule, reason, peace }) =>
      createCheck(CHECKS.clash, { rule, reason: reason[language], peace: peace[language] }, language),
    ),
  ];
}

function judgeEslint({ eslint, isEslintrc, oxlint }: Findings, language: Language): Check {
  if (eslint === undefined) {
    // What is wrong with the configuration of oxlint is said there.
    if (oxlint === undefined) return createCheck(CHECKS.eslintMissing, { name: NAME }, language);
    return createCheck(runsRules(oxlint) ? CHECKS.eslintNotNeeded : CHECKS.eslintAbsent, {}, language);
  }
  if (isAtLeast(eslint, OLDEST_ESLINT)) {
    return createCheck(
      isEslintrc === true ? CHECKS.eslintEslintrc : CHECKS.eslintVersion,
      { version: eslint },
      language,
    );
  }
  const text = runsRules(oxlint) ? CHECKS.eslintOldNotNeeded : CHECKS.eslintOld;
  return createCheck(text, { version: eslint, oldest: OLDEST_ESLINT }, language);
}

function judgeRegistry({ registry: { snapshotDate, digest, ageInDays } }: Findings, language: Language): Check {
  const values = { date: snapshotDate, age: DAYS[language](ageInDays), digest };
  if (ageInDays > OLD_AFTER_DAYS) return createCheck(CHECKS.registryOld, { ...values, name: NAME }, language);
  return createCheck(CHECKS.registry, values, language);
}

/** Unknown names alone do not show whether an action is too new or too old for the lists; of some it is recorded. */
function judgeSdk({ name, version, unknownActions, withdrawnActions = [] }: SdkFinding, language: Language): Check {
  const areWithdrawn = withdrawnActions.length === unknownActions.length;
  const values = {
    sdk: name,
    version,
    count: unknownActions.length,
    actions: listNames(unknownActions, language),
  };
  return createCheck(areWithdrawn ? CHECKS.sdkWithdrawn : CHECKS.sdkActions, values, language);
}

function judgeProblem(problem: Problem, language: Language): Check {
  switch (problem.kind) {
    case 'unreadable':
      return createCheck(CHECKS.configUnreadable, { reason: problem.reason[language] }, language);
    case 'empty':
      return createCheck(CHECKS.configEmpty, {}, language);
    case 'ignored':
    case 'unmatched':
      return createCheck(problem.kind === 'ignored' ? CHECKS.fileIgnored : CHECKS.fileUnmatched, problem, language);
    case 'eslintrc':
      return createCheck(CHECKS.eslintrcUnread, problem, language);
    case 'split':
      return createCheck(CHECKS.fileSplit, problem, language);
    case 'settings':
      return createCheck(CHECKS.settings, { reason: problem.reason[language] }, language);
    case 'options':
      return createCheck(CHECKS.options, { reason: problem.reason[language] }, language);
  }
}

function judgePlugin(
  { file, plugin, rules, rulesOff, finding, version, oxlint, problems }: Findings,
  language: Language,
): readonly Check[] {
  if (file === undefined || problems.some(({ kind }) => kind === 'split')) return [];
  if (plugin === undefined) {
    const text = runsRules(oxlint) ? CHECKS.pluginNotNeeded : CHECKS.pluginMissing;
    return [createCheck(text, { file, name: NAME }, language)];
  }
  const values = { name: NAME, version: plugin.version };
  return [
    plugin.version === version
      ? createCheck(CHECKS.pluginVersion, values, language)
      : createCheck(CHECKS.pluginOtherVersion, { ...values, own: version }, language),
    rules.length === 0
      ? createCheck(CHECKS.rulesNone, { file }, language)
      : createCheck(CHECKS.rulesOn, { file, rules: joinAll(rules, language) }, language),
    // A whole project may switch rules on for some files only.
    ...(rules.length > 0 && rulesOff.length > 0 && finding !== undefined
      ? [createCheck(CHECKS.rulesOff, { file, rules: joinAll(rulesOff, language) }, language)]
      : []),
  ];
}

function judgeScope({ source, products, calls = [] }: ScopeFinding, language: Language): Check {
  if (source === 'none') return createCheck(CHECKS.productsNone, {}, language);
  const values = { products: joinAll(products, language), why: PRODUCT_REASONS[source][language] };
  if (calls.length === 0) return createCheck(CHECKS.products, values, language);
  return createCheck(CHECKS.productsCalls, { ...values, calls: listNames(calls, language) }, language);
}

/** A day that the lists have not reached would not hide the codes that a newer registry brings up to it. */
function judgeAsOf(
  { asOf }: ScopeFinding,
  { snapshotDate }: Findings['registry'],
  language: Language,
): readonly Check[] {
  if (asOf === undefined) return [];
  if (asOf <= snapshotDate) return [createCheck(CHECKS.asOf, { day: asOf }, language)];
  return [createCheck(CHECKS.asOfLate, { day: asOf, end: snapshotDate }, language)];
}

function judgeTypes(
  { tier, parser, typescript, typescriptEslint, isSupported }: TypesFinding,
  language: Language,
): Check {
  if (tier !== 'none' && isSupported === false) {
    const values = { eslint: typescriptEslint ?? '', typescript: typescript ?? '' };
    return createCheck(CHECKS.typesUnsupported, values, language);
  }
  const text = render(TIERS[tier === 'none' && parser === undefined ? 'own' : tier][language], {
    parser: parser ?? '',
  });
  if (tier === 'none' || typescript === undefined) return createCheck(CHECKS.types, { tier: text }, language);
  return createCheck(CHECKS.typesVersion, { tier: text, typescript }, language);
}

function judgeOxlint(finding: FoundOxlint, { plugin, registry }: Findings, language: Language): readonly Check[] {
  // Where ESLint runs the rules, oxlint need not.
  const isElsewhere = plugin !== undefined;
  const { rules, scope, isListed, problems } = finding;
  const wrong = problems.map((problem) => judgeOxlintProblem(problem, finding, language));
  // Of a file that cannot be read, nothing else is known.
  if (wrong.length > 0 && !isListed) return wrong;
  const isScopeOfInterest = rules.length > 0 && !isElsewhere;
  return [
    judgeOxlintRules(finding, isElsewhere, language),
    ...wrong,
    ...(scope === undefined || !isScopeOfInterest
      ? []
      : [judgeScope(scope, language), ...judgeAsOf(scope, registry, language)]),
  ];
}

/** What is said of something wrong with the configuration of oxlint. */
export function judgeOxlintProblem(problem: OxlintProblem, { file }: FoundOxlint, language: Language): Check {
  switch (problem.kind) {
    case 'unreadable':
      return createCheck(CHECKS.oxlintUnreadable, { reason: problem.reason[language], file }, language);
    case 'settings':
      return createCheck(CHECKS.oxlintSettings, { reason: problem.reason[language] }, language);
    case 'unused-settings':
      return createCheck(CHECKS.oxlintUnusedSettings, { ...problem, file }, language);
  }
}

function judgeOxlintRules(
  { file, isProgram, isListed, rules }: FoundOxlint,
  isElsewhere: boolean,
  language: Language,
): Check {
  if (isProgram === true) return createCheck(CHECKS.oxlintProgram, { file }, language);
  if (rules.length > 0) return createCheck(CHECKS.oxlintRules, { file, rules: joinAll(rules, language) }, language);
  if (isListed) return createCheck(CHECKS.oxlintNoRules, { file }, language);
  return createCheck(isElsewhere ? CHECKS.oxlintNotNeeded : CHECKS.oxlintUnlisted, { file, name: NAME }, language);
}

function joinAll(names: readonly string[], language: Language): string {
  return names.join(COMMA[language]);
}
