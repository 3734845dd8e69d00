import { countOf, shortListOf } from '../layout.ts';
import type { Check, OxlintFinding, ScopeFinding, SdkFinding, TypesFinding } from '../records.ts';
import { type Findings, runsRules } from './examine.ts';
import { isAtLeast } from './packages.ts';
import { OLDEST_ESLINT } from './project.ts';

/** New codes appear every week; after half a year, many are missing. */
const OLD_AFTER_DAYS = 180;
const NAME = 'eslint-plugin-tencentcloud-errors';
/** Calls that are spelled out. */
const MOST_CALLS = 4;

/** Judges what was found, in the order in which one thing needs the other. */
export function judge(findings: Findings): readonly Check[] {
  return [
    judgeEslint(findings),
    judgeRegistry(findings),
    ...findings.sdks.map(judgeSdk),
    ...findings.problems.map((message): Check => ({ subject: 'configuration', status: 'problem', message })),
    ...judgePlugin(findings),
    ...(findings.plugin === undefined ? [] : judgeSurroundings(findings)),
    ...(findings.oxlint === undefined ? [] : judgeOxlint(findings.oxlint, findings)),
  ];
}

/** What only matters once the plugin is there. */
function judgeSurroundings({ scope, types, clashes, registry }: Findings): readonly Check[] {
  return [
    ...(scope === undefined ? [] : [judgeScope(scope), ...judgeAsOf(scope, registry)]),
    ...(types === undefined ? [] : [judgeTypes(types)]),
    ...clashes.map(({ rule, reason, peace }): Check => {
      return { subject: 'other rules', status: 'advice', message: `${rule}: ${reason} Peace: ${peace}` };
    }),
  ];
}

function judgeEslint({ eslint, isEslintrc, oxlint }: Findings): Check {
  const subject = 'eslint';
  if (eslint === undefined) {
    const message = `ESLint is not installed here. Run: npm install --save-dev eslint ${NAME}`;
    // What is wrong with the configuration of oxlint is said there.
    if (oxlint === undefined) return { subject, status: 'problem', message };
    return {
      subject,
      status: 'ok',
      message: runsRules(oxlint) ? 'Not installed; oxlint runs the rules.' : 'Not installed.',
    };
  }
  if (isAtLeast(eslint, OLDEST_ESLINT)) {
    const files = isEslintrc === true ? ', which reads eslintrc files: ESLINT_USE_FLAT_CONFIG is false' : '';
    return { subject, status: 'ok', message: `Version ${eslint}${files}.` };
  }
  const message = `Version ${eslint} is too old: ${OLDEST_ESLINT} is needed, or newer.`;
  if (runsRules(oxlint)) return { subject, status: 'ok', message: `${message} oxlint runs the rules.` };
  return { subject, status: 'problem', message: `${message} Run: npm install --save-dev eslint@latest` };
}

function judgeRegistry({ registry: { snapshotDate, digest, ageInDays } }: Findings): Check {
  const message = `Of ${snapshotDate}, ${countOf(ageInDays, 'day')} old, digest ${digest}.`;
  const isOld = ageInDays > OLD_AFTER_DAYS;
  if (!isOld) return { subject: 'registry', status: 'ok', message };
  return { subject: 'registry', status: 'advice', message: `${message} Newer codes are unknown. Update ${NAME}.` };
}

/** Unknown names alone do not show whether an action is too new or too old for the lists. */
function judgeSdk({ name, version, unknownActions }: SdkFinding): Check {
  const actions = `${countOf(unknownActions.length, 'action')} that this registry does not know`;
  const message =
    `${name} ${version} has ${actions}: ${shortListOf(unknownActions, MOST_CALLS)}. ` +
    'They are newer than its lists, or have left them. For their errors, all codes of the product count.';
  return { subject: 'sdk', status: 'advice', message };
}

function judgePlugin({ file, plugin, rules, version, oxlint }: Findings): readonly Check[] {
  if (file === undefined) return [];
  const subject = 'plugin';
  if (plugin === undefined) {
    const message = `ESLint's configuration for ${file} does not load ${NAME}.`;
    if (runsRules(oxlint)) return [{ subject, status: 'ok', message: `${message} oxlint runs the rules.` }];
    return [{ subject, status: 'problem', message }];
  }
  const message = `${NAME}@${plugin.version}, which is in the key of ESLint's cache.`;
  const other = `${message} This program is of another version, ${version}.`;
  return [
    plugin.version === version ? { subject, status: 'ok', message } : { subject, status: 'advice', message: other },
    judgeRules(file, rules),
  ];
}

function judgeRules(file: string, rules: readonly string[]): Check {
  const subject = 'rules';
  if (rules.length === 0) return { subject, status: 'problem', message: `None of the rules is on for ${file}.` };
  return { subject, status: 'ok', message: `On for ${file}: ${rules.join(', ')}.` };
}

function judgeScope({ source, products, calls = [] }: ScopeFinding): Check {
  const subject = 'products';
  if (source === 'none') {
    const message =
      'Nothing narrows them down, so codes of any product count. Name the products that you call in the setting `products`.';
    return { subject, status: 'advice', message };
  }
  const reasons = {
    imports: 'the file names them',
    settings: 'the setting `products` says so',
    calls: 'the calls whose errors the file handles are theirs',
  };
  const seen = calls.length === 0 ? '' : ` Calls: ${shortListOf(calls, MOST_CALLS)}.`;
  return { subject, status: 'ok', message: `${products.join(', ')}: ${reasons[source]}.${seen}` };
}

/** A day that the lists have not reached would not hide the codes that a newer registry brings up to it. */
function judgeAsOf({ asOf }: ScopeFinding, { snapshotDate }: Findings['registry']): readonly Check[] {
  if (asOf === undefined) return [];
  const subject = 'asOf';
  const message = `Codes that appeared after ${asOf} need not be handled.`;
  if (asOf <= snapshotDate) return [{ subject, status: 'ok', message }];
  const advice = `The registry ends on ${snapshotDate}, so a newer one can still ask for codes. Set it to '${snapshotDate}'.`;
  return [{ subject, status: 'advice', message: `${message} ${advice}` }];
}

function judgeTypes({ tier, parser, typescript, typescriptEslint, isSupported }: TypesFinding): Check {
  const subject = 'types';
  if (tier !== 'none' && isSupported === false) {
    const message = `typescript-eslint ${typescriptEslint ?? ''} does not support TypeScript ${typescript ?? ''}.`;
    return { subject, status: 'advice', message };
  }
  const versions = typescript === undefined ? '' : ` (TypeScript ${typescript})`;
  const messages = {
    none: `Not used: files are parsed by ${parser ?? "ESLint's own parser"}.`,
    syntax: `Syntax of TypeScript, no types of other files${versions}.`,
    program: `Types, also across files${versions}.`,
  };
  return { subject, status: 'ok', message: messages[tier] };
}

function judgeOxlint(finding: OxlintFinding, { plugin, registry }: Findings): readonly Check[] {
  // Where ESLint runs the rules, oxlint need not.
  const isElsewhere = plugin !== undefined;
  const { rules, scope, isListed, problems } = finding;
  const wrong = problems.map((message): Check => ({ subject: 'oxlint', status: 'problem', message }));
  // Of a file that cannot be read, nothing else is known.
  if (wrong.length > 0 && !isListed) return wrong;
  const isScopeOfInterest = rules.length > 0 && !isElsewhere;
  return [
    judgeOxlintRules(finding, isElsewhere),
    ...wrong,
    ...(scope === undefined || !isScopeOfInterest ? [] : [judgeScope(scope), ...judgeAsOf(scope, registry)]),
  ];
}

function judgeOxlintRules({ file, isProgram, isListed, rules }: OxlintFinding, isElsewhere: boolean): Check {
  const subject = 'oxlint';
  if (isProgram === true)
    return { subject, status: 'advice', message: `${file} is a program, which is not looked into.` };
  if (rules.length > 0) return { subject, status: 'ok', message: `On in ${file}: ${rules.join(', ')}.` };
  if (isListed)
    return { subject, status: 'problem', message: `${file} lists the plugin, but none of its rules is on.` };
  const message = `${file} does not name ${NAME}, neither in \`jsPlugins\` nor in what it \`extends\`.`;
  if (isElsewhere) return { subject, status: 'ok', message: `${message} ESLint runs the rules.` };
  return { subject, status: 'problem', message };
}
