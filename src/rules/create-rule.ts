import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { findFacts, type FileFacts } from '../analysis/facts.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import type { Edit } from '../edits/edit.ts';
import { keepsMarkup } from '../edits/markup.ts';
import { once } from '../memo/once.ts';
import type { Bilingual, Language } from '../language/language.ts';
import { type Values, fitValues } from '../language/sentence.ts';
import { type Templates, idIn, joinMessages } from '../messages/catalogue.ts';
import { PAGES } from '../version.ts';
import { type OptionsCheck, checkOptions } from './options/check-options.ts';
import { type Overlap, isLeft, joinRun } from './overlap.ts';

/** In both languages: such an ESLint may not even hand over the settings. */
const TOO_OLD = [
  'eslint-plugin-tencentcloud-errors needs ESLint 9.22 or newer, and this one is older. Run: npm install --save-dev eslint@latest',
  'eslint-plugin-tencentcloud-errors 需要 ESLint 9.22 或更新的版本，当前版本太旧。请运行：npm install --save-dev eslint@latest',
].join('\n');

const DOCS = `${PAGES}/docs/rules`;

type Severity = 'error' | 'warn';

/** What a preset says of a rule: its severity, with options where they are not the rule's own defaults. `off`: it leaves the rule out. */
export type PresetEntry<Options extends object = object> = Severity | 'off' | readonly [Severity, Partial<Options>];

/** The purpose of a rule, and its entries in the presets. The last two are for some rules only; where absent, they leave it out. */
export interface RuleDocs<Options extends object = object> {
  readonly description: string;
  readonly recommended: PresetEntry<Options>;
  readonly strict: PresetEntry<Options>;
  /** What is misspelled or unknown, and fixed. */
  readonly typos?: PresetEntry<Options>;
  /** Dispatches at full strength. */
  readonly exhaustive?: PresetEntry<Options>;
}

/** An edit that a user may choose. */
export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Values;
  readonly edit: Edit;
}

/** What a rule reports. Edits are plain data; `createRule` hands them to ESLint. */
export interface Problem<MessageId extends string> {
  readonly loc: TSESTree.SourceLocation;
  readonly messageId: MessageId;
  readonly data?: Values;
  readonly fix?: Edit | undefined;
  readonly suggest?: readonly Suggestion<MessageId>[];
}

/** The file that a rule checks. */
interface RuleContext<MessageId extends string> {
  readonly facts: FileFacts;
  readonly report: (problem: Problem<MessageId>) => void;
}

interface RuleDefinition<MessageId extends string, Options extends object> {
  readonly name: string;
  readonly meta: Pick<Rule.RuleMetaData, 'type' | 'fixable' | 'hasSuggestions'> & {
    readonly docs: RuleDocs<NoInfer<Options>>;
    readonly schema: readonly object[];
    readonly defaultOptions?: readonly [Options];
    readonly messages: Bilingual<Templates<MessageId>>;
  };
  /** Finds names in options that do not exist; absent if no option takes names. */
  readonly checkOptions?: OptionsCheck<Options>;
  /** Another rule that reports some of the same texts. */
  readonly overlap?: Overlap;
  /** Reports the problems of a file. It is only called for files that can have any. */
  readonly check: (context: RuleContext<MessageId>, options: Options) => void;
}

/** A rule as ESLint takes it, its presets readable; and as oxlint does, which creates it once for all files. */
export interface RuleModule extends Rule.RuleModule {
  readonly meta: Rule.RuleMetaData & { readonly docs: RuleDocs & { readonly url: string } };
  readonly createOnce: (context: Rule.RuleContext) => OnceListener;
}

/** What oxlint calls for each file: `before` may say that the rule has nothing to do in it. */
interface OnceListener {
  readonly before: () => boolean;
  readonly Program: () => void;
}

/** Creates ESLint's rule from a definition: finds the facts of a file, and turns edits into fixers. */
export function createRule<MessageId extends string, Options extends object>(
  definition: RuleDefinition<MessageId, Options>,
): RuleModule {
  const { name, meta } = definition;
  return {
    meta: {
      ...meta,
      schema: [...meta.schema],
      defaultOptions: [...(meta.defaultOptions ?? [])],
      messages: joinMessages(meta.messages),
      docs: { ...meta.docs, url: `${DOCS}/${name}.md` },
    },
    create(context) {
      const report = prepareReports(definition, context);
      return report === undefined ? {} : { Program: report };
    },
    createOnce(context) {
      let report: (() => void) | undefined;
      return {
        before() {
          report = prepareReports(definition, context);
          return report !== undefined;
        },
        Program: () => report?.(),
      };
    },
  };
}

/** What reports the problems of the file at hand, to be called when all rules are prepared; `undefined` if it can have none. */
function prepareReports<MessageId extends string, Options extends object>(
  definition: RuleDefinition<MessageId, Options>,
  context: Rule.RuleContext,
): (() => void) | undefined {
  const { name, meta, overlap, check } = definition;
  if (isTooOld(context, meta.defaultOptions)) throw new Error(TOO_OLD);
  // ESLint types its source code for ESTree; the parsers that this plugin supports extend it.
  const sourceCode = context.sourceCode as unknown as SourceCode;
  const [options] = context.options as [Options];
  // Wrong settings and options are errors in every file, also in those without codes.
  checkOptions(definition, options, context.settings);
  const facts = findFacts(sourceCode, context.settings);
  if (facts === undefined) return undefined;
  const listProblems = once(() => {
    const problems: Problem<MessageId>[] = [];
    check({ facts, report: (problem) => problems.push(problem) }, options);
    return problems;
  });
  const run = joinRun(name, listProblems, sourceCode);
  return () => {
    run.hasStarted = true;
    for (const problem of listProblems()) {
      if (!isLeft(problem, overlap, run)) context.report(toDescriptor(problem, meta.messages, facts));
    }
  };
}

/** Whether ESLint lacks a feature that every rule needs: before 8.40 the source code, before 9.15 the default options. */
function isTooOld(context: Partial<Rule.RuleContext>, defaultOptions: readonly object[] = []): boolean {
  const options: readonly unknown[] = context.options ?? [];
  return context.sourceCode === undefined || defaultOptions.some((defaults, at) => !hasAllOf(defaults, options[at]));
}

/** Options of the rules that have all defaults: linters pass the same ones for all files. */
const filled = new WeakSet();

/** Whether defaults were filled in: a preset may pass some of the options. */
function hasAllOf(defaults: object, options: unknown): boolean {
  if (typeof options !== 'object' || options === null) return false;
  if (filled.has(options)) return true;
  if (!Object.keys(defaults).every((name) => name in options)) return false;
  filled.add(options);
  return true;
}

function toDescriptor<MessageId extends string>(
  { loc, fix, suggest = [], ...message }: Problem<MessageId>,
  messages: Bilingual<Templates<MessageId>>,
  { sourceCode, settings: { language } }: FileFacts,
): Rule.ReportDescriptor {
  return {
    loc,
    ...toMessage(message, messages, language),
    fix: fix !== undefined && keepsMarkup(fix, sourceCode) ? toFixer(fix) : null,
    suggest: suggest
      .filter(({ edit }) => keepsMarkup(edit, sourceCode))
      .map(({ edit, ...each }) => ({ ...toMessage(each, messages, language), fix: toFixer(edit) })),
  };
}

/** The message as ESLint knows it: by its id in the language of the settings, with values as its template needs them. */
function toMessage<MessageId extends string>(
  { messageId, data = {} }: Pick<Problem<MessageId>, 'messageId' | 'data'>,
  messages: Bilingual<Templates<MessageId>>,
  language: Language,
): { readonly messageId: string; readonly data: Record<string, string> } {
  return { messageId: idIn(language, messageId), data: fitValues(messages[language][messageId], data) };
}

function toFixer({ range, text }: Edit): Rule.ReportFixer {
  return (fixer) => fixer.replaceTextRange([...range], text);
}
