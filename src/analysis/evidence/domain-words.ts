import { wordsOf } from '../../registry/explain/words.ts';
import type { AnalysisContext } from '../context.ts';

/** Words in the names of errors of applications and of well-known libraries, and of no others. */
const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `apollo axios biz boom business cart checkout coupon graphql inventory invoice koa mongo mongoose nest order payment prisma redis
  sequelize sku stock trpc typeorm validation voucher zod`.split(/\s+/),
);

/** Words of services that may be wrappers of the cloud, and of their errors. */
const CLOUD_WORDS: ReadonlySet<string> = new Set(
  `api base cdn client cloud deploy deployment faas file function gateway infra mail message notification notify oss provider remote
  resource sdk server serverless storage tc tcb tencent tencentcloud upload vendor vm`.split(/\s+/),
);

/** The words of a name that belong to a domain of an application or a well-known library: `orderError` → `order`. */
export function domainWordsIn(name: string): readonly string[] {
  return wordsOf(name).flatMap(({ text }) => (DOMAIN_WORDS.has(text) ? text : []));
}

/** Whether a word of a name may mean the cloud: a part of it, a product, or an action of the file's products. */
export function isCloudWord(word: string, { namedProducts, settings: { registry } }: AnalysisContext): boolean {
  if (CLOUD_WORDS.has(word) || registry.product(word) !== undefined) return true;
  return namedProducts.some(({ product, version }) =>
    registry.actions(product, version).some((action) => action.toLowerCase().includes(word)),
  );
}
