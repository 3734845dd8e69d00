import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** The lines where comments disable the reports of rules that correct codes. */
interface DisabledLines {
  readonly lines: ReadonlySet<number>;
  readonly blocks: readonly { readonly from: number; readonly to: number }[];
}

const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable-line|disable-next-line|disable|enable)(?![\w-])/;

/** The rules that correct codes, under any name of the plugin. */
const RULES = /\/no-(?:unknown|misspelled|retired)-code$/;

/** Whether a comment such as `eslint-disable-line` disables a rule that corrects codes on a line: then its text is intended. */
export function isDisabled(line: number, sourceCode: SourceCode): boolean {
  const { lines, blocks } = readDirectives(sourceCode);
  return lines.has(line) || blocks.some(({ from, to }) => from <= line && line <= to);
}

const readDirectives = oncePerObject((sourceCode: SourceCode): DisabledLines => {
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
  return { lines, blocks };
});

/** The directive of a comment for the rules that correct codes; `undefined` if it has none, or only for other rules. */
function findDirective({ value }: TSESTree.Comment): string | undefined {
  const match = DIRECTIVE.exec(value);
  const [list = ''] = value.slice(match?.[0].length ?? 0).split(/\s--/);
  const rules = list.split(',').map((rule) => rule.trim());
  return list.trim() === '' || rules.some((rule) => RULES.test(rule)) ? match?.[1] : undefined;
}
