import * as v from 'valibot';
import { once } from '../../memo/once.ts';
import { isDay } from '../day.ts';
import { didYouMean } from './did-you-mean.ts';
import { describeValue } from './quote.ts';
import type { UserRegistry } from './types.ts';

type Message = (issue: v.BaseIssue<unknown>) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[A-Za-z]\w*(?:\.\w+)*$/;
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** `must be a day, but is 'x'.` */
function expecting(expected: string): Message {
  return ({ input }) => `must be ${expected}, but is ${describeValue(input)}.`;
}

function createText(expected: string, shape: RegExp) {
  return v.pipe(v.string(expecting(expected)), v.regex(shape, expecting(expected)));
}

/** Leaves out arrays, which valibot takes for objects. */
function objectOnly<Schema extends v.GenericSchema & { readonly message: Message }>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset;
    },
  };
}

function createRecord<Key extends v.GenericSchema<string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  expected: string,
) {
  return objectOnly(v.record(key, value, expecting(expected)));
}

/** An object with these properties and no others. */
function createObject<Entries extends v.ObjectEntries>(entries: Entries, name: string) {
  const names = Object.keys(entries);
  return objectOnly(
    v.strictObject(entries, (issue: v.BaseIssue<unknown>) => {
      const key = String(issue.path?.at(-1)?.key);
      if (issue.expected === 'never') return unknownKey(key, names, name);
      if (issue.expected === 'Object') return expecting(`${name} (an object)`)(issue);
      return `is missing: ${name} must have it.`;
    }),
  );
}

function unknownKey(key: string, names: readonly string[], owner: string): string {
  return `is no property of ${owner}.${didYouMean(key, names)} Properties are ${names.join(', ')}.`;
}

/** An optional property, with what the published schema says of it. */
function optional<Schema extends v.GenericSchema>(schema: Schema, about: string) {
  return v.exactOptional(v.pipe(schema, v.description(about)));
}

/**
 * The schema of `UserRegistry`, made on first use. From it come the check at run time and the published JSON Schema, and the
 * compiler holds it against the type. What only looking at several places shows (`check-references.ts`) is not in it.
 */
export const registrySchema = once(() => {
  const dayForm = "a day like '2026-01-31'";
  const day = v.pipe(
    v.string(expecting(dayForm)),
    v.isoDate(expecting(dayForm)),
    v.regex(DAY, expecting(dayForm)),
    v.check(isDay, expecting(dayForm)),
  );
  const code = createText("a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots)", CODE);
  const codes = v.array(code, expecting('an array of codes'));
  const text = createText('a text with something in it', /\S/);
  const userCode = createObject(
    {
      since: optional(day, 'First day on which the code existed.'),
      retired: optional(day, 'Day on which the code was withdrawn. Absent: it is current.'),
      replacedBy: optional(code, 'What replaces a withdrawn code: a current code of the same product.'),
      site: optional(v.literal('intl', expecting("'intl'")), 'Only the international site has the code.'),
      en: optional(text, 'What the code means and what the caller can do, in English.'),
      zh: optional(text, 'The same in Simplified Chinese.'),
    },
    'a code',
  );
  const product = createObject(
    {
      id: v.pipe(
        createText("the id of a product like 'scf' (lower-case letters, digits, '-')", /^[a-z][a-z0-9-]*$/),
        v.description('Name in API hosts, as in scf.tencentcloudapi.com.'),
      ),
      nameZh: optional(text, 'Name in Simplified Chinese.'),
      version: optional(day, 'API version. Absent: every known version of the product.'),
      nodePackage: optional(
        createText("the name of a package like 'my-sdk' or '@my-team/sdk'", PACKAGE),
        'The package whose clients call the product.',
      ),
      codes: v.pipe(
        createRecord(code, userCode, 'an object from codes to what is known of them'),
        v.description('What is known of each code; {} if nothing but that it exists.'),
      ),
      completeOn: optional(
        day,
        'Day on which the lists were whole: they take the place of the known ones, and a code that they lack was withdrawn.',
      ),
      actions: optional(
        createRecord(
          createText("the name of an action like 'CreateFunction'", /^[A-Za-z]\w*$/),
          codes,
          'an object from actions to their codes',
        ),
        'The codes that each action documents.',
      ),
    },
    'a product',
  );
  return createObject(
    {
      $schema: optional(v.string(expecting('the address of a schema')), 'Where the JSON Schema of this file is.'),
      name: optional(text, 'Name of the registry in messages.'),
      snapshotDate: optional(day, 'Day of the sources.'),
      commonCodes: optional(codes, 'Codes that can arrive from any action of any product.'),
      products: v.pipe(
        v.array(product, expecting('an array of products')),
        v.description('Products of your own, and built-in ones that codes are added to.'),
      ),
    },
    'a registry',
  ) satisfies v.GenericSchema<UserRegistry>;
});
