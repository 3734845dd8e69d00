import type { Hash } from './route.ts';

/** What an element contains. Texts become text nodes, so nothing in them is markup. */
export type Child = Node | string | number | undefined | readonly Child[];

/** Attributes of an element. An address leads to a view of this page; there are neither styles nor handlers among them. */
export interface Attributes {
  readonly href?: Hash;
  readonly [name: `aria-${string}` | `data-${string}`]: string | number | undefined;
  readonly class?: string | undefined;
  readonly colspan?: number;
  readonly dir?: 'ltr' | 'auto';
  readonly for?: string;
  readonly hidden?: '' | undefined;
  readonly id?: string;
  readonly lang?: string;
  readonly list?: string;
  readonly open?: '' | undefined;
  readonly placeholder?: string;
  readonly role?: string;
  readonly rowspan?: number;
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly selected?: '' | undefined;
  readonly tabindex?: number;
  readonly title?: string | undefined;
  readonly type?: string;
  readonly value?: string;
}

/** Makes an element. Attributes that are `undefined` are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes) as [string, unknown][]) {
    if (typeof value === 'string' || typeof value === 'number') made.setAttribute(attribute, String(value));
  }
  append(made, children);
  return made;
}

export function append(parent: Node, child: Child): void {
  if (child === undefined) return;
  if (child instanceof Node) parent.appendChild(child);
  else if (typeof child === 'object') for (const each of child) append(parent, each);
  else parent.appendChild(document.createTextNode(String(child)));
}

/** A text that only screen readers get. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}
