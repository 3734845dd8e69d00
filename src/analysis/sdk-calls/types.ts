/** The lattice of values, and what evaluates expressions to them. `index.ts` explains the terms. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import type { Resolver } from '../flow/sources.ts';
import type { Arguments, ClassNode, Variable } from '../syntax/syntax.ts';

/** One call of the Tencent Cloud API that the code makes. */
export interface SdkCall {
  readonly product: string;
  /** Absent: not known, or not one of the product's. */
  readonly version?: string;
  /** Absent: some action of the product, or one that the registry does not know. */
  readonly action?: string;
  /** The call names a version or an action that the registry does not know: nothing is recorded of it. */
  readonly isUnlisted?: true;
  /** The expression that names the action, where it is not constant: `action` of `client.request(action, …)`. */
  readonly actionNode?: TSESTree.Node;
  /** Only the name of the method suggests the call: nothing is known of the object, which may be no client. */
  readonly isGuess?: true;
  /** The call; for a method that is passed to a function (`run(client.GetFunction)`), the expression that passes it. */
  readonly node: TSESTree.Node;
}

/** A product, only if the registry knows it, and the version that the code names, whether the registry knows that or not. */
export interface Service {
  readonly product: string | undefined;
  readonly version: string | undefined;
}

/**
 * How a client names the action of a call: `sdk`, by the method; `common`, by the first argument of `request`;
 * `capi`, by a field of it; `wrapper`, a module of the user that wraps a product, by the method where it is an action.
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

/** A method of a client. */
export interface ClientMethod {
  readonly kind: 'method';
  readonly client: Client;
  readonly name: string;
}

/** A function of the file. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly node: TSESTree.FunctionLike;
  /** Whether `util.promisify` has taken its callback, its last argument. */
  readonly isPromisified: boolean;
}

/**
 * The value of an expression. A promise counts as what it resolves to.
 * `nothing` (bottom): `null`, `undefined`, or a value still being computed; the identity of `joinValues`.
 * `unknown` (top): nothing is known. `other`: known to be no part of an SDK. `model`: a request or a setting of an SDK.
 * `builtin`: part of JavaScript, of Node.js or of await-to-js, and known not to call the API.
 */
export type Value =
  | { readonly kind: 'nothing' | 'unknown' | 'other' | 'model' }
  | { readonly kind: 'builtin'; readonly name: string }
  | Namespace
  | ClientClass
  | Client
  | ClientMethod
  | FunctionValue
  | { readonly kind: 'class' | 'instance'; readonly node: ClassNode }
  | { readonly kind: 'object'; readonly node: TSESTree.Node };

/** The mutually recursive parts of evaluation. Their results are remembered. */
export interface Evaluator extends Resolver {
  readonly context: AnalysisContext;
  /** The value of an expression. */
  readonly valueOf: (node: TSESTree.Node) => Value;
  /** The value that a type describes: `ScfClient` → the client. */
  readonly typeOf: (node: TSESTree.Node) => Value;
  readonly variableValue: (variable: Variable) => Value;
  /** The join of all that is written to a member of a variable's object; `undefined` if nothing is. */
  readonly writtenTo: (variable: Variable, name: string) => Value | undefined;
  /** The value of a name, which may be a global. */
  readonly nameValue: (name: TSESTree.Identifier) => Value;
  readonly memberOf: (value: Value, name: string) => Value;
  /** The value that calling a value returns. */
  readonly resultOf: (value: Value) => Value;
  /** The value that `new` creates. */
  readonly instanceOf: (value: Value, args: Arguments) => Value;
  /** The only product of the file that has an action; `undefined` if none or several have it. */
  readonly serviceWith: (action: string) => Service | undefined;
  /** The API call that a call expression makes. */
  readonly sdkCallOf: (node: TSESTree.CallExpression | TSESTree.NewExpression) => SdkCall | undefined;
}
