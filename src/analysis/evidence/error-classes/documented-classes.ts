import type { TSESLint } from '@typescript-eslint/utils';
import type { ErrorClass } from './error-classes.ts';
import { classifyTypeName } from './error-types.ts';
import { isFunction, type SourceCode } from '../../syntax/syntax.ts';

type Definition = TSESLint.Scope.Definition;

/** Remembered, since each use of a parameter asks. */
const remembered = new WeakMap<Definition, ErrorClass | 'unsaid'>();

/** Whose errors a parameter is documented to hold: `@param {TencentCloudSDKHttpException} err` → `sdk`. */
export function findDocumentedClass(definition: Definition, sourceCode: SourceCode): ErrorClass | undefined {
  const known = remembered.get(definition) ?? readDocumentation(definition, sourceCode) ?? 'unsaid';
  remembered.set(definition, known);
  return known === 'unsaid' ? undefined : known;
}

function readDocumentation({ name, node }: Definition, sourceCode: SourceCode): ErrorClass | undefined {
  if (name.type !== 'Identifier' || !isFunction(node)) return undefined;
  const documented = node.type === 'FunctionDeclaration' ? node : node.parent;
  const comments = [
    ...sourceCode.getCommentsBefore(documented),
    ...sourceCode.getCommentsInside(documented).slice(0, 1),
  ];
  const types = comments.flatMap(({ value }) => findTypes(value, name.name));
  const said = types.map(classifyTypeName);
  if (said.includes('sdk')) return 'sdk';
  return said.length > 0 && said.every((each) => each === 'other') ? 'other' : undefined;
}

/** `@param {OrderError | sdk.StockError} err`, `err` → `OrderError`, `StockError`. */
function findTypes(comment: string, parameter: string): readonly string[] {
  const documented = Array.from(comment.matchAll(/@param\s*\{([^}]*)\}\s*\[?(\w+)/g));
  return documented.flatMap(([, type = '', name]) => {
    const types = name === parameter ? type.split('|') : [];
    return types.flatMap((each) => each.trim().split('.').at(-1) ?? []);
  });
}
