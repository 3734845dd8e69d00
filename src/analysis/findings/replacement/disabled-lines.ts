import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Where reports of the rules that correct codes are switched off by comments. */
interface DisabledLines {
  readonly lines: ReadonlySet<number>;
  readonly blocks: readonly { readonly from: number; readonly to: number }[];
}

const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable-line|disable-next-line|disable|enable)(?![\w-])/;

/** The rules that correct codes, under any name of the plugin. */
const RULES = /\/no-(?:unknown|misspelled|retired)-code$/;

const remembered = new WeakMap<SourceCode, DisabledLines>();

/**
 * Whether a comment such as `eslint-disable-line` keeps a rule that corrects codes from reporting a line: what stands there
 * is meant so.
 */
export function isDisabled(line: number, sourceCode: SourceCode): boolean {
  const { lines, blocks } = remembered.get(sourceCode) ?? findDisabledLines(sourceCode);
  return lines.has(line) || blocks.some(({ from, to }) => from <= line && line <= to);
}

function findDisabledLines(sourceCode: SourceCode): DisabledLines {
  const lines = new Set<number>();
  const blocks: { from: number; to: number }[] = [];
  for (const comment of sourceCode.getAllComments()) {
    const open = blocks.at(-1)?.to === Infinity ? blocks.at(-1) : undefined;
    const line = comment.loc.start.line;
    switch (findDirective(comment)) {
      case 'disable-line':
        lines.add(line);
        break;
      case 'disable-next-line':
        lines.add(comment.loc.end.line + 1);
        break;
      case 'disable':
        if (open === undefined) blocks.push({ from: line, to: Infinity });
        break;
      case 'enable':
        if (open !== undefined) open.to = line;
        break;
      default:
    }
  }
  const disabled = { lines, blocks };
  remembered.set(sourceCode, disabled);
  return disabled;
}

/** What a comment does to the rules that correct codes; `undefined` if it is about others, or no directive. */
function findDirective({ value }: TSESTree.Comment): string | undefined {
  const match = DIRECTIVE.exec(value);
  const [list = ''] = value.slice(match?.[0].length ?? 0).split(/\s--/);
  const rules = list.split(',').map((rule) => rule.trim());
  return list.trim() === '' || rules.some((rule) => RULES.test(rule)) ? match?.[1] : undefined;
}
