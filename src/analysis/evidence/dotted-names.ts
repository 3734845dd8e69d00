import { WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { hasForeignForm, isForeignCode, isSharedCode } from './shared-codes.ts';

/** A quoted dotted name, and one that is shaped like all built-in codes. */
const DOTTED_NAME = /["'`]([A-Za-z]\w*\.[\w.]+)["'`]/g;
const BUILTIN_SHAPE = /^[A-Z][A-Za-z]*\.[A-Z0-9]/;

/** A dotted name in quotes, and its offset in the text. */
export interface DottedName {
  readonly name: string;
  readonly offset: number;
}

/** The dotted names in quotes in a text. */
export function dottedNamesIn(text: string): readonly DottedName[] {
  return Array.from(text.matchAll(DOTTED_NAME), ({ 1: name = '', index }) => ({ name, offset: index }));
}

/**
 * The kind of a dotted name. `known`: Tencent Cloud lists it. `foreign`: only other vendors list it, or it has a form of theirs
 * and names a resource that no code of Tencent Cloud names. `unknown`: it has a namespace of Tencent Cloud, but no vendor
 * lists it. `other`: it is no code, or no evidence.
 */
export type DottedNameKind = 'known' | 'foreign' | 'unknown' | 'other';

/** The kind of a dotted name. */
export function classifyDottedName(name: string, { registry, isAdditionalCode }: Settings): DottedNameKind {
  if (!BUILTIN_SHAPE.test(name) || isAdditionalCode(name)) return 'other';
  if (isForeignCode(name, registry)) return 'foreign';
  const isOurNamespace = registry.hasPrefix(`${namespaceOf(name)}.`, WHOLE_REGISTRY);
  if (isSharedCode(name) || hasForeignForm(name, registry)) return isOurNamespace ? 'other' : 'foreign';
  if (registry.isCode(name, WHOLE_REGISTRY)) return 'known';
  return isOurNamespace ? 'unknown' : 'other';
}
