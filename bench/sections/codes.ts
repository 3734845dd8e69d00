import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { WORK } from '../paths.ts';
import { AS_PUBLISHED } from '../workloads/modules.ts';
import { writeModules } from '../workloads/write.ts';
import { measureBesideCore, measureFloors } from './folder.ts';
import type { Section } from './section.ts';

/** Files that do little else than handle codes, in every way. */
export const measureCodes: Section = ({ runs, codeFiles: files }) => {
  const folder = join(WORK, 'codes');
  writeModules(folder, files, 'js');
  const workload = { section: 'files with codes', folder, files, budgets: budgets.codes };
  return [...measureFloors(workload, runs), ...measureBesideCore(workload, runs)];
};

/** Files all of which handle codes, as much as files of public code do that handle any. */
export const measurePublished: Section = ({ runs, codeFiles: files }) => {
  const folder = join(WORK, 'published');
  writeModules(folder, files, 'js', AS_PUBLISHED);
  return measureFloors(
    { section: 'files with codes as in public code', folder, files, budgets: budgets.published },
    runs,
  );
};
