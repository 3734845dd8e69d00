import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a made-up checkout lists: by version of a product (`sms/v20210111`), its codes, and its actions with theirs. */
export type Lists = Readonly<Record<string, { readonly codes: readonly string[]; readonly actions?: Actions }>>;

type Actions = Readonly<Record<string, readonly string[]>>;

/** Where the modules of the SDKs are. */
const MODULES = {
  mainland: 'github.com/tencentcloud/tencentcloud-sdk-go',
  intl: 'github.com/tencentcloud/tencentcloud-sdk-go-intl-en',
} as const;

const NAMES =
  '| sms | [短信](https://cloud.tencent.com/document/product/382) | … |\n| x | [](https://cloud.tencent.com/) |\n';

/** Writes a checkout of a Go SDK, in the form of the real ones. */
export function writeCheckout(folder: string, site: keyof typeof MODULES, lists: Lists, names = NAMES): string {
  const files: Readonly<Record<string, string>> = {
    'tencentcloud/common/http/request.go': `package common\n\tparams["RequestClient"] = "SDK_GO_${site === 'intl' ? '3.0.9' : '1.3.9'}"\n`,
    'products.md': names,
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([path, { codes, actions = {} }]) => [
        [`tencentcloud/${path}/errors.go`, errorsFile(codes)],
        [`tencentcloud/${path}/client.go`, clientFile(MODULES[site], actions)],
      ]),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function errorsFile(codes: readonly string[]): string {
  return `package v1\n\nconst (\n${codes.map((code, at) => `\t// Text.\n\tC${at} = "${code}"\n`).join('')})\n`;
}

function clientFile(module: string, actions: Actions): string {
  const methods = Object.entries(actions).map(([action, codes]) =>
    [
      '// error code that may be returned:',
      ...codes.map((code) => `//  X = "${code}"`),
      `func (c *Client) ${action}(request *${action}Request) (response *${action}Response, err error) {`,
      '}',
      '',
    ].join('\n'),
  );
  return `package v1\n\nimport "${module}/tencentcloud/common"\n\n${methods.join('\n')}`;
}
