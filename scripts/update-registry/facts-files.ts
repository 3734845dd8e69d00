import type { CodeRecord, ProductVersion } from '../../src/registry/types.ts';
import type { Facts } from '../generate-registry/facts.ts';
import type { DataFiles } from '../generate-registry/build.ts';

/** The files of a folder of facts, as `readFacts` reads them: by hand they can be completed, and generated from. */
export function factsFiles({ products, versions, common, sources }: Facts): DataFiles {
  const shards = products.map(({ id }): [string, unknown] => {
    const own = versions.filter(({ product }) => product === id);
    return [`products/${id}.json`, Object.fromEntries(own.map((version) => [version.version, contentOf(version)]))];
  });
  const files: Readonly<Record<string, unknown>> = {
    'common.json': Object.fromEntries(common.map((code) => [code, {}])),
    'products.json': products,
    'sources.json': sources,
    ...Object.fromEntries(shards),
  };
  return new Map(Object.entries(files).map(([path, content]) => [path, `${JSON.stringify(content, null, 1)}\n`]));
}

function contentOf({ codes, actions }: ProductVersion): object {
  const fieldsOf = ({ code: _, ...fields }: CodeRecord) => fields;
  return {
    codes: Object.fromEntries([...codes].map(([code, record]) => [code, fieldsOf(record)])),
    actions: Object.fromEntries(actions),
  };
}
