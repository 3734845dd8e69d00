import { element } from './dom.ts';

/** Rows that are made together. */
const CHUNK = 40;

/** How far from the window rows are made, so that scrolling meets no gap. */
const MARGIN = '800px';

/** The event that makes the rows of a part of a table. */
const FILL = 'fill';

/** What rows are made of. */
export interface Rows {
  readonly count: number;
  /** In CSS pixels; that of a row whose text wraps may differ. */
  readonly height: number;
  readonly make: (index: number) => HTMLTableRowElement;
}

/**
 * The bodies of a table that makes its rows when they come into sight. Until then, one row is as high as all of them. Rows that are made
 * stay, so that nobody loses the focus.
 */
export function lazyRows({ count, height, make }: Rows): readonly HTMLTableSectionElement[] {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) target.dispatchEvent(new Event(FILL));
    },
    { rootMargin: MARGIN },
  );
  return Array.from({ length: Math.ceil(count / CHUNK) }, (_, chunk) => {
    const from = chunk * CHUNK;
    const indices = Array.from({ length: Math.min(CHUNK, count - from) }, (__, offset) => from + offset);
    const spacer = element('td');
    spacer.style.height = `${indices.length * height}px`;
    const body = element('tbody', {}, element('tr', { 'aria-hidden': 'true' }, spacer));
    const fill = () => {
      observer.unobserve(body);
      delete body.dataset['waiting'];
      body.replaceChildren(...indices.map(make));
    };
    // The first rows are in sight in any case.
    if (chunk === 0) fill();
    else {
      body.dataset['waiting'] = '';
      body.addEventListener(FILL, fill, { once: true });
      observer.observe(body);
    }
    return body;
  });
}

/** Makes all rows that are still to be made: paper has no window. */
export function makeAllRows(): void {
  for (const body of document.querySelectorAll('tbody[data-waiting]')) body.dispatchEvent(new Event(FILL));
}
