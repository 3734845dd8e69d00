/**
 * The gate is never wrong in the direction of silence: whatever is reported in a file without it is reported with it. The
 * gate is opened by a comment that is evidence for nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragment, program } from '../fuzz/grammar.ts';
import { lintSource, read } from '../fuzz/linting.ts';
import { PRESETS, type Preset } from '../fuzz/presets.ts';
import { mayHoldCodes } from '../src/analysis/evidence/gate.ts';
import { readSettings } from '../src/settings.ts';
import { scaleRuns } from './property-runs.ts';

const OPENER = "\n// 'AuthFailure.q'";

function isOpen(text: string, { settings }: Preset): boolean {
  return mayHoldCodes(text, readSettings(settings));
}

describe('the gate', () => {
  it('is opened by the comment', () => {
    for (const preset of PRESETS) {
      expect(isOpen('', preset)).toBe(false);
      expect(isOpen(OPENER, preset)).toBe(true);
    }
  });

  it.each(PRESETS)('hides nothing with the rules $name', (preset) => {
    let closed = 0;
    const programs = fc.oneof(fragment, fragment, fragment, program);
    fc.assert(
      fc.property(programs, (each) => {
        const opened = { ...each, text: each.text + OPENER };
        const source = isOpen(each.text, preset) ? undefined : read(opened);
        if (source === undefined) return;
        closed += 1;
        expect(lintSource(source, opened, preset).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: scaleRuns(750), seed: 20261124 },
    );
    expect(closed).toBeGreaterThan(scaleRuns(25));
  });
});
