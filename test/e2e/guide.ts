import { readFile } from 'node:fs/promises';
import { type Project, type Result, createEmptyProject } from './project.ts';

/** A step of a guide, in its order: a file to write (its path ends the line above the block), or commands to run. */
type Step =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'command'; readonly command: string };

/** A guide, followed in a new folder. */
export interface Walk {
  readonly project: Project;
  /** The results of the commands, by command. */
  readonly results: ReadonlyMap<string, Result>;
}

const PLUGIN = 'eslint-plugin-tencentcloud-errors';
const GUIDES = new URL('../../docs/guides/', import.meta.url);

/** The sections of a guide that have these headings, in the order in which they are asked for. */
export async function readGuide(name: string, ...headings: readonly string[]): Promise<readonly Step[]> {
  const sections = (await readFile(new URL(`${name}.md`, GUIDES), 'utf8')).split(/^(?=## )/m);
  return headings.flatMap((heading) => {
    const section = sections.find((each) => each.startsWith(`## ${heading}\n`));
    if (section === undefined) throw new Error(`The guide ${name} has no section '${heading}'.`);
    return findSteps(section);
  });
}

/** The first configuration that a section of the README shows. */
export async function readConfig(heading: string): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const section = readme.split(/^(?=### )/m).find((each) => each.startsWith(`### ${heading}\n`)) ?? '';
  const [, config] = /^```js\n([\s\S]*?)^```$/m.exec(section) ?? [];
  if (config === undefined) throw new Error(`The README has no configuration under '${heading}'.`);
  return config;
}

function findSteps(section: string): readonly Step[] {
  const blocks = section.matchAll(/(?<=^(.*)\n\n)```(\w+)\n([\s\S]*?)^```$/gm);
  return Array.from(blocks, ([, above = '', language = '', text = '']): readonly Step[] => {
    const [, path] = /`([^`]+)`:$/.exec(above) ?? [];
    if (path !== undefined) return [{ kind: 'file', path, text }];
    if (language !== 'sh') return [];
    return text
      .trim()
      .split('\n')
      .map((command) => ({ kind: 'command', command }) as const);
  }).flat();
}

/** Does what a guide says, with the packed plugin in the place of the published one. */
export async function follow(steps: readonly Step[], packed: string): Promise<Walk> {
  const project = await createEmptyProject();
  const results = new Map<string, Result>();
  for (const step of steps) {
    if (step.kind === 'file') await project.write(step.path, step.text);
    else results.set(step.command, await runCommand(project, step.command, packed));
  }
  return { project, results };
}

function runCommand(project: Project, command: string, packed: string): Promise<Result> {
  const [program = '', ...args] = command.split(' ').map((word) => (word === PLUGIN ? packed : word));
  return project.run(program, ...args);
}

/** The commands among the steps. */
export function commandsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'command' ? step.command : []));
}

/** The files among the steps, by path. */
export function filesOf(steps: readonly Step[]): Readonly<Record<string, string>> {
  return Object.fromEntries(steps.flatMap((step) => (step.kind === 'file' ? [[step.path, step.text] as const] : [])));
}
