import fc from 'fast-check';
import { WHOLE_REGISTRY, builtinRegistry } from '../src/registry/index.ts';

/** Strings that are no codes and that break what takes strings for granted. */
export const HOSTILE = [
  '',
  '.',
  '..',
  'A.',
  '.A',
  '*',
  'AuthFailure.*',
  '__proto__',
  'constructor',
  'AuthFailure.constructor',
  'constructor.AuthFailure',
  'toString',
  'hasOwnProperty.call',
  'InternalError.__proto__',
  '__proto__.InternalError',
  '\uD800',
  'AuthFailure.\uDC00Token',
  'AuthFailure.Token\u202EeruliaF',
  'AuthFailure.Token\u0000Failure',
  'AuthFailure\u2028.TokenFailure',
  'АuthFailure.TokenFailure',
  'Auth\u200BFailure.TokenFailure',
  'AuthFailure.😀',
  'AUTHFAILURE_SIGNATUREFAILURE',
  'AuthFailure:SignatureFailure',
  'authfailure.signaturefailure',
  'AuthFailure.$&',
  "AuthFailure.$'",
  'AuthFailure.TokenFailure.TokenFailure.TokenFailure',
  'ResourceNotFound.' + 'Function'.repeat(400),
  'A'.repeat(3000) + '.b',
  'Aa'.repeat(1500) + '.Bb',
  `AuthFailure${'_'.repeat(60)}!`,
  `AuthFailure.${'a'.repeat(60)}!`,
  'rest: AuthFailure.*',
] as const;

const CODES = [
  ...builtinRegistry.codesIn({ targets: [{ product: 'scf' }] }),
  ...builtinRegistry.codesIn({ targets: [{ product: 'cvm' }] }),
];
const NAMESPACES = [...builtinRegistry.namespacesIn(WHOLE_REGISTRY)];

const known = fc.constantFrom(...CODES);
const namespace = fc.constantFrom(...NAMESPACES);

/** One letter lost, doubled or changed in case. */
const misspelled = fc.tuple(known, fc.nat(), fc.constantFrom('lose', 'double', 'case')).map(([code, place, kind]) => {
  const at = place % code.length;
  const letter = code.charAt(at);
  const swapped = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  const written = kind === 'lose' ? '' : kind === 'double' ? letter + letter : swapped;
  return code.slice(0, at) + written + code.slice(at + 1);
});

const unknown = fc.tuple(namespace, known).map(([name, code]) => `${name}.${code.slice(code.indexOf('.') + 1)}`);

const cut = fc.tuple(known, fc.nat()).map(([code, length]) => code.slice(0, 1 + (length % code.length)));

/** A string in the place of a code: known, misspelled, unknown, cut short, or hostile. */
export const code: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: known },
  { weight: 4, arbitrary: misspelled },
  { weight: 2, arbitrary: unknown },
  { weight: 1, arbitrary: namespace },
  { weight: 1, arbitrary: cut },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
);
