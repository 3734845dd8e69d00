import { namespaceOf } from '../../src/registry/code.ts';
import { buildCodeIndex } from '../../src/registry/code-index.ts';
import type { EncodedDescriptions } from '../../src/registry/encoding.ts';
import type { CodeIndex, Description } from '../../src/registry/types.ts';
import type { Facts } from './facts.ts';
import { check, readFields, readJson, readText, sortedEntries } from './json.ts';

/** The business codes in the product documentation that the project starts from: each must be described. */
const DESCRIBED_SCF_CODES: readonly string[] = [
  'InternalError',
  'InternalError.System',
  'InvalidParameterValue',
  'InvalidParameterValue.Cdn',
  'InvalidParameterValue.Ckafka',
  'InvalidParameterValue.Cmq',
  'InvalidParameterValue.Code',
  'InvalidParameterValue.Cos',
  'InvalidParameterValue.DateTime',
  'InvalidParameterValue.Description',
  'InvalidParameterValue.Environment',
  'InvalidParameterValue.FunctionName',
  'InvalidParameterValue.Handler',
  'InvalidParameterValue.Order',
  'InvalidParameterValue.Orderby',
  'InvalidParameterValue.Param',
  'InvalidParameterValue.Runtime',
  'InvalidParameterValue.TriggerDesc',
  'InvalidParameterValue.TriggerName',
  'InvalidParameterValue.Type',
  'LimitExceeded.Cdn',
  'LimitExceeded.Function',
  'LimitExceeded.FunctionOnTopic',
  'LimitExceeded.Memory',
  'LimitExceeded.Offset',
  'LimitExceeded.Timeout',
  'LimitExceeded.Trigger',
  'MissingParameter.Code',
  'ResourceInUse.Cdn',
  'ResourceInUse.Cmq',
  'ResourceInUse.Cos',
  'ResourceInUse.FunctionName',
  'ResourceNotFound.Cdn',
  'ResourceNotFound.Ckafka',
  'ResourceNotFound.Cmq',
  'ResourceNotFound.Cos',
  'ResourceNotFound.FunctionName',
  'ResourceNotFound.FunctionVersion',
  'ResourceUnavailable.InsufficientBalance',
  'UnauthorizedOperation',
  'UnauthorizedOperation.CAM',
  'UnauthorizedOperation.Region',
  'UnsupportedOperation.Cdn',
  'UnsupportedOperation.Cos',
  'UnsupportedOperation.Trigger',
];

/** One line, a sentence or two, no longer than fits into a report. */
const CODE_TEXTS = { en: /^\S.{0,118}\.$/u, zh: /^(?=.*\p{Script=Han})\S.{0,78}。$/u } as const;

/** The same at more length: what a whole namespace means. */
const NAMESPACE_TEXTS = { en: /^\S.{0,178}\.$/u, zh: /^(?=.*\p{Script=Han})\S.{0,118}。$/u } as const;

type Descriptions = ReadonlyMap<string, Description>;

function readGroup(value: unknown, forms: typeof CODE_TEXTS | typeof NAMESPACE_TEXTS, where: string): Descriptions {
  const entries = sortedEntries(value, where).map(([name, texts]) => {
    const { en, zh } = readFields(texts, ['en', 'zh'], `${where}, ${name}`);
    return [
      name,
      { en: readText(en, forms.en, `${where}, ${name}, en`), zh: readText(zh, forms.zh, `${where}, ${name}, zh`) },
    ] as const;
  });
  return new Map(entries);
}

/** Asserts that all these are described. */
function checkComplete(described: Descriptions, wanted: Iterable<string>, where: string): void {
  const missing = [...wanted].filter((name) => !described.has(name));
  check(missing.length === 0, where, `lacks descriptions of ${missing.join(', ')}`);
}

/** Asserts that all that is described fulfils a condition. */
function checkEach(described: Descriptions, condition: (name: string) => boolean, where: string, what: string): void {
  const surplus = [...described.keys()].filter((name) => !condition(name));
  check(surplus.length === 0, where, `describes ${what}: ${surplus.join(', ')}`);
}

/** Asserts that no text only repeats a wider one: that of its namespace, or what is said for all products. */
function checkOwnTexts(described: Descriptions, widerThan: (code: string) => Description | undefined, where: string) {
  for (const [code, { en, zh }] of described) {
    const wider = widerThan(code);
    check(en !== wider?.en && zh !== wider?.zh, `${where}, ${code}`, 'repeats a text that is shown without it');
  }
}

function checkNamespaces(namespaces: Descriptions, { current, retired }: CodeIndex, where: string): void {
  const known = new Set([...current.keys(), ...retired.keys()]);
  checkComplete(namespaces, known, where);
  checkEach(namespaces, (name) => known.has(name), where, 'namespaces that no code has');
}

function checkCommon(described: Descriptions, common: readonly string[], { current }: CodeIndex, where: string): void {
  const isCurrent = (code: string) => current.get(namespaceOf(code))?.includes(code) ?? false;
  checkComplete(described, common, where);
  checkEach(described, isCurrent, where, 'codes that no product has');
}

/** Asserts that the product has the codes. A withdrawn one is described to say in both languages what replaced it. */
function checkProduct(described: Descriptions, id: string, { versions }: Facts, where: string): void {
  const records = versions.filter(({ product }) => product === id).flatMap(({ codes }) => [...codes.values()]);
  checkEach(described, (name) => records.some(({ code }) => code === name), where, 'codes that it does not have');
  const isCurrent = (name: string) => records.some(({ code, retired }) => code === name && retired === undefined);
  const namesReplacement = (name: string) => {
    const replacements = records.flatMap(({ code, replacedBy }) => (code === name ? (replacedBy ?? []) : []));
    const texts: readonly string[] = Object.values(described.get(name) ?? {});
    return replacements.some((code) => texts.every((text) => text.includes(code)));
  };
  const isWanted = (name: string) => isCurrent(name) || namesReplacement(name);
  checkEach(described, isWanted, where, 'withdrawn codes without naming their replacement');
}

/**
 * Reads and validates the hand-written descriptions; groups and what is in them are sorted.
 * Throws with the place where one is missing, surplus, incomplete or idle.
 */
export function readDescriptions(path: string, facts: Facts): EncodedDescriptions {
  const index = buildCodeIndex(facts.versions, facts.common);
  const groups = readFields(readJson(path), ['namespaces', 'common', 'products'], path);
  const namespaces = readGroup(groups.namespaces, NAMESPACE_TEXTS, `${path}, namespaces`);
  checkNamespaces(namespaces, index, `${path}, namespaces`);
  const common = readGroup(groups.common, CODE_TEXTS, `${path}, common`);
  checkCommon(common, facts.common, index, `${path}, common`);
  const ofNamespace = (code: string) => namespaces.get(namespaceOf(code));
  checkOwnTexts(common, ofNamespace, `${path}, common`);
  const products = sortedEntries(groups.products, `${path}, products`).map(([id, group]) => {
    const where = `${path}, ${id}`;
    const described = readGroup(group, CODE_TEXTS, where);
    checkProduct(described, id, facts, where);
    checkOwnTexts(described, (code) => common.get(code) ?? ofNamespace(code), where);
    if (id === 'scf') checkComplete(described, DESCRIBED_SCF_CODES, where);
    return [id, Object.fromEntries(described)] as const;
  });
  return {
    namespaces: Object.fromEntries(namespaces),
    common: Object.fromEntries(common),
    products: Object.fromEntries(products),
  };
}
