import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import { WORK } from '../paths.ts';
import { writeRepository } from '../workloads/repository.ts';
import { measureBesideCore, measureFloors } from './folder.ts';
import type { Section } from './section.ts';

/** A large repository where few files mention codes. */
export const measureRepository: Section = ({ runs, repositoryFiles }) => {
  const folder = join(WORK, 'repository');
  const files = writeRepository(folder, repositoryFiles);
  const workload = { section: 'repository', folder, files, budgets: budgets.repository };
  return [...measureFloors(workload, runs), ...measureBesideCore(workload, runs)];
};
