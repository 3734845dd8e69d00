import type { OtherAction, OtherActions } from '../../src/registry/types.ts';
import { check, readFields, readJson, readText, readTexts, sortedEntries } from './json.ts';
import { ACTION, DAY, ID } from './names.ts';

/** The only SDK that `OtherAction#sdkVersion` speaks of. */
const SDK = 'tencentcloud-sdk-nodejs';

const RELEASE = /^\d+\.\d+\.\d+$/u;

/** Reads and validates `other-actions.json` of the facts folder. Throws with the place and what is wrong. */
export function readOtherActions(path: string): OtherActions {
  const { sdk, newerIn, products } = readFields(readJson(path), ['sdk', 'newerIn', 'products'], path);
  check(sdk === SDK, path, `sdk must be "${SDK}"`);
  const newest = readText(newerIn, RELEASE, `${path}, newerIn`);
  return new Map(
    sortedEntries(products, `${path}, products`).map(([id, versions]) => {
      const where = `${path}, ${readText(id, ID, path)}`;
      return [id, readVersions(versions, newest, where)];
    }),
  );
}

function readVersions(value: unknown, newest: string, where: string): ReadonlyMap<string, Actions> {
  const versions = sortedEntries(value, where).map(([version, actions]): [string, Actions] => {
    const place = `${where}, ${readText(version, DAY, where)}`;
    return [version, readActions(actions, newest, place)];
  });
  return new Map(versions);
}

type Actions = ReadonlyMap<string, OtherAction>;

/** The withdrawn ones by release and name, then the newer ones: the order in which the data has them. */
function readActions(value: unknown, newest: string, where: string): Actions {
  const { withdrawn = {}, newer = [] } = readFields(value, ['withdrawn', 'newer'], where);
  const gone = sortedEntries(withdrawn, `${where}, withdrawn`)
    .map(([name, release]): [string, OtherAction] => {
      const sdkVersion = readText(release, RELEASE, `${where}, ${name}`);
      return [readText(name, ACTION, where), { kind: 'withdrawn', sdkVersion }];
    })
    .toSorted(([, a], [, b]) => (a.sdkVersion < b.sdkVersion ? -1 : a.sdkVersion > b.sdkVersion ? 1 : 0));
  const added = readTexts(newer, ACTION, `${where}, newer`).map((name): [string, OtherAction] => [
    name,
    { kind: 'newer', sdkVersion: newest },
  ]);
  const twice = added.find(([name]) => gone.some(([other]) => other === name));
  check(twice === undefined, where, `has ${twice?.[0]} as withdrawn and as newer`);
  return new Map([...gone, ...added]);
}
