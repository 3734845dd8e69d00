/** What the explorer shows. Each has an address, which can be shared. */
export type Address =
  | { readonly kind: 'start' }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'namespace'; readonly namespace: string }
  | { readonly kind: 'action'; readonly product: string; readonly action: string; readonly version?: string }
  | { readonly kind: 'product'; readonly product: string };

/** The kind of a view that has a name of its own. */
export type Subject = Exclude<Address, { readonly kind: 'start' | 'search' }>;

/** An address holds what was typed or pasted; a longer text stays in the box alone, so that no server refuses the address. */
const LONGEST_TEXT = 1500;

/** Longer than any name. A longer one is no name, and comparing it with all names would take minutes. */
const LONGEST_NAME = 200;

/** Reads the query of an address: `?code=LimitExceeded.Memory`. What it does not know is the start. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  const read = (name: string): string | undefined => parameters.get(name)?.trim() || undefined;
  const [code, namespace, action, product] = ['code', 'namespace', 'action', 'product'].map((name) =>
    read(name)?.slice(0, LONGEST_NAME),
  );
  const text = read('q');
  if (code !== undefined) return { kind: 'code', code };
  if (namespace !== undefined) return { kind: 'namespace', namespace };
  if (action !== undefined) return readAction(action, read('version'));
  if (product !== undefined) return { kind: 'product', product };
  return text === undefined ? { kind: 'start' } : { kind: 'search', text };
}

/** `scf.CreateFunction`. A name without its product may be that of several. */
function readAction(text: string, version: string | undefined): Address {
  const dot = text.indexOf('.');
  if (dot === -1) return { kind: 'search', text };
  const action = { kind: 'action', product: text.slice(0, dot), action: text.slice(dot + 1) } as const;
  return version === undefined ? action : { ...action, version };
}

/** Writes the query of an address: `?action=scf.CreateFunction`; empty for the start. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams(parametersOf(address)).toString();
  return query === '' ? '' : `?${query}`;
}

function parametersOf(address: Address): Record<string, string> {
  switch (address.kind) {
    case 'start':
      return {};
    case 'search':
      return address.text.length > LONGEST_TEXT ? {} : { q: address.text };
    case 'code':
      return { code: address.code };
    case 'namespace':
      return { namespace: address.namespace };
    case 'action':
      return {
        action: `${address.product}.${address.action}`,
        ...(address.version !== undefined && { version: address.version }),
      };
    case 'product':
      return { product: address.product };
  }
}

/** What a view is called, in its heading and in the title of the page. Nothing for the start. */
export function nameOfAddress(address: Address): string {
  switch (address.kind) {
    case 'start':
      return '';
    case 'search':
      return address.text;
    case 'action':
      return `${address.product}.${address.action}`;
    case 'code':
      return address.code;
    case 'namespace':
      return address.namespace;
    case 'product':
      return address.product;
  }
}
