/** The records of this folder: what an expression stands for, as far as calls of the API are concerned. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import type { Arguments, ClassNode, Variable } from '../syntax/syntax.ts';

/** One call of the Tencent Cloud API that the code makes. */
export interface SdkCall {
  readonly product: string;
  /** Absent: not known, or not one of the product's. */
  readonly version?: string;
  /** Absent: some action of the product. */
  readonly action?: string;
  /** The expression that names the action, where it is not constant: `action` of `client.request(action, …)`. */
  readonly actionNode?: TSESTree.Node;
  /** The name of the method is all that tells: nothing is known of the object, which may be no client. */
  readonly isGuess?: true;
  /** The call; for a method that is only handed on (`run(client.GetFunction)`), the expression that hands it on. */
  readonly node: TSESTree.Node;
}

/** A product and a version, each only if known. */
export interface Service {
  readonly product: string | undefined;
  readonly version: string | undefined;
}

/**
 * How a client names the action of a call: `sdk`, by the method; `common`, by the first argument of `request`;
 * `capi`, by a field of it; `wrapper`, a module of the user that stands for a product, by the method where it is an action.
 */
export type ClientStyle = 'sdk' | 'common' | 'capi' | 'wrapper';

/** A module of an SDK, or an object in one. */
export interface Namespace extends Service {
  readonly kind: 'namespace';
  readonly style: ClientStyle;
}

/** A class of clients. */
export interface ClientClass extends Service {
  readonly kind: 'client-class';
  readonly style: ClientStyle;
}

/** An object with methods that call the API. */
export interface Client extends Service {
  readonly kind: 'client';
  readonly style: ClientStyle;
  /** Nothing is known of the object but the name of a method. */
  readonly isGuess?: true;
}

/**
 * What an expression stands for. A promise counts as what it resolves to.
 * `nothing`: null, undefined, or the result of a computation that is still under way; adds nothing to other values.
 * `unknown`: nothing is known. `other`: known to be no part of an SDK.
 * `builtin`: of the language, of Node.js or of await-to-js, and known not to call the API. `model`: a request or a setting of an SDK.
 */
export type Value =
  | { readonly kind: 'nothing' | 'unknown' | 'other' | 'model' }
  | { readonly kind: 'builtin'; readonly name: string }
  | Namespace
  | ClientClass
  | Client
  | { readonly kind: 'method'; readonly client: Client; readonly name: string }
  | { readonly kind: 'function'; readonly node: TSESTree.FunctionLike; readonly isPromisified: boolean }
  | { readonly kind: 'class' | 'instance'; readonly node: ClassNode }
  | { readonly kind: 'object'; readonly node: TSESTree.Node };

/** The parts of evaluation, which need one another. Answers are remembered. */
export interface Evaluator {
  readonly context: AnalysisContext;
  /** What an expression stands for. */
  readonly valueOf: (node: TSESTree.Node) => Value;
  /** What a value of a type stands for: `ScfClient` → the client. */
  readonly typeOf: (node: TSESTree.Node) => Value;
  readonly variableValue: (variable: Variable) => Value;
  /** What is written to a member of a variable's object; `undefined` if nothing is. */
  readonly writtenTo: (variable: Variable, name: string) => Value | undefined;
  /** What a name refers to, a global included. */
  readonly nameValue: (name: TSESTree.Identifier) => Value;
  readonly memberOf: (value: Value, name: string) => Value;
  /** What calling a value gives. */
  readonly resultOf: (value: Value) => Value;
  /** What `new` gives. */
  readonly instanceOf: (value: Value, args: Arguments) => Value;
  /** The product of the file that alone has an action; `undefined` if none or several have. */
  readonly serviceWith: (action: string) => Service | undefined;
  /** The API call that a call expression makes. */
  readonly sdkCallOf: (node: TSESTree.CallExpression | TSESTree.NewExpression) => SdkCall | undefined;
}
