/** The files that GitHub reads: workflows and forms, checked for the shape in which the tests look at them. */
import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ROOT } from '../pages/page.ts';

const WORKFLOWS = '.github/workflows/';
const FORMS = '.github/ISSUE_TEMPLATE/';
const CONFIG = 'config.yml';

const permissionsSchema = v.record(v.string(), v.picklist(['read', 'write', 'none']));

const stepSchema = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});

const jobSchema = v.looseObject({
  'timeout-minutes': v.optional(v.number()),
  permissions: v.optional(permissionsSchema),
  strategy: v.optional(v.looseObject({ matrix: v.record(v.string(), v.array(v.string())) })),
  steps: v.array(stepSchema),
});

const workflowSchema = v.looseObject({
  on: v.record(v.string(), v.unknown()),
  permissions: permissionsSchema,
  jobs: v.record(v.string(), jobSchema),
});

export type Step = v.InferOutput<typeof stepSchema>;
export type Job = v.InferOutput<typeof jobSchema>;

/** A workflow, by the name of its file. */
export interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly content: v.InferOutput<typeof workflowSchema>;
}

const validationsSchema = v.optional(v.strictObject({ required: v.boolean() }));
const textSchema = v.pipe(v.string(), v.nonEmpty());
const idSchema = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const fieldAttributes = { label: textSchema, description: v.optional(textSchema) };

/** What GitHub takes in the body of a form, as far as the forms here use it. */
const elementSchema = v.variant('type', [
  v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: textSchema }) }),
  v.strictObject({
    type: v.literal('input'),
    id: idSchema,
    attributes: v.strictObject({ ...fieldAttributes, placeholder: v.optional(textSchema) }),
    validations: validationsSchema,
  }),
  v.strictObject({
    type: v.literal('textarea'),
    id: idSchema,
    attributes: v.strictObject({ ...fieldAttributes, render: v.optional(textSchema) }),
    validations: validationsSchema,
  }),
  v.strictObject({
    type: v.literal('dropdown'),
    id: idSchema,
    attributes: v.strictObject({ ...fieldAttributes, options: v.pipe(v.array(textSchema), v.minLength(2)) }),
    validations: validationsSchema,
  }),
]);

const formSchema = v.strictObject({
  name: textSchema,
  description: textSchema,
  title: textSchema,
  labels: v.array(textSchema),
  body: v.array(elementSchema),
});

const configSchema = v.strictObject({
  blank_issues_enabled: v.boolean(),
  contact_links: v.array(v.strictObject({ name: textSchema, url: v.pipe(v.string(), v.url()), about: textSchema })),
});

/** A form, by the name of its file, by which links choose it. */
export interface Form extends v.InferOutput<typeof formSchema> {
  readonly file: string;
}

/** All workflows. Throws where one has not the expected shape. */
export function readWorkflows(): readonly Workflow[] {
  return readdirSync(new URL(WORKFLOWS, ROOT)).map((name) => {
    const text = readFileSync(new URL(WORKFLOWS + name, ROOT), 'utf8');
    return { name, text, content: v.parse(workflowSchema, parse(text)) };
  });
}

/** All forms for issues. Throws where GitHub would refuse one. */
export function readForms(): readonly Form[] {
  const files = readdirSync(new URL(FORMS, ROOT)).filter((file) => file !== CONFIG);
  return files.map((file) => ({ file, ...v.parse(formSchema, parseFile(FORMS + file)) }));
}

/** What stands beside the forms where an issue is opened. */
export function readFormsConfig(): v.InferOutput<typeof configSchema> {
  return v.parse(configSchema, parseFile(FORMS + CONFIG));
}

/** The ids of the fields of a form, which are the names by which links fill them in. */
export function listFields({ body }: Form): readonly string[] {
  return body.flatMap((element) => (element.type === 'markdown' ? [] : element.id));
}

function parseFile(path: string): unknown {
  return parse(readFileSync(new URL(path, ROOT), 'utf8'));
}
