import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { findFacts, type FileFacts } from '../analysis/facts.ts';
import type { Edit } from '../edits/replace-code.ts';
import { once } from '../memo/once.ts';
import { readSettings } from '../settings.ts';
import { HOMEPAGE } from '../version.ts';
import { type OptionsCheck, checkOptions } from './options/check-options.ts';
import { type Overlap, isLeft, joinRun } from './overlap.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

const TOO_OLD =
  'eslint-plugin-tencentcloud-errors needs ESLint 9.22 or newer, and this one is older. Run: npm install --save-dev eslint@latest';

const DOCS = `${HOMEPAGE}/blob/main/docs/rules`;

type Severity = 'error' | 'warn' | 'off';

/** What a rule is for, and how it stands in the presets; `off` means not at all. */
export interface RuleDocs {
  readonly description: string;
  readonly recommended: Severity;
  readonly strict: Severity;
}

type Data = Readonly<Record<string, string | number>>;

/** An edit that a user may choose. */
export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Data;
  readonly edit: Edit;
}

/** What a rule reports. Edits are plain data; `createRule` hands them to ESLint. */
export interface Problem<MessageId extends string> {
  readonly loc: TSESTree.SourceLocation;
  readonly messageId: MessageId;
  readonly data?: Data;
  readonly fix?: Edit | undefined;
  readonly suggest?: readonly Suggestion<MessageId>[];
}

/** What a rule sees of a file: its facts, and its text where an edit needs it. */
export interface RuleContext<MessageId extends string> {
  readonly facts: FileFacts;
  readonly sourceCode: SourceCode;
  readonly report: (problem: Problem<MessageId>) => void;
}

interface RuleDefinition<MessageId extends string, Options extends object> {
  readonly name: string;
  readonly meta: Pick<Rule.RuleMetaData, 'type' | 'fixable' | 'hasSuggestions'> & {
    readonly docs: RuleDocs;
    readonly schema: readonly object[];
    readonly defaultOptions?: readonly [Options];
    readonly messages: Readonly<Record<MessageId, string>>;
  };
  /** Finds names in options that do not exist; absent where no option holds names. */
  readonly checkOptions?: OptionsCheck<Options>;
  /** Another rule that reports some of the same texts. */
  readonly overlap?: Overlap;
  /** Reports the problems of a file. Is only called for files that can hold any. */
  readonly create: (context: RuleContext<MessageId>, options: Options) => void;
}

/** A rule as ESLint takes it, its presets readable. */
export interface RuleModule extends Rule.RuleModule {
  readonly meta: Rule.RuleMetaData & { readonly docs: RuleDocs & { readonly url: string } };
}

/** Makes ESLint's rule of a definition: finds the facts (or nothing to do), and turns edits into fixers. */
export function createRule<MessageId extends string, Options extends object>(
  definition: RuleDefinition<MessageId, Options>,
): RuleModule {
  const { name, meta, overlap, checkOptions: check } = definition;
  return {
    meta: {
      ...meta,
      schema: [...meta.schema],
      defaultOptions: [...(meta.defaultOptions ?? [])],
      docs: { ...meta.docs, url: `${DOCS}/${name}.md` },
    },
    create(context) {
      if (isTooOld(context, meta.defaultOptions)) throw new Error(TOO_OLD);
      // ESLint types its source code for ESTree; the parsers that this plugin supports extend it.
      const sourceCode = context.sourceCode as unknown as SourceCode;
      const [options] = context.options as [Options];
      // Wrong settings and options are errors in every file, also in those that hold nothing.
      if (check !== undefined) checkOptions(name, options, check, readSettings(context.settings));
      const facts = findFacts(sourceCode, context.settings);
      if (facts === undefined) return {};
      const findProblems = once(() => collectProblems(definition, { facts, sourceCode }, options));
      const run = joinRun(name, findProblems, sourceCode);
      return {
        Program() {
          run.hasStarted = true;
          for (const problem of findProblems()) {
            if (!isLeft(problem, overlap, run)) context.report(toDescriptor(problem));
          }
        },
      };
    },
  };
}

function collectProblems<MessageId extends string, Options extends object>(
  { create }: RuleDefinition<MessageId, Options>,
  file: Omit<RuleContext<MessageId>, 'report'>,
  options: Options,
): readonly Problem<MessageId>[] {
  const problems: Problem<MessageId>[] = [];
  create({ ...file, report: (problem) => problems.push(problem) }, options);
  return problems;
}

/** Whether ESLint lacks what every rule relies on: before 8.40 the source code, before 9.15 the default options. */
function isTooOld(context: Partial<Rule.RuleContext>, defaultOptions: readonly object[] = []): boolean {
  return context.sourceCode === undefined || (context.options ?? []).length < defaultOptions.length;
}

function toDescriptor<MessageId extends string>(problem: Problem<MessageId>): Rule.ReportDescriptor {
  const { loc, messageId, data = {}, fix, suggest = [] } = problem;
  return {
    loc,
    messageId,
    data,
    fix: fix === undefined ? null : toFixer(fix),
    suggest: suggest.map((each) => ({
      messageId: each.messageId,
      data: stringify(each.data),
      fix: toFixer(each.edit),
    })),
  };
}

function toFixer({ range, text }: Edit): Rule.ReportFixer {
  return (fixer) => fixer.replaceTextRange([...range], text);
}

function stringify(data: Data = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
