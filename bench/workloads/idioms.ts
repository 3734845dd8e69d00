import type { Kit } from './kit.ts';

/** Writes a function whose name ends in the number, and which handles codes in one way. */
export type Idiom = (kit: Kit, number: number) => string;

const quote = (text: string): string => `'${text}'`;
const client = (action: string): string => `client.${action}(request)`;

/** A `switch` over the code; in TypeScript the code has a union type. */
export const switchOnCode: Idiom = (kit, number) => {
  const codes = kit.codes(6);
  const type = kit.typed(`export type Code${number} = ${codes.map(quote).join(' | ')};\n\n`);
  const handled = codes.slice(0, -1);
  return `${type}export function describe${number}(code${kit.typed(`: Code${number}`)})${kit.typed(': string')} {
  switch (code) {
${handled.map((code, at) => `    case ${quote(code)}:\n      return 'text ${at}';`).join('\n')}
    default:
      return 'other';
  }
}`;
};

const switchOnNamespace: Idiom = (kit, number) => {
  const [first, second] = [kit.namespace(), kit.namespace()];
  return `export function classify${number}(error${kit.typed(': any')}) {
  switch (error.code.split('.')[0]) {
    case ${quote(first)}:
      return 'first';${first === second ? '' : `\n    case ${quote(second)}:\n      return 'second';`}
    default:
      return undefined;
  }
}`;
};

const ladder: Idiom = (
  kit,
  number,
) => `export async function call${number}(client${kit.typed(': any')}, request${kit.typed(': any')}) {
  try {
    return await ${client(kit.action())};
  } catch (error${kit.typed(': any')}) {
    if (error.code === ${quote(kit.code())}) {
      return undefined;
    } else if (error.code === ${quote(kit.code())} || error.code === ${quote(kit.code())}) {
      await pause(${number} + 100);
      return ${client(kit.action())};
    }
    throw error;
  }
}`;

const lookup: Idiom = (kit, number) => `const TEXTS_${number}${kit.typed(': Record<string, string>')} = {
${kit
  .codes(5)
  .map((code, at) => `  ${quote(code)}: 'Text number ${at}.',`)
  .join('\n')}
};

export function textOf${number}(error${kit.typed(': any')}) {
  return TEXTS_${number}[error.code] ?? error.message;
}`;

const map: Idiom = (kit, number) => `const DELAYS_${number} = new Map([
${kit
  .codes(4)
  .map((code, at) => `  [${quote(code)}, ${(at + 1) * 250}],`)
  .join('\n')}
]);

export function delayOf${number}(errCode${kit.typed(': string')}) {
  return DELAYS_${number}.get(errCode) ?? 0;
}`;

const membership: Idiom = (kit, number) => `const RETRYABLE_${number} = new Set([
${kit
  .codes(4)
  .map((code) => `  ${quote(code)},`)
  .join('\n')}
]);

export function canRetry${number}(error${kit.typed(': any')}) {
  return RETRYABLE_${number}.has(error.code) || [${kit.codes(2).map(quote).join(', ')}].includes(error.code);
}`;

const prefix: Idiom = (kit, number) => `export function isDenied${number}(error${kit.typed(': any')}) {
  const { code = '' } = error ?? {};
  return code.startsWith('${kit.namespace()}.') || code.indexOf('${kit.namespace()}') === 0;
}`;

const pattern: Idiom = (kit, number) => `export function isLimit${number}(error${kit.typed(': any')}) {
  return /^(?:${kit.namespace()}|${kit.namespace()})(?:\\.|$)/.test(error.code);
}`;

const ternaries: Idiom = (kit, number) => `export const statusOf${number} = (response${kit.typed(': any')}) =>
  response.Response.Error.Code === ${quote(kit.code())}
    ? 404
    : response.Response.Error.Code === ${quote(kit.code())}
      ? 409
      : 500;`;

const callback: Idiom = (
  kit,
  number,
) => `export function remove${number}(client${kit.typed(': any')}, request${kit.typed(': any')}) {
  return ${client(kit.action())}
    .then((answer${kit.typed(': any')}) => answer.RequestId)
    .catch((err${kit.typed(': any')}) => {
      if (err.code !== ${quote(kit.code())}) throw err;
      return null;
    });
}`;

const alias: Idiom = (kit, number) => `export function explain${number}(err${kit.typed(': any')}) {
  const code = err?.original?.Code ?? err?.code;
  if (code === ${quote(kit.code())}) return 'Please try again later.';
  if ([${kit.codes(3).map(quote).join(', ')}].some((one) => one === code)) return 'Please ask for more.';
  return String(code);
}`;

const matching: Idiom = (kit, number) => `export const act${number} = (code${kit.typed(': string')}) =>
  match(code)
    .with(${quote(kit.code())}, () => 'create')
    .with(${quote(kit.code())}, () => 'wait')
    .otherwise(() => 'fail');`;

const message: Idiom = (kit, number) => `export function isGone${number}(error${kit.typed(': any')}) {
  return error.message.includes(${quote(kit.code())}) || error.code === ${quote(kit.code())};
}`;

const helper: Idiom = (
  kit,
  number,
) => `function hasCode${number}(error${kit.typed(': any')}, ...codes${kit.typed(': string[]')}) {
  return codes.includes(error.code);
}

export function isHarmless${number}(error${kit.typed(': any')}) {
  return hasCode${number}(error, ${kit.codes(3).map(quote).join(', ')});
}`;

const assertion: Idiom = (
  kit,
  number,
) => `export async function refuses${number}(client${kit.typed(': any')}, request${kit.typed(': any')}) {
  const error = await ${client(kit.action())}.then(() => undefined, (reason${kit.typed(': any')}) => reason);
  expect(error.code).toBe(${quote(kit.code())});
}`;

/** Every way of handling codes that is written here. */
export const IDIOMS: readonly Idiom[] = [
  switchOnCode,
  switchOnNamespace,
  ladder,
  lookup,
  map,
  membership,
  prefix,
  pattern,
  ternaries,
  callback,
  alias,
  matching,
  message,
  helper,
  assertion,
];
