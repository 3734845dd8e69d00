import { createRegistryRecord } from '../../../src/cli/registry-record.ts';
import { type Bilingual } from '../../../src/language/language.ts';
import { quote } from '../../../src/language/lists.ts';
import { inBoth, renderBoth, sentence } from '../../../src/language/sentence.ts';
import type { Registry } from '../../../src/registry/index.ts';
import type { Hit } from '../search/types.ts';
import type { UnknownView } from './types.ts';

const MESSAGES = {
  product: inBoth(sentence`There is no product ${'name'}.`, sentence`没有产品${'name'}。`),
  action: inBoth(sentence`${'owner'} has no action ${'name'}.`, sentence`${'owner'}没有接口${'name'}。`),
  version: inBoth(sentence`${'owner'} has no version ${'name'}.`, sentence`${'owner'}没有接口版本${'name'}。`),
  namespace: inBoth(sentence`No code has the namespace ${'name'}.`, sentence`没有错误码的一级错误码是${'name'}。`),
} as const;

/** Says that a name is unknown, with the names that are like it. */
export function createUnknownView(
  what: UnknownView['what'],
  { name, owner = '' }: { readonly name: string; readonly owner?: string },
  near: readonly Hit[],
  registry: Registry,
): UnknownView {
  const message: Bilingual<string> =
    what === 'product' || what === 'namespace'
      ? renderBoth(MESSAGES[what], (language) => ({ name: quote(name, language) }))
      : renderBoth(MESSAGES[what], (language) => ({ name: quote(name, language), owner }));
  return {
    kind: 'unknown',
    registry: createRegistryRecord(registry),
    what,
    name,
    message,
    near,
  };
}
