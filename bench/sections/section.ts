import type { Figure } from '../figures.ts';
import type { Scale } from '../options.ts';

/** Measures one part of the benchmark. */
export type Section = (scale: Scale) => readonly Figure[];
