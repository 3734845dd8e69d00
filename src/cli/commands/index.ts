import type { AddCommand } from '../command.ts';
import { addProducts } from './products.ts';

/** All commands, in the order of the help. */
export const commands: readonly AddCommand[] = [addProducts];
