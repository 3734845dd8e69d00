import type { TSESTree } from '@typescript-eslint/utils';
import { isNearNamespace } from '../../registry/explain/index.ts';
import { namespaceOf } from '../../registry/index.ts';
import type { AnalysisContext } from '../context.ts';
import { canBeCode } from './can-be-code.ts';
import { isOfOtherVendor } from '../evidence/file-evidence.ts';
import { createLiteral, findSpelledString } from '../constants/constant-strings.ts';
import { isForeignCode } from '../evidence/shared-codes.ts';
import { isAboutOtherVendor } from '../evidence/vendor-proximity.ts';
import { createPlace, type CodeLiteral } from '../constants/code-literal.ts';

/** A dotted name in camel case: `ResourceNotFound.FunctionName`. `ResourceNotFound.title` is as likely a key of a text. */
const DOTTED_CODE = /^[A-Z][A-Za-z]*(?:\.[A-Z0-9]\w*)+$/;

/** A string in any position that is shaped like a dotted code, module names apart. */
export function findCodeString(node: TSESTree.Node, context: AnalysisContext): CodeLiteral | undefined {
  const spelled = findSpelledString(node);
  if (spelled === undefined || !DOTTED_CODE.test(spelled.value) || isModuleName(node)) return undefined;
  const { evidence } = context;
  if (isOfOtherVendor(evidence)) return undefined;
  const literal = createLiteral(spelled, 'code');
  if (!canBeCode(literal, evidence.tencentCloud ? 'likely' : 'possible', context)) return undefined;
  return isAboutOtherVendor(node, { name: '' }, context) ? undefined : literal;
}

/** A dotted name in a comment. */
const WORD = /(?<![\w.$/@-])[A-Z][A-Za-z]*(?:\.\w+)+(?![\w/-]|\.\w)/g;

/** The words of comments that are shaped like a dotted code, in a file about Tencent Cloud: prose quotes codes of all kinds. */
export function listCommentCodes({
  sourceCode,
  settings: { registry },
  evidence,
}: Pick<AnalysisContext, 'sourceCode' | 'settings' | 'evidence'>): readonly CodeLiteral[] {
  if (!evidence.tencentCloud || evidence.onlyNamedPlaces) return [];
  return sourceCode.getAllComments().flatMap(({ value: text, range: [start] }) =>
    Array.from(text.matchAll(WORD), ({ 0: value, index }) => {
      const from = start + '//'.length + index;
      const place = createPlace(from, from + value.length, sourceCode);
      return { value, match: 'code', form: 'text', ...place } satisfies CodeLiteral;
    }).filter(({ value }) => isNearNamespace(namespaceOf(value), registry) && !isForeignCode(value, registry)),
  );
}

/** Whether a string names a module: in `import`, `export … from`, `import()`, `require()` and TypeScript's forms. */
function isModuleName({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSExternalModuleReference':
    case 'TSModuleDeclaration':
    case 'TSImportType':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
      return true;
    case 'TSLiteralType':
      return parent.parent.type === 'TSImportType';
    case 'CallExpression':
      return parent.callee.type === 'Identifier' && parent.callee.name === 'require';
    default:
      return false;
  }
}
