import type { Idiom } from './idioms.ts';

const retry: Idiom = (
  kit,
  number,
) => `export async function withRetry${number}(work${kit.typed(': () => Promise<unknown>')}, attempts = ${(number % 4) + 2}) {
  let last${kit.typed(': unknown')};
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      last = error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 100));
    }
  }
  throw last;
}`;

const parsing: Idiom = (kit, number) => `export function parseEntries${number}(text${kit.typed(': string')}) {
  const entries${kit.typed(': Record<string, string>')} = {};
  for (const line of text.split('\\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const at = trimmed.indexOf('=');
    if (at === -1) throw new Error(\`No value in line: \${trimmed}\`);
    entries[trimmed.slice(0, at).trim()] = trimmed.slice(at + 1).trim();
  }
  return entries;
}`;

const request: Idiom = (kit, number) => `export function createRequest${number}(options${kit.typed(': any')} = {}) {
  const { region = 'ap-guangzhou', name, tags = [], timeout = ${number % 60} } = options;
  return {
    Region: region,
    Name: name ?? \`item-\${region}-${number}\`,
    Timeout: Math.min(timeout, 900),
    Tags: tags.map((tag${kit.typed(': any')}) => ({ Key: tag.key, Value: String(tag.value) })),
    Environment: { Variables: Object.entries(process.env).map(([Key, Value]) => ({ Key, Value })) },
  };
}`;

const paging: Idiom = (
  kit,
  number,
) => `export async function* listAll${number}(client${kit.typed(': any')}, limit = 20) {
  let offset = 0;
  while (true) {
    const { Items = [], TotalCount = 0 } = await client.list({ Offset: offset, Limit: limit });
    yield* Items.filter((item${kit.typed(': any')}) => item.State !== 'deleted' && item.Size > ${number});
    offset += limit;
    if (offset >= TotalCount) return;
  }
}`;

const logger: Idiom = (kit, number) => `export class Logger${number} {
  ${kit.typed('private ')}lines${kit.typed(': string[]')} = [];

  log(level${kit.typed(': string')}, text${kit.typed(': string')}, details${kit.typed('?: object')}) {
    const time = new Date().toISOString();
    const suffix = details === undefined ? '' : \` \${JSON.stringify(details)}\`;
    this.lines.push(\`\${time} [\${level.toUpperCase()}] \${text}\${suffix}\`);
    if (this.lines.length > ${number + 100}) this.lines.splice(0, this.lines.length - ${number + 100});
  }

  print() {
    for (const line of this.lines) console.log(line);
  }
}`;

/** Writers of code that has nothing to do with codes. */
export const PLAIN: readonly Idiom[] = [retry, parsing, request, paging, logger];
