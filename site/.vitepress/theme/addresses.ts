/** What the router of the site does not know of addresses: that those of some pages hold what the page shows. */

/** The pages that keep their state in the address, below the base and the language. */
const WITH_STATE = /(?:^|\/)(?:zh\/)?(?<page>playground|codes)$/;

/** Takes the state along to the page in the other language, whose link knows of none: `/zh/codes`, `/codes?q=x`  →  `/zh/codes?q=x`. */
export function withState(to: string, from: Pick<Location, 'hash' | 'pathname' | 'search'>): string {
  const [path = ''] = to.split(/[?#]/, 1);
  const [there, here] = [path, from.pathname].map((each) => WITH_STATE.exec(each)?.groups?.['page']);
  const isOther = there !== undefined && there === here && path !== from.pathname;
  return isOther ? path + from.search + from.hash : to;
}

/** The hash as it can be decoded, which VitePress does without a thought: `#%`  →  `#%25`. */
export function decodableHash(hash: string): string {
  try {
    decodeURIComponent(hash);
    return hash;
  } catch {
    return `#${encodeURIComponent(hash.slice(1))}`;
  }
}
