import { isNearMissOfNamespace } from '../../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { showsTencentCloud } from './file-evidence.ts';
import { mayNameProducts } from './product-names.ts';

/** A quoted name up to its dot; without a name where it begins with the dot, or is written with escapes. */
const LITERAL =
  /["'`](?:([A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*)\.\S|\.[A-Z\\]|\w*\\(?:\r\n|[^\\.])[\w\\{}]*(?:\.|2[Ee]))/g;

/** A name up to a dot in a pattern; without a name where it ends a group, whose other alternatives count as well. */
const PATTERNS = [
  /\b(?:[A-Z][A-Za-z]*\)+|([A-Z][A-Za-z]*))\\{1,2}\./g,
  /[/^(|:](?:[A-Z][a-z]+[A-Z][A-Za-z]*\)+|([A-Z][a-z]+[A-Z][A-Za-z]*))\.[A-Z]/g,
] as const;

/**
 * Whether a text shows Tencent Cloud, or has a dotted name whose first part is (nearly) a namespace. Names that may be put
 * together of pieces count as well. Where a user lists codes of any shape, every text passes.
 */
export function canShowCodes(text: string, { registry, ownCodes }: Settings): boolean {
  return (
    ownCodes.size > 0 ||
    mayNameProducts(text) ||
    showsTencentCloud(text) ||
    someMatch(text, LITERAL, (name, at) => isNamespacePart(name, registry) || isAdded(text, at)) ||
    PATTERNS.some((pattern) => someMatch(text, pattern, (name) => isNamespacePart(name, registry)))
  );
}

/** Whether any match passes the test; one without a name always does. */
function someMatch(text: string, pattern: RegExp, test: (name: string, at: number) => boolean): boolean {
  for (const { 1: name, index } of text.matchAll(pattern)) {
    if (name === undefined || test(name, index)) return true;
  }
  return false;
}

/** A namespace, a near miss of one (a known sub-code may follow), or the end of one, which a constant may complete: `Failure`. */
function isNamespacePart(name: string, registry: Registry): boolean {
  return (
    isNearMissOfNamespace(name, registry) ||
    [...registry.namespacesIn(WHOLE_REGISTRY)].some((namespace) => namespace.endsWith(name))
  );
}

/** `'Auth' + 'Failure.Token'`: whether something is put before the literal that begins there. */
function isAdded(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text.charAt(before))) before -= 1;
  return text.charAt(before) === '+';
}
