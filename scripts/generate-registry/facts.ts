import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeRecord, Observations, OtherActions, Product, ProductVersion } from '../../src/registry/types.ts';
import { type Sources, readSources } from './sources.ts';
import { check, readFields, readJson, readText, readTexts, sortedEntries } from './json.ts';
import { ACTION, CODE, DAY, ID } from './names.ts';
import { readObservations } from './observed.ts';
import { readOtherActions } from './other-actions.ts';

/** What the facts folder says, validated. Products, codes and actions are sorted. */
export interface Facts {
  readonly products: readonly Product[];
  readonly versions: readonly ProductVersion[];
  readonly common: readonly string[];
  readonly sources: Sources;
  readonly observations: Observations;
  readonly otherActions: OtherActions;
}

const PACKAGE = /^tencentcloud-sdk-nodejs-[a-z0-9]+$/u;
const ANY = /\S/u;

function readProduct(value: unknown, where: string): Product {
  const names = ['id', 'nameZh', 'docProduct', 'versions', 'nodePackage'];
  const { id, nameZh, docProduct, versions, nodePackage } = readFields(value, names, where);
  check(docProduct === undefined || typeof docProduct === 'number', where, 'docProduct must be a number');
  return {
    id: readText(id, ID, `${where}, id`),
    ...(nameZh !== undefined && { nameZh: readText(nameZh, ANY, `${where}, nameZh`) }),
    ...(docProduct !== undefined && { docProduct }),
    versions: readTexts(versions, DAY, `${where}, versions`),
    ...(nodePackage !== undefined && { nodePackage: readText(nodePackage, PACKAGE, `${where}, nodePackage`) }),
  };
}

function readProducts(path: string): readonly Product[] {
  const list = readJson(path);
  check(Array.isArray(list), path, 'must be a list');
  const products = list.map((value: unknown, at) => readProduct(value, `${path}, entry ${at + 1}`));
  readTexts(
    products.map(({ id }) => id),
    ID,
    path,
  );
  return products.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRecord(code: string, value: unknown, where: string): CodeRecord {
  // The Go SDK's release that dropped a code says no more than the day.
  const names = ['since', 'retired', 'retiredInGoSdk', 'replacedBy', 'site'];
  const { since, retired, replacedBy, site } = readFields(value, names, where);
  check(site === undefined || site === 'intl', where, `site must be "intl", not ${JSON.stringify(site)}`);
  check(replacedBy === undefined || retired !== undefined, where, 'has a replacement but is not retired');
  return {
    code: readText(code, CODE, where),
    ...(since !== undefined && { since: readText(since, DAY, `${where}, since`) }),
    ...(retired !== undefined && { retired: readText(retired, DAY, `${where}, retired`) }),
    ...(replacedBy !== undefined && { replacedBy: readText(replacedBy, CODE, `${where}, replacedBy`) }),
    ...(site !== undefined && { site }),
  };
}

function readAction(value: unknown, codes: ProductVersion['codes'], where: string): readonly string[] {
  const documented = readTexts(value, CODE, where);
  for (const code of documented) {
    const record = codes.get(code);
    check(record !== undefined, where, `names the code ${code}, which its version does not have`);
    check(record.retired === undefined, where, `names the code ${code}, which is retired`);
  }
  return documented;
}

function readVersion(product: string, version: string, value: unknown, where: string): ProductVersion {
  const fields = readFields(value, ['codes', 'actions'], where);
  const records = sortedEntries(fields.codes, `${where}, codes`);
  const codes = new Map(records.map(([code, record]) => [code, readRecord(code, record, `${where}, ${code}`)]));
  const lists = sortedEntries(fields.actions, `${where}, actions`);
  const actions = lists.map(([name, list]) => {
    const place = `${where}, ${name}`;
    return [readText(name, ACTION, place), readAction(list, codes, place)] as const;
  });
  return { product, version, codes, actions: new Map(actions) };
}

function readShard({ id, versions }: Product, path: string): readonly ProductVersion[] {
  const entries = sortedEntries(readJson(path), path);
  const found = entries.map(([version]) => version).join(', ');
  check(
    found === versions.join(', '),
    path,
    `has the versions ${found}, but products.json lists ${versions.join(', ')}`,
  );
  return entries.map(([version, value]) => readVersion(id, version, value, `${path}, ${version}`));
}

/** Reads and validates the facts folder. Throws with the file, the place in it and what is wrong. */
export function readFacts(folder: string): Facts {
  check(existsSync(folder), folder, 'the facts folder does not exist');
  const products = readProducts(join(folder, 'products.json'));
  const versions = products.flatMap((product) => readShard(product, join(folder, 'products', `${product.id}.json`)));
  const listed = new Set(products.map(({ id }) => `${id}.json`));
  const surplus = readdirSync(join(folder, 'products')).find((name) => !listed.has(name));
  check(surplus === undefined, join(folder, 'products'), `${surplus} is of no product that products.json lists`);
  const path = join(folder, 'common.json');
  const common = sortedEntries(readJson(path), path).map(([code]) => readText(code, CODE, path));
  const observations = readObservations(join(folder, 'observed.json'));
  return {
    products,
    versions,
    common,
    observations,
    sources: readSources(join(folder, 'sources.json')),
    otherActions: readOtherActions(join(folder, 'other-actions.json')),
  };
}
