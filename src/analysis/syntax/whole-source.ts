import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { SourceCode, Variable } from './syntax.ts';
import { findTemplateScopes, type TemplateScopes } from './template-scopes.ts';
import { findTemplate, type MarkupNode } from './template.ts';
import { findTypeServices } from './type-information.ts';

/** The tokens of a file, by the methods of ESLint's source code. */
type TokenStore = Pick<SourceCode, (typeof TOKEN_METHODS)[number]>;

const TOKEN_METHODS = [
  'getTokenBefore',
  'getTokenAfter',
  'getFirstToken',
  'getLastToken',
  'getCommentsBefore',
  'getCommentsAfter',
  'getCommentsInside',
] as const;

/** What `vue-eslint-parser` offers to rules. */
interface Services {
  readonly getTemplateBodyTokenStore?: () => TokenStore;
}

/**
 * The source code of a file with all that belongs to it: for a Vue component, the scopes, tokens and comments of its template
 * as well, which ESLint does not know. Other files are returned as they are.
 */
export const wholeSourceOf = oncePerObject((sourceCode: SourceCode): SourceCode => {
  const template = findTemplate(sourceCode.ast);
  // oxlint makes scopes when they are first asked for.
  if (template === undefined) return sourceCode;
  const globalScope = sourceCode.scopeManager?.globalScope;
  const scopes = globalScope ? findTemplateScopes(globalScope) : undefined;
  const tokens = (sourceCode.parserServices as Services | undefined)?.getTemplateBodyTokenStore?.();
  if (scopes === undefined || tokens === undefined) return sourceCode;
  const { comments = [] } = template as { readonly comments?: readonly TSESTree.Comment[] };
  return extend(sourceCode, {
    getAllComments: () => [...sourceCode.getAllComments(), ...comments],
    getScope: (node) => scopes.around.get(node) ?? sourceCode.getScope(node),
    getDeclaredVariables: (node) => listDeclared(node, scopes) ?? sourceCode.getDeclaredVariables(node),
    ...joinTokens(sourceCode, tokens, template),
  });
});

/** The source code of a file as it is without type information, for settings that do not want it. */
export const withoutTypes = oncePerObject((sourceCode: SourceCode): SourceCode =>
  findTypeServices(sourceCode) === undefined ? sourceCode : extend(sourceCode, { parserServices: {} }),
);

/** The variables that a node of the template declares; `undefined` for nodes of the script. */
function listDeclared(node: TSESTree.Node, { around }: TemplateScopes): readonly Variable[] | undefined {
  const scope = around.get(node);
  return scope && [...scope.set.values()].filter(({ defs }) => defs.some((definition) => definition.node === node));
}

/** Methods that read the tokens of the template for its nodes, and those of the script for all others. */
function joinTokens(script: TokenStore, template: TokenStore, { range: [start, end] }: MarkupNode): TokenStore {
  const join = (name: keyof TokenStore) => {
    const read = (node: MarkupNode, ...further: readonly unknown[]): unknown => {
      const store = start <= node.range[0] && node.range[1] <= end ? template : script;
      return (store[name] as (...all: readonly unknown[]) => unknown)(node, ...further);
    };
    return [name, read] as const;
  };
  return Object.fromEntries(TOKEN_METHODS.map(join)) as unknown as TokenStore;
}

/** A source code with other members. Methods that remain are called on the original, since some read private fields of it. */
function extend(sourceCode: SourceCode, members: Partial<SourceCode>): SourceCode {
  return new Proxy({} as SourceCode, {
    get(_, name) {
      const own: unknown = Reflect.get(members, name);
      const value: unknown = own ?? Reflect.get(sourceCode, name);
      return typeof value === 'function' && own === undefined ? (value.bind(sourceCode) as unknown) : value;
    },
  });
}
