import type { DispatchKind } from '../analysis/dispatches/dispatch.ts';
import { sentence } from '../language/sentence.ts';

/**
 * What rules report and suggest, by message id. The useful part comes first: what is wrong, what is right, then why. No list
 * is complete, so a sentence only claims that the lists lack a code; where it cannot name a likely one, it ends with the date of
 * the registry. A `description`, a `hint` and a `list` begin with a space, or are empty.
 */
export const SENTENCES = {
  // A literal that is no code.
  unknown: sentence`${'literal'} is in no list of ${'lists'}.${'list'} If right, add it to \`additionalCodes\` (lists of ${'date'}).`,
  misspelled: sentence`${'literal'} is a misspelling of ${'code'}.${'description'}`,
  wrongCase: sentence`${'literal'} is ${'code'} in the wrong case: codes are case-sensitive.${'description'}`,
  wrongSeparator: sentence`${'literal'} is not how ${'code'} is written.${'description'}`,
  declared: sentence`${'literal'} is a mistake for ${'code'}, as the option \`corrections\` declares.${'description'}`,
  near: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}?`,
  wrongNamespace: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}?`,
  cutShort: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}? It looks truncated.`,
  extraWords: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, with fewer words?`,
  otherOrder: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, in another word order?`,
  otherWords: sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, with similar words?`,
  otherProduct: sentence`${'literal'} is in no list of ${'products'}. Only other products have a similar code: ${'candidates'}.`,
  unknownNamespace: sentence`No listed code has the namespace ${'literal'}.${'hint'}`,
  unknownPrefix: sentence`No listed code starts with ${'literal'}.${'hint'}`,
  unknownPart: sentence`No listed code contains ${'literal'}.${'hint'}`,
  replaceWith: sentence`Replace with ${'code'}.${'description'}`,
  removeEntry: sentence`Remove ${'literal'}: ${'code'} is already handled here.`,

  // A code that left the lists. Whether it is still returned is not known.
  retired: sentence`${'literal'} left the lists of ${'products'} on ${'date'}. No replacement is recorded.`,
  replaced: sentence`${'literal'} left the lists of ${'products'} on ${'date'}; ${'code'} is in its place.${'description'}`,

  // A code that the calls, or their products, do not document.
  notOfProduct: sentence`${'literal'} is in no list of ${'products'}; it is documented for ${'owners'}.${'hint'} No other call seems to fail here.`,
  impossible: sentence`${'literal'} is documented for ${'owners'}, not for ${'calls'}.${'hint'} No other call seems to fail here.`,

  // A bare code in the place of its namespace.
  neverAlone: sentence`${'literal'} does not match ${'example'}, and no list of ${'products'} has it alone. Its namespace has ${'count'} ${'scope'}.`,
  notAll: sentence`${'literal'} does not match ${'example'}. Its namespace has ${'count'} ${'scope'}.`,
  coverNamespace: sentence`Compare with all codes of ${'literal'}.`,

  // The code read where the error has none.
  notOfException: sentence`${'property'} is always undefined: an error of the SDK has its code in ${'right'}.`,
  notOfEnvelope: sentence`${'property'} is always undefined: a response of the API has the code of its error in ${'right'}.`,
  wholeError: sentence`An error is an object and equals no code: compare its ${'right'}.`,
  readProperty: sentence`Read ${'right'}.`,

  // A search in the text of an error.
  messageMatch: sentence`Compare ${'code'}; do not search the message for ${'codes'}: messages change and can quote other errors.`,
  compareCode: sentence`Compare ${'code'} with ${'codes'}.`,

  // A dispatch that is not exhaustive.
  missingCases: sentence`This ${'form'} misses ${'missing'}, of ${'scope'}.${'list'}`,
  missingCasesAndDefault: sentence`This ${'form'} has no ${'fallback'} and misses ${'missing'}, of ${'scope'}.${'list'}`,
  missingNamespaces: sentence`This ${'form'} misses ${'missing'}, of ${'scope'}.`,
  missingDefault: sentence`This ${'form'} has no ${'fallback'} for codes that Tencent Cloud may add to ${'namespaces'}.`,
  noScope: sentence`No product has all codes of ${'namespaces'} that this ${'form'} handles. Name yours in the setting \`products\`.`,
  markRest: sentence`Mark the rest of ${'namespaces'} as handled by ${'rest'}.`,
  markEnd: sentence`Mark the rest of ${'namespaces'} as handled by no case of its own.`,
  misplacedRest: sentence`This rest comment has no effect: it must be ${'place'}.`,
  handledRest: sentence`This rest comment has no effect for ${'names'}: this ${'form'} handles all of that already.`,
  foreignRest: sentence`This rest comment has no effect for ${'names'}: this ${'form'} names no code of ${'namespaces'}.`,
  markTest: sentence`Mark the rest of ${'namespaces'} as handled where this lookup finds nothing.`,
  markWith: sentence`Mark the rest of ${'namespaces'} as handled by the last \`.with\`.`,
  unreadRest: sentence`This rest comment has no effect: write its names between commas, and a reason behind \` -- \`.`,
  misplacedRequest: sentence`This comment has no effect: it must be right above a dispatch on error codes, or at the end of its first line.`,
  codesRequest: sentence`This comment has no effect: it must name namespaces, such as ${'namespaces'}.`,
  moveRest: sentence`Move the comment to its place, ${'place'}.`,
  removeRest: sentence`Remove the comment.`,
  removeNames: sentence`Remove ${'names'} from the comment.`,
  addBranch: sentence`Add a branch for ${'missing'} that ${'act'}.`,
  addCases: sentence`Add a group of cases for ${'missing'} that ${'act'}.`,
  addToCase: sentence`Add ${'missing'} to the case of ${'cases'}.`,
  addDefault: sentence`Add ${'added'} that ${'act'}.`,
  addRest: sentence`Add ${'added'} that ${'act'}, and mark the rest of ${'namespaces'} as handled by it.`,
  addWith: sentence`Add a \`.with\` for ${'missing'} that ${'act'}.`,
} as const;

/** A form of dispatch, its fallback, and what handles the rest there. */
export const FORMS: Readonly<Record<DispatchKind, Readonly<Record<'form' | 'fallback' | 'added' | 'rest', string>>>> = {
  switch: { form: 'switch', fallback: '`default`', added: 'a `default`', rest: 'the `default`' },
  'if-chain': { form: 'chain', fallback: '`else`', added: 'an `else`', rest: 'no branch of its own' },
  lookup: {
    form: 'lookup',
    fallback: 'fallback (`?? …`)',
    added: 'a fallback',
    rest: 'the fallback (`{{operator}} …`)',
  },
  match: { form: '`match`', fallback: '`.otherwise`', added: 'an `.otherwise`', rest: 'the `.otherwise`' },
};

/** One and several of what is counted: what the targets of a scope list, and what is common alone. */
export const NOUNS = {
  code: { listed: ['code', 'codes'], common: ['common code', 'common codes'] },
  namespace: {
    listed: ['namespace of codes', 'namespaces of codes'],
    common: ['namespace of common codes', 'namespaces of common codes'],
  },
} as const;

/** The parts of sentences that depend on what they are about. */
export const PHRASES = {
  and: 'and',
  or: 'or',
  more: sentence`${'names'} and ${'count'} more`,
  /** Whose lists were searched, unless a single product is known. */
  anyProduct: 'Tencent Cloud',
  /** Where a rest comment is understood. */
  places: {
    default: 'behind `default:`',
    end: 'at the end of the `switch`',
    else: 'behind the last `else`',
    if: 'behind the last `if` statement',
    colon: 'behind the last `:`',
    lookup: 'behind the `??` or `||` of a fallback',
    match: 'in `.otherwise(…)`',
    test: 'where a test of the entry leads that finds nothing',
    wildcard: 'before the handler of the last `.with`',
  },
  bare: sentence`the bare ${'code'}`,
  /** Codes of the one namespace that a message names, or of several. */
  such: sentence`such ${'noun'}`,
  ofNamespaces: sentence`${'noun'} of ${'namespaces'}`,
  counted: sentence`${'count'} ${'scope'}`,
  /** The commands that print the codes among which the right one is. */
  see: sentence` See ${'commands'}.`,
  /** The commands that print all codes that were counted. */
  list: sentence` List: ${'commands'}.`,
  didYouMean: sentence` Did you mean ${'candidates'}?`,
  addOwn: sentence` If right, add the code to \`additionalCodes\` (lists of ${'date'}).`,
  rethrows: sentence`rethrows ${'error'}`,
  throws: 'throws an error',
  allowed: sentence`${'noun'} that the type of the value allows`,
  documented: sentence`${'noun'} documented for ${'owners'}`,
  documentedForGuess: sentence`${'noun'} documented for ${'owners'} (the product with all codes named here)`,
  /** Which products these are tells nobody anything: they are a guess. */
  shared: sentence`${'noun'} that the ${'count'} products with all codes named here share`,
  andCommon: sentence`${'listed'} and ${'count'} ${'noun'}`,
} as const;
