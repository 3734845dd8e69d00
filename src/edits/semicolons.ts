import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** Whether something that follows a statement in its line needs a `;` before it: `x = {}`, but not `if (x) {}`. */
export function needsSemicolon(statement: TSESTree.Statement, sourceCode: SourceCode): boolean {
  return sourceCode.getLastToken(statement)?.value !== ';' && !endsInBlock(statement);
}

function endsInBlock(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'BlockStatement':
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
    case 'SwitchStatement':
    case 'TryStatement':
      return true;
    case 'IfStatement':
      return endsInBlock(statement.alternate ?? statement.consequent);
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
      return endsInBlock(statement.body);
    default:
      return false;
  }
}

/** Whether an `else` after a statement would belong to an `if` within it: `if (x) f();`. */
export function takesElse(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'IfStatement':
      return statement.alternate === null || takesElse(statement.alternate);
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
      return takesElse(statement.body);
    default:
      return false;
  }
}
