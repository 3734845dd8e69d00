import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../registry/explain/words.ts';
import type { Registry } from '../../registry/index.ts';

/** Ids of products that are ordinary words, parts of names in any program, or too short to show anything. */
const ORDINARY_IDS: ReadonlySet<string> = new Set(
  `acp advisor alb api ape apis apm batch billing bri cam captcha car cat cdb cfg chc config dbs dns domain eis evt fmu goosefs gpm gse hai
  icr ims iot irp iss live mall market mdc mdl message mongodb monitor mqtt oceanus omics organization partners portal postgres pts
  quota redis region rum ses sqlserver ssl svp tag tat tem tia tourism trip vdb vtc wav wss`.split(/\s+/),
);

const SHORTEST_ID = 3;

/** Names, hosts, paths and actions, but no prose and no codes: `readOcrText`, `ocr-proxy.example.com`, `GeneralBasicOCR`. */
const PLAIN_TEXT = /^(?:[\w-]+|[a-z][\w.:/-]+)$/;

/** The products whose ids are words of names and hosts in a file: `ocrClient` → `ocr`. */
export function listMentionedProducts(nodes: readonly TSESTree.Node[], registry: Registry): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    const name = findPlainText(node);
    if (name !== undefined) names.add(name);
  }
  const words = [...names].flatMap((name) => wordsOf(name).map(({ text }) => text));
  return new Set(words.filter((word) => isProductWord(word, registry)));
}

function findPlainText(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  const text = node.type === 'TemplateElement' ? node.value.cooked : node.type === 'Literal' ? node.value : undefined;
  return typeof text === 'string' && PLAIN_TEXT.test(text) ? text : undefined;
}

function isProductWord(word: string, registry: Registry): boolean {
  return word.length >= SHORTEST_ID && !ORDINARY_IDS.has(word) && registry.product(word) !== undefined;
}
