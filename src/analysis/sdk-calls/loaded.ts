import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import { moduleValue } from './modules.ts';
import { importTypeValue } from './annotations.ts';
import type { Evaluator, Value } from './types.ts';
import { UNKNOWN } from './value.ts';

/** Modules that an expression or a type loads; `undefined` for others. */
export function evaluateLoaded(node: TSESTree.Node, evaluator: Evaluator): Value | undefined {
  switch (node.type) {
    case 'ImportExpression':
      return loadedValue(node.source, evaluator);
    case 'TSExternalModuleReference':
      return loadedValue(node.expression, evaluator);
    case 'TSImportType':
      return importTypeValue(node, evaluator);
    default:
      return undefined;
  }
}

/** The module that a specifier names, if it is written down. */
export function loadedValue(source: TSESTree.Node, { context }: Evaluator): Value {
  const specifier = findSpelledString(source);
  return specifier === undefined ? UNKNOWN : moduleValue(specifier.value, context);
}
