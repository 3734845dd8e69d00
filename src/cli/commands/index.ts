import type { AddCommand } from '../command.ts';
import { addCodes } from './codes.ts';
import { addCoverage } from './coverage/index.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addProducts } from './products.ts';
import { addRegistry } from './registry/index.ts';
import { addTypes } from './types.ts';

/** All commands, in the order of the help. */
export const commands: readonly AddCommand[] = [
  addExplain,
  addProducts,
  addCodes,
  addTypes,
  addRegistry,
  addDoctor,
  addCoverage,
];
