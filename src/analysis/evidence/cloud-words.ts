import type { AnalysisContext } from '../context.ts';

/** Words of services that may well be a wrapper of the cloud, and of their errors, beside its products and the actions of the file's products. */
const CLOUD_WORDS: ReadonlySet<string> = new Set(
  `api base cdn client cloud deploy deployment faas file function gateway infra mail message notification notify oss provider remote
  resource sdk server serverless storage tc tcb tencent tencentcloud upload vendor vm`.split(/\s+/),
);

/** Whether a word of a name may speak of the cloud: of a part of it, of a product, or of an action of the file's products. */
export function isCloudWord(word: string, { namedProducts, settings: { registry } }: AnalysisContext): boolean {
  if (CLOUD_WORDS.has(word) || registry.product(word) !== undefined) return true;
  return namedProducts.some(({ product, version }) =>
    registry.actions(product, version).some((action) => action.toLowerCase().includes(word)),
  );
}
