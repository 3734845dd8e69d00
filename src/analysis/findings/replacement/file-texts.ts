import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName, getStringIfConstant } from '../../syntax/eslint-utils.ts';
import { findSpelledString } from '../../constants/constant-strings.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { isSum, type SourceCode } from '../../syntax/syntax.ts';
import { listOtherBlocks, listUnreadExpressions } from '../../syntax/template.ts';

/**
 * The form of a text in a file: `string`, the whole value of a literal; `name`, the name of a property; `pattern`, a regular
 * expression; `part`, a piece of a longer text (`` `${a}.B` ``, `'A.' + b`, text in JSX); `computed`, the value of a
 * concatenation. Comments are no texts: nothing that runs depends on them.
 */
export type TextKind = 'string' | 'name' | 'pattern' | 'part' | 'computed';

/** A text that a program can have as a value, with its escapes resolved. */
export interface FileText {
  readonly node: TSESTree.Node;
  readonly text: string;
  readonly kind: TextKind;
}

/** A name that can be a code, or a namespace: with capitals, and not too short. */
const NAME = /^(?=\w*[A-Z])\w{4,}$/;

/** An escape within a text, as in JSON: `"Funct\u006fin"`. */
const INNER_ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi;

/** Methods that join several texts. */
const JOINING: ReadonlySet<string> = new Set(['join', 'concat']);

/** Collects all texts of a file. A text that holds escapes itself (JSON) comes once more, with these resolved. */
export function collectTexts(sourceCode: SourceCode): readonly FileText[] {
  const texts = allNodesOf(sourceCode).flatMap((node) => findText(node, sourceCode) ?? []);
  return [...texts, ...listUnread(sourceCode)].flatMap((found) => {
    if (found.text === '') return [];
    const resolved = resolveEscapes(found.text);
    return resolved === found.text ? [found] : [found, { ...found, text: resolved, kind: 'part' as const }];
  });
}

function findText(node: TSESTree.Node, sourceCode: SourceCode): FileText | undefined {
  switch (node.type) {
    case 'Literal':
      return findInLiteral(node);
    case 'TemplateLiteral':
      return node.expressions.length > 0 ? compute(node, sourceCode) : findWhole(node);
    case 'TemplateElement':
      return isWholeTemplate(node.parent) ? undefined : { node, text: node.value.cooked ?? '', kind: 'part' };
    case 'JSXText':
      return { node, text: node.value, kind: 'part' };
    case 'Identifier':
      return NAME.test(node.name) && isPropertyName(node) ? { node, text: node.name, kind: 'name' } : undefined;
    case 'BinaryExpression':
      return isSum(node) && !isSum(node.parent) ? compute(node, sourceCode) : undefined;
    case 'CallExpression':
      return isJoining(node) ? compute(node, sourceCode) : undefined;
    default:
      return findInMarkup(node);
  }
}

/** Texts and attributes in the markup of Vue, Svelte and Astro, whose nodes have names of their own. */
function findInMarkup(node: TSESTree.Node): FileText | undefined {
  const { value } = node as { readonly value?: unknown };
  return typeof value === 'string' ? { node, text: value, kind: 'part' } : undefined;
}

/** The parts of a Vue component that are in no tree: blocks in other languages, and expressions that the parser cannot read. */
function listUnread(sourceCode: SourceCode): readonly FileText[] {
  const parts = [...listOtherBlocks(sourceCode), ...listUnreadExpressions(sourceCode.ast)];
  return parts.map((node) => ({ node, text: sourceCode.text.slice(...node.range), kind: 'part' }));
}

function findInLiteral(node: TSESTree.Literal): FileText | undefined {
  if ('regex' in node) return { node, text: node.regex.pattern.replaceAll('\\.', '.'), kind: 'pattern' };
  return findWhole(node, isSum(node.parent) ? 'part' : 'string');
}

function findWhole(node: TSESTree.Node, kind: TextKind = 'string'): FileText | undefined {
  const spelled = findSpelledString(node);
  return spelled && { node, text: spelled.value, kind };
}

function compute(node: TSESTree.Node, sourceCode: SourceCode): FileText | undefined {
  const text = getStringIfConstant(node, sourceCode.getScope(node));
  return text === null ? undefined : { node, text, kind: 'computed' };
}

function isWholeTemplate(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' && node.expressions.length === 0;
}

function isJoining({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && JOINING.has(getPropertyName(callee) ?? '');
}

/** `x.NAME`, `{ NAME: 1 }`, `enum { NAME }`, and the same in classes and types. */
function isPropertyName(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'MemberExpression':
      return !parent.computed && parent.property === node;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'TSPropertySignature':
      return !parent.computed && parent.key === node;
    case 'TSEnumMember':
      return parent.id === node;
    default:
      return false;
  }
}

function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(INNER_ESCAPE, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}
