import { wordsOf } from '../../registry/explain/words.ts';

/** Words by which only the errors of applications and of well-known libraries go. */
const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `apollo axios biz boom business cart checkout coupon graphql inventory invoice koa mongo mongoose nest order payment prisma redis
  sequelize sku stock trpc typeorm validation voucher zod`.split(/\s+/),
);

/** The words of a name that tell a domain of an application or a well-known library: `orderError` → `order`. */
export function findDomainWords(name: string): readonly string[] {
  return wordsOf(name).flatMap(({ text }) => (DOMAIN_WORDS.has(text) ? text : []));
}
