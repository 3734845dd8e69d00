import type { CodeRecord, OtherAction, OtherActions, ProductVersion } from '../../src/registry/types.ts';
import type { Facts } from '../generate-registry/facts.ts';
import type { DataFiles } from '../generate-registry/build.ts';

/** The files of a folder of facts, as `readFacts` reads them: by hand they can be completed, and generated from. */
export function factsFiles({ products, versions, common, sources, observations, otherActions }: Facts): DataFiles {
  const shards = products.map(({ id }): [string, unknown] => {
    const own = versions.filter(({ product }) => product === id);
    return [`products/${id}.json`, Object.fromEntries(own.map((version) => [version.version, contentOf(version)]))];
  });
  const files: Readonly<Record<string, unknown>> = {
    'common.json': Object.fromEntries(common.map((code) => [code, {}])),
    'observed.json': {
      codes: [],
      pairs: observations.answers,
      madeBySdks: [...observations.sdkCodes].map(([code, sdk]) => ({ code, sdk })),
    },
    'other-actions.json': otherActionsFile(otherActions),
    'products.json': products,
    'sources.json': sources,
    ...Object.fromEntries(shards),
  };
  return new Map(Object.entries(files).map(([path, content]) => [path, `${JSON.stringify(content, null, 1)}\n`]));
}

/** All newer actions are of one release, the last one looked at. */
function otherActionsFile(otherActions: OtherActions): object {
  const all = [...otherActions.values()].flatMap((versions) =>
    [...versions.values()].flatMap((list) => [...list.values()]),
  );
  const newest = all.find(({ kind }) => kind === 'newer')?.sdkVersion;
  const fileOf = (actions: ReadonlyMap<string, OtherAction>) => ({
    withdrawn: Object.fromEntries(
      [...actions].flatMap(([name, { kind, sdkVersion }]) => (kind === 'withdrawn' ? [[name, sdkVersion]] : [])),
    ),
    newer: [...actions].flatMap(([name, { kind }]) => (kind === 'newer' ? name : [])),
  });
  const products = [...otherActions].map(([id, versions]): [string, object] => [
    id,
    Object.fromEntries([...versions].map(([version, actions]) => [version, fileOf(actions)])),
  ]);
  return { sdk: 'tencentcloud-sdk-nodejs', newerIn: newest ?? '0.0.0', products: Object.fromEntries(products) };
}

function contentOf({ codes, actions }: ProductVersion): object {
  const fieldsOf = ({ code: _, doubt: __, ...fields }: CodeRecord) => fields;
  return {
    codes: Object.fromEntries([...codes].map(([code, record]) => [code, fieldsOf(record)])),
    actions: Object.fromEntries(actions),
  };
}
