import * as v from 'valibot';
import { once } from '../../memo/once.ts';
import { type Bilingual, type Language, inEach, languageOf } from '../../language/language.ts';
import { render } from '../../language/sentence.ts';
import { isDay } from '../day.ts';
import { hintAt } from './hint-at.ts';
import { describeValue } from './quote.ts';
import { AN_OBJECT, FORMS, OWNERS, PROBLEMS } from './sentences.ts';
import type { UserRegistry } from './types.ts';

const COMMA: Bilingual<string> = { en: ', ', zh: '、' };

type Message = (issue: v.BaseIssue<unknown>) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[A-Za-z]\w*(?:\.\w+)*$/;
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** The language in which the check was asked to speak. */
function languageOfIssue({ lang }: v.BaseIssue<unknown>): Language {
  return languageOf(lang ?? '') ?? 'en';
}

/** `must be a day, but is 'x'.` */
function expecting(expected: Bilingual<string>): Message {
  return (issue) => {
    const language = languageOfIssue(issue);
    const value = describeValue(issue.input, language);
    return render(PROBLEMS.other[language], { expected: expected[language], value });
  };
}

function createText(expected: Bilingual<string>, shape: RegExp) {
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
  expected: Bilingual<string>,
) {
  return objectOnly(v.record(key, value, expecting(expected)));
}

/** An object with these properties and no others. */
function createObject<Entries extends v.ObjectEntries>(entries: Entries, owner: Bilingual<string>) {
  const names = Object.keys(entries);
  const anObject = inEach((language) => render(AN_OBJECT[language], { owner: owner[language] }));
  return objectOnly(
    v.strictObject(entries, (issue: v.BaseIssue<unknown>) => {
      const key = String(issue.path?.at(-1)?.key);
      const language = languageOfIssue(issue);
      if (issue.expected === 'never') return unknownKey(key, names, owner[language], language);
      if (issue.expected === 'Object') return expecting(anObject)(issue);
      return render(PROBLEMS.missing[language], { owner: owner[language] });
    }),
  );
}

function unknownKey(key: string, names: readonly string[], owner: string, language: Language): string {
  const hint = hintAt(key, names, language);
  return render(PROBLEMS.unknownKey[language], { owner, hint, names: names.join(COMMA[language]) });
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
  const day = v.pipe(
    v.string(expecting(FORMS.day)),
    v.isoDate(expecting(FORMS.day)),
    v.regex(DAY, expecting(FORMS.day)),
    v.check(isDay, expecting(FORMS.day)),
  );
  const code = createText(FORMS.code, CODE);
  const codes = v.array(code, expecting(FORMS.codes));
  const text = createText(FORMS.text, /\S/);
  const userCode = createObject(
    {
      since: optional(day, 'First day on which the code existed.'),
      retired: optional(day, 'Day on which the code was withdrawn. Absent: it is current.'),
      replacedBy: optional(code, 'What replaces a withdrawn code: a current code of the same product.'),
      site: optional(v.literal('intl', expecting(FORMS.intl)), 'Only the international site has the code.'),
      en: optional(text, 'What the code means and what the caller can do, in English.'),
      zh: optional(text, 'The same in Simplified Chinese.'),
    },
    OWNERS.code,
  );
  const product = createObject(
    {
      id: v.pipe(
        createText(FORMS.product, /^[a-z][a-z0-9-]*$/),
        v.description('Name in API hosts, as in scf.tencentcloudapi.com.'),
      ),
      nameZh: optional(text, 'Name in Simplified Chinese.'),
      version: optional(day, 'API version. Absent: every known version of the product.'),
      nodePackage: optional(createText(FORMS.package, PACKAGE), 'The package whose clients call the product.'),
      codes: v.pipe(
        createRecord(code, userCode, FORMS.codeTable),
        v.description('What is known of each code; {} if nothing but that it exists.'),
      ),
      completeOn: optional(
        day,
        'Day on which the lists were whole: they take the place of the known ones, and a code that they lack was withdrawn.',
      ),
      actions: optional(
        createRecord(createText(FORMS.action, /^[A-Za-z]\w*$/), codes, FORMS.actionTable),
        'The codes that each action documents.',
      ),
    },
    OWNERS.product,
  );
  return createObject(
    {
      $schema: optional(v.string(expecting(FORMS.schema)), 'Where the JSON Schema of this file is.'),
      name: optional(text, 'Name of the registry in messages.'),
      snapshotDate: optional(day, 'Day of the sources.'),
      commonCodes: optional(codes, 'Codes that can arrive from any action of any product.'),
      products: v.pipe(
        v.array(product, expecting(FORMS.products)),
        v.description('Products of your own, and built-in ones that codes are added to.'),
      ),
    },
    OWNERS.registry,
  ) satisfies v.GenericSchema<UserRegistry>;
});
