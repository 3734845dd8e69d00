import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listVersionFolders } from '../../src/cli/registry/go/find-versions.ts';
import { importCheckout } from '../../src/cli/registry/go/import-checkout.ts';
import { isInternational } from '../../src/cli/registry/go/is-international.ts';
import { check } from '../generate-registry/json.ts';

/** The lists of one version of a product in one SDK. */
export interface SdkVersion {
  readonly product: string;
  readonly version: string;
  readonly codes: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, readonly string[]>;
}

/** What a checkout of a Go SDK says. */
export interface Sdk {
  /** `v1.3.166` */
  readonly release: string;
  readonly versions: readonly SdkVersion[];
}

/** The request that every client sends says which release it is of. */
const REQUEST = 'tencentcloud/common/http/request.go';
const RELEASE = /"SDK_GO_(\d+\.\d+\.\d+)"/;

/** Reads all lists of a checkout. Throws where it is none, or of the SDK of the other site. */
export function readSdk(checkout: string, site: 'mainland' | 'intl'): Sdk {
  const request = join(checkout, REQUEST);
  check(existsSync(request), checkout, `is no checkout of a Go SDK: there is no ${REQUEST} in it`);
  const [, release] = RELEASE.exec(readFileSync(request, 'utf8')) ?? [];
  check(release !== undefined, request, 'does not say the release, as in "SDK_GO_1.3.166"');
  const folders = listVersionFolders(checkout, checkout);
  check(isInternational(folders) === (site === 'intl'), checkout, `is not of the ${NAMES[site]} SDK`);
  const { products } = importCheckout(folders, checkout).registry;
  return {
    release: `v${release}`,
    versions: products.map(({ id, version = '', codes, actions = {} }) => ({
      product: id,
      version,
      codes: new Set(Object.keys(codes)),
      actions: new Map(Object.entries(actions)),
    })),
  };
}

const NAMES = { mainland: 'mainland', intl: 'international' } as const;
