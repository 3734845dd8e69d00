import { styleText } from 'node:util';
import type { Host } from './host.ts';

/** How text is set off. Without colour, all of these return it as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** Whether standard output takes colour: a terminal does, unless `NO_COLOR` is set; `FORCE_COLOR` has the last word. */
export function wantsColour({ stdout, env }: Pick<Host, 'stdout' | 'env'>): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

export function createStyle(hasColour: boolean): Style {
  const paint = (format: keyof Style) => (text: string) =>
    hasColour ? styleText(format, text, { validateStream: false }) : text;
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), yellow: paint('yellow'), green: paint('green') };
}
