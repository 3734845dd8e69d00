import type { TSESTree } from '@typescript-eslint/utils';
import { accessCode } from '../analysis/findings/code-access.ts';
import type { ComparedError, WrongProperty } from '../analysis/findings/wrong-properties.ts';
import { oncePerObject } from '../memo/once.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { joinEdits, type Edit } from './edit.ts';

/** An edit reaches from the first read to the last, and each read carries it: of more reads, nobody applies it at once. */
const MOST_READS = 50;

/**
 * Reads the property that has the code, at all places that read a wrong one of the same error: `err.Code` → `err.code`, `{ Code }` →
 * `{ code: Code }`. `undefined` where a name is not written out, and for very many reads.
 */
export function readProperty({ reads, right }: WrongProperty, sourceCode: SourceCode): Edit | undefined {
  return reads.length > MOST_READS ? undefined : renameAll(reads, right, sourceCode);
}

/** The same for all reads of an error, of which each is reported. */
const renameAll = oncePerObject(
  (reads: WrongProperty['reads'], name: string, sourceCode: SourceCode): Edit | undefined => {
    const edits = reads.flatMap((read) => rename(read, name, sourceCode) ?? []);
    return edits.length === reads.length ? joinEdits(edits, sourceCode.text) : undefined;
  },
);

/** `res.Response.Error` → `res.Response.Error?.Code`: there is no error in a response without one. */
export function readCode({ error, right }: ComparedError, sourceCode: SourceCode): Edit {
  return { range: error.range, text: accessCode(error, `?.${right}`, sourceCode).written };
}

function rename(read: WrongProperty['node'], name: string, sourceCode: SourceCode): Edit | undefined {
  if (read.type === 'MemberExpression') return replaceName(read.property, name, sourceCode);
  if (!read.shorthand) return replaceName(read.key, name, sourceCode);
  return { range: [read.range[0], read.range[0]], text: `${name}: ` };
}

/** `Code` → `code`, `'Code'` → `'code'`. */
function replaceName({ type, range }: TSESTree.Node, name: string, { text }: SourceCode): Edit | undefined {
  if (type === 'Identifier') return { range, text: name };
  const quote = text.charAt(range[0]);
  return type === 'Literal' || type === 'TemplateLiteral' ? { range, text: `${quote}${name}${quote}` } : undefined;
}
