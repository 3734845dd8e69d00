import { countOf } from '../layout.ts';
import type { Check, OxlintFinding, ScopeFinding, TypesFinding } from '../records.ts';
import type { Findings } from './examine.ts';
import { isAtLeast } from './packages.ts';

/** The oldest ESLint that the plugin works with. */
const OLDEST_ESLINT = '9.22';
/** New codes appear every week; after half a year, many are missing. */
const OLD_AFTER_DAYS = 180;
const NAME = 'eslint-plugin-tencentcloud-errors';

/** Judges what was found, in the order in which one thing needs the other. */
export function judge(findings: Findings): readonly Check[] {
  return [
    judgeEslint(findings),
    judgeRegistry(findings),
    ...findings.problems.map((message): Check => ({ subject: 'configuration', status: 'problem', message })),
    ...judgePlugin(findings),
    ...(findings.plugin === undefined ? [] : judgeSurroundings(findings)),
    ...(findings.oxlint === undefined ? [] : [judgeOxlint(findings.oxlint)]),
  ];
}

/** What only matters once the plugin is there. */
function judgeSurroundings({ scope, types, clashes }: Findings): readonly Check[] {
  return [
    ...(scope === undefined ? [] : [judgeScope(scope)]),
    ...(types === undefined ? [] : [judgeTypes(types)]),
    ...clashes.map(({ rule, reason, peace }): Check => {
      return { subject: 'other rules', status: 'advice', message: `${rule}: ${reason} Peace: ${peace}` };
    }),
  ];
}

function judgeEslint({ eslint, oxlint }: Findings): Check {
  const subject = 'eslint';
  if (eslint === undefined) {
    const message = `ESLint is not installed here. Run: npm install --save-dev eslint ${NAME}`;
    if (oxlint?.isListed !== true) return { subject, status: 'problem', message };
    return { subject, status: 'ok', message: 'Not installed; oxlint runs the rules.' };
  }
  if (isAtLeast(eslint, OLDEST_ESLINT)) return { subject, status: 'ok', message: `Version ${eslint}.` };
  return { subject, status: 'problem', message: `Version ${eslint} is too old: ${OLDEST_ESLINT} is needed, or newer.` };
}

function judgeRegistry({ registry: { snapshotDate, digest, ageInDays } }: Findings): Check {
  const message = `Of ${snapshotDate}, ${countOf(ageInDays, 'day')} old, digest ${digest}.`;
  const isOld = ageInDays > OLD_AFTER_DAYS;
  if (!isOld) return { subject: 'registry', status: 'ok', message };
  return { subject: 'registry', status: 'advice', message: `${message} Newer codes are unknown. Update ${NAME}.` };
}

function judgePlugin({ file, plugin, rules, version }: Findings): readonly Check[] {
  if (file === undefined) return [];
  const subject = 'plugin';
  if (plugin === undefined) {
    return [{ subject, status: 'problem', message: `The configuration for ${file} does not load ${NAME}.` }];
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

function judgeScope({ source, products }: ScopeFinding): Check {
  const subject = 'products';
  const names = products.join(', ');
  if (source === 'imports') return { subject, status: 'ok', message: `${names}: the file names them.` };
  if (source === 'settings') return { subject, status: 'ok', message: `${names}: the setting \`products\` says so.` };
  const message =
    'Nothing narrows them down, so codes of any product count. Name the products that you call in the setting `products`.';
  return { subject, status: 'advice', message };
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

function judgeOxlint({ file, isListed, rules, problem }: OxlintFinding): Check {
  const subject = 'oxlint';
  if (problem !== undefined) return { subject, status: 'problem', message: `${file} cannot be read: ${problem}` };
  if (!isListed) return { subject, status: 'advice', message: `${file} does not list ${NAME} in \`jsPlugins\`.` };
  if (rules.length > 0) return { subject, status: 'ok', message: `On in ${file}: ${rules.join(', ')}.` };
  return { subject, status: 'problem', message: `${file} lists the plugin, but none of its rules is on.` };
}
