/**
 * Which calls of the Tencent Cloud API a file makes, and of which product, version and action: the door of this folder.
 *
 * It is an abstract interpreter. An expression evaluates to a `Value` of a flat lattice (`types.ts`): `nothing` is its bottom,
 * `unknown` its top, and `joinValues` the join of the values that several runs of the program may see. Each kind of node has a
 * transfer function (`expressions.ts`); a function of the file is summarised by the join of what it returns (`results.ts`), and
 * a variable by the join of all that is ever written to it, wherever the write is. The transfer functions need one another in
 * cycles: `evaluator.ts` ties them together and remembers their results, which `src/memo/recursive.ts` computes to a fixed point.
 * Bindings and imports decide, not names: a shadowed name does not count, nor does a variable with clients of two products. Only
 * where nothing is known of an object does a method count that is named like an action of just one product of the file.
 */
export { findConstructor } from './class-members.ts';
export { withAction } from './create-call.ts';
export { getEvaluator } from './evaluator.ts';
export { isMethodName } from './members.ts';
export { callOfMethod } from './sdk-call.ts';
export type { Evaluator, FunctionValue, SdkCall, Value } from './types.ts';
