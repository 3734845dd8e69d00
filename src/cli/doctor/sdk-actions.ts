import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Registry } from '../../registry/index.ts';
import type { SdkFinding } from '../records.ts';

/** The SDK for Node.js as a whole, and the packages of single products. `…-common` has no actions. */
const SDK = /^tencentcloud-sdk-nodejs(?:-(?!common$)[a-z0-9]+)?$/;

const VERSION = /^v(\d{4})(\d{2})(\d{2})$/;

/** A method of a client in its type declarations: the name of the action, and its request. */
const METHOD = /^ {4}([A-Z]\w*)\(req\??: /gm;

/**
 * The installed SDKs with actions that the registry does not know, as code in the folder would load them. Names are read from the type
 * declarations; nothing of the packages is run.
 */
export function findUnknownActions(folder: string, registry: Registry): readonly SdkFinding[] {
  return findSdks(folder).flatMap(({ name, path }): readonly SdkFinding[] => {
    const unknown = listClients(path).flatMap((client) => listUnknown(client, registry));
    if (unknown.length === 0) return [];
    const withdrawn = unknown.filter(({ isWithdrawn }) => isWithdrawn);
    return [
      {
        name,
        version: readVersion(path),
        unknownActions: namesOf(unknown),
        ...(withdrawn.length > 0 && { withdrawnActions: namesOf(withdrawn) }),
      },
    ];
  });
}

interface UnknownAction {
  readonly name: string;
  /** Whether it is known to have left the lists. */
  readonly isWithdrawn: boolean;
}

function listUnknown({ product, version, actions }: SdkClient, registry: Registry): readonly UnknownAction[] {
  const known = new Set(registry.actions(product, version));
  const others = registry.otherActions(product, version);
  return actions
    .filter((action) => !known.has(action))
    .map((action) => ({ name: `${product} ${action}`, isWithdrawn: others.get(action)?.kind === 'withdrawn' }));
}

function namesOf(actions: readonly UnknownAction[]): readonly string[] {
  return [...new Set(actions.map(({ name }) => name))];
}

interface InstalledSdk {
  readonly name: string;
  readonly path: string;
}

/** Of two of one name, the nearer one is loaded. */
function findSdks(folder: string): readonly InstalledSdk[] {
  const folders = createRequire(join(folder, 'package.json')).resolve.paths('tencentcloud-sdk-nodejs') ?? [];
  const found = folders.filter(existsSync).flatMap((modules) => {
    const names = readdirSync(modules).filter((name) => SDK.test(name));
    return names.map((name) => ({ name, path: join(modules, name) }));
  });
  const nearest = new Map(found.toReversed().map((sdk) => [sdk.name, sdk]));
  return [...nearest.values()].filter(({ path }) => existsSync(join(path, 'package.json'))).sort(byName);
}

function byName(a: InstalledSdk, b: InstalledSdk): number {
  return a.name < b.name ? -1 : 1;
}

function readVersion(path: string): string {
  const { version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { readonly version?: unknown };
  return typeof version === 'string' ? version : '';
}

/** The client of one version of a product. */
interface SdkClient {
  readonly product: string;
  readonly version: string;
  readonly actions: readonly string[];
}

/** `tencentcloud/services/scf/v20180416/scf_client.d.ts` has the actions of scf 2018-04-16. */
function listClients(path: string): readonly SdkClient[] {
  const services = join(path, 'tencentcloud', 'services');
  return listFolders(services).flatMap((product) =>
    listFolders(join(services, product)).flatMap((name) => {
      const [, year, month, day] = VERSION.exec(name) ?? [];
      const file = join(services, product, name, `${product}_client.d.ts`);
      if (year === undefined || month === undefined || day === undefined || !existsSync(file)) return [];
      const actions = Array.from(readFileSync(file, 'utf8').matchAll(METHOD), ([, action = '']) => action);
      return [{ product, version: `${year}-${month}-${day}`, actions }];
    }),
  );
}

function listFolders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
