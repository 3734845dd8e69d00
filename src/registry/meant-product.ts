import { closestOf } from './explain/closest.ts';
import type { Product } from './types.ts';

/** The host of an API, whose first label is its product: `https://scf.ap-guangzhou.tencentcloudapi.com` */
const HOST = /^(?:https?:\/\/)?([a-z0-9-]+)\.(?:[a-z0-9-]+\.)*tencentcloudapi\./;
/** A package of an SDK, or a module in one: `tencentcloud-sdk-nodejs-scf`, `@tencentcloud/scf`. */
const PACKAGE = /^@?tencent[\w-]*[-/](?:\w+\/)*([a-z0-9]+)$/;

/** A product's name and the text must share at least half of the longer one. */
const LEAST_SHARE = 0.5;
/** A text that more names contain, such as `数据库`, names a kind of product. */
const MOST_NAMED = 3;
/** Of a shorter text, an edit would change half. */
const SHORTEST_ID = 3;

/**
 * The product that a text names other than by its id (in upper case, by its Chinese name, its package or API host), or else the one
 * whose id is most like it. Where several are equally likely, the one that has been there longest, which most code calls.
 */
export function findMeantProduct(text: string, products: readonly Product[]): string | undefined {
  const name = text.trim().toLowerCase();
  const candidates = products.toSorted((a, b) => ageOf(a) - ageOf(b));
  const ids = candidates.map(({ id }) => id);
  const [, label = name] = HOST.exec(name) ?? PACKAGE.exec(name) ?? [];
  if (ids.includes(label)) return label;
  const similar = label.length < SHORTEST_ID ? undefined : closestOf(label, ids);
  return findByWord(name, ids) ?? findByChineseName(name, candidates) ?? similar;
}

/** Numbers of documentations count up. */
function ageOf({ docProduct = Infinity }: Product): number {
  return docProduct;
}

/** The only id among the words: `scf.v20180416`, `云函数 SCF`. */
function findByWord(name: string, ids: readonly string[]): string | undefined {
  const words = new Set(name.split(/[^a-z0-9]+/));
  const [id, ...others] = ids.filter((each) => words.has(each));
  return others.length === 0 ? id : undefined;
}

/** The product whose Chinese name is the text; or one whose name contains it, or is a part of it, if there are few. */
function findByChineseName(text: string, products: readonly Product[]): string | undefined {
  const shares = products
    .map(({ id, nameZh = '' }) => ({ id, share: shareOf(lettersOf(text), lettersOf(nameZh)) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  const [best] = shares;
  if (best === undefined || best.share < LEAST_SHARE) return undefined;
  return best.share === 1 || shares.length <= MOST_NAMED ? best.id : undefined;
}

/** The share of the longer text that the shorter one is, if it is a part of it. */
function shareOf(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.includes(short) ? short.length / long.length : 0;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
