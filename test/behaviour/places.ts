/** The places that a text can have in a program, each as a small part of a program that tells whether a code is that text. */

/** A part of a program. `id` names it; its statements return `id` if the code `e.code` is the text. */
export interface Part {
  /** Statements of the file. */
  readonly setup?: string;
  /** Statements in the function `handle(e)`. */
  readonly body: string;
}

export interface Place {
  readonly name: string;
  readonly typescript?: boolean;
  /** Whether a wrong text is replaced here when it stands nowhere else. */
  readonly isFixed: boolean;
  readonly write: (text: string, id: string) => Part;
}

const escape = (text: string) =>
  `${text.slice(0, -2)}\\u${text
    .charCodeAt(text.length - 2)
    .toString(16)
    .padStart(4, '0')}${text.slice(-1)}`;
const half = (text: string) => [text.slice(0, text.indexOf('.')), text.slice(text.indexOf('.'))] as const;

export const PLACES: readonly Place[] = [
  place('comparison', true, (text, id) => ({ body: `if (e.code === '${text}') return '${id}';` })),
  place('comparison, reversed and loose', true, (text, id) => ({ body: `if ("${text}" == e.code) return '${id}';` })),
  place('negated comparison', true, (text, id) => ({ body: `if (!(e.code !== '${text}')) return '${id}';` })),
  place('optional access', true, (text, id) => ({ body: `if (e?.code === '${text}') return '${id}';` })),
  place('alias', true, (text, id) => ({ body: `{ const { code } = e; if (code === '${text}') return '${id}'; }` })),
  place('case', true, (text, id) => ({ body: `switch (e.code) { case '${text}': return '${id}'; }` })),
  place('case beside another', true, (text, id) => ({
    body: `switch (e.code) { case '${text}': case 'FailedOperation.CreateFunction': return '${id}'; default: break; }`,
  })),
  place('ternary', true, (text, id) => ({
    body: `const is${id} = e.code === '${text}' ? '${id}' : ''; if (is${id}) return is${id};`,
  })),
  place('key of a table', true, (text, id) => ({
    setup: `const T${id} = { '${text}': '${id}', x: '' };`,
    body: `if (T${id}[e.code]) return T${id}[e.code];`,
  })),
  place('key that is looked up by name, too', true, (text, id) => ({
    setup: `const T${id} = { '${text}': '${id}' };`,
    body: `if (T${id}[e.code] && T${id}['${text}']) return T${id}[e.code];`,
  })),
  place('key that is asked for', true, (text, id) => ({
    setup: `const T${id} = { '${text}': 1 };`,
    body: `if (Object.hasOwn(T${id}, e.code)) return '${id}';`,
  })),
  place('key of a table that is enumerated', true, (text, id) => ({
    setup: `const T${id} = { '${text}': '${id}' };`,
    body: `if (T${id}[e.code] && Object.keys(T${id}).includes(e.code)) return '${id}';`,
  })),
  place('key of a Map', true, (text, id) => ({
    setup: `const M${id} = new Map([['${text}', '${id}']]);`,
    body: `if (M${id}.get(e.code)) return M${id}.get(e.code);`,
  })),
  place('entry of a Set', true, (text, id) => ({
    setup: `const S${id} = new Set(['${text}', 'FailedOperation.CreateFunction']);`,
    body: `if (S${id}.has(e.code)) return '${id}';`,
  })),
  place('entry of a list', true, (text, id) => ({ body: `if (['${text}'].includes(e.code)) return '${id}';` })),
  place('entry of a list by its index', true, (text, id) => ({
    setup: `const L${id} = ['${text}'];`,
    body: `if (L${id}.indexOf(e.code) !== -1) return '${id}';`,
  })),
  place('entry of a list by a callback', true, (text, id) => ({
    setup: `const L${id} = ['${text}'];`,
    body: `if (L${id}.some((each) => each === e.code)) return '${id}';`,
  })),
  place('constant', true, (text, id) => ({
    setup: `const C${id} = '${text}';`,
    body: `if (e.code === C${id}) return '${id}';`,
  })),
  place('constant in a case', true, (text, id) => ({
    setup: `const C${id} = '${text}';`,
    body: `switch (e.code) { case C${id}: return '${id}'; }`,
  })),
  place('constant of a constant', true, (text, id) => ({
    setup: `const B${id} = '${text}'; const C${id} = B${id};`,
    body: `if (e.code === C${id}) return '${id}';`,
  })),
  place('constant as a computed key', true, (text, id) => ({
    setup: `const C${id} = '${text}'; const T${id} = { [C${id}]: '${id}' };`,
    body: `if (T${id}[e.code]) return T${id}[e.code];`,
  })),
  place('member of an object', true, (text, id) => ({
    setup: `const O${id} = { gone: '${text}' };`,
    body: `if (e.code === O${id}.gone) return '${id}';`,
  })),
  place('static field', true, (text, id) => ({
    setup: `class K${id} { static GONE = '${text}'; }`,
    body: `if (e.code === K${id}.GONE) return '${id}';`,
  })),
  place('template', true, (text, id) => ({ body: `if (e.code === \`${text}\`) return '${id}';` })),
  place('pattern', true, (text, id) => ({
    body: `if (/^${text.replaceAll('.', '\\.')}$/.test(e.code)) return '${id}';`,
  })),
  place('own comparison', true, (text, id) => ({
    setup: `const is${id} = (error, code) => error.code === code;`,
    body: `if (is${id}(e, '${text}')) return '${id}';`,
  })),
  place(
    'enum',
    true,
    (text, id) => ({
      setup: `enum E${id} { Gone = '${text}' }`,
      body: `if (e.code === E${id}.Gone) return '${id}';`,
    }),
    true,
  ),
  place(
    'typed table',
    true,
    (text, id) => ({
      setup: `type Y${id} = '${text}' | 'FailedOperation.CreateFunction' | 'FailedOperation.DeleteFunction'; const T${id}: Partial<Record<Y${id}, string>> = { '${text}': '${id}' };`,
      body: `if (T${id}[e.code as Y${id}]) return '${id}';`,
    }),
    true,
  ),
  place(
    'constant of a type',
    true,
    (text, id) => ({
      setup: `const C${id} = { gone: '${text}' } as const;`,
      body: `if (e.code === C${id}.gone) return '${id}';`,
    }),
    true,
  ),
  place('escaped text', false, (text, id) => ({ body: `if (e.code === '${escape(text)}') return '${id}';` })),
  place('concatenation', false, (text, id) => ({
    body: `if (e.code === '${half(text)[0]}' + '${half(text)[1]}') return '${id}';`,
  })),
  place('template with a constant', false, (text, id) => ({
    setup: `const N${id} = '${half(text)[0]}';`,
    body: `if (e.code === \`\${N${id}}${half(text)[1]}\`) return '${id}';`,
  })),
  place('pieces that are joined', false, (text, id) => ({
    body: `if (e.code === ['${half(text)[0]}', '${half(text)[1].slice(1)}'].join('.')) return '${id}';`,
  })),
  place('pieces that a function joins', false, (text, id) => ({
    setup: `const join${id} = (namespace, code) => namespace + code;`,
    body: `if (e.code === join${id}('${half(text)[0]}', '${half(text)[1]}')) return '${id}';`,
  })),
  place('JSON', false, (text, id) => ({
    setup: `const J${id} = JSON.parse('{"${text}":"${id}"}');`,
    body: `if (J${id}[e.code]) return J${id}[e.code];`,
  })),
  place('JSON with an escape', false, (text, id) => ({
    setup: `const J${id} = JSON.parse('{"${escape(text).replace('\\', '\\\\')}":"${id}"}');`,
    body: `if (J${id}[e.code]) return J${id}[e.code];`,
  })),
  place('text that is cut', false, (text, id) => ({
    setup: `const L${id} = 'X,${text}'.split(',');`,
    body: `if (L${id}.includes(e.code)) return '${id}';`,
  })),
  place('argument of a function', false, (text, id) => ({
    setup: `const R${id} = []; function register${id}(name) { R${id}.push(name); } register${id}('${text}');`,
    body: `if (R${id}.includes(e.code)) return '${id}';`,
  })),
  place('result of a function', false, (text, id) => ({
    setup: `function name${id}() { return '${text}'; }`,
    body: `if (e.code === name${id}()) return '${id}';`,
  })),
  place('default of a parameter', false, (text, id) => ({
    setup: `function is${id}(error, code = '${text}') { return error.code === code; }`,
    body: `if (is${id}(e)) return '${id}';`,
  })),
  place('variable that is assigned', false, (text, id) => ({
    setup: `let V${id}; V${id} = '${text}';`,
    body: `if (e.code === V${id}) return '${id}';`,
  })),
  place('destructured constant', false, (text, id) => ({
    setup: `const { gone: G${id} } = { gone: '${text}' };`,
    body: `if (e.code === G${id}) return '${id}';`,
  })),
  place('beginning', false, (text, id) => ({ body: `if (e.code.startsWith('${half(text)[0]}.')) return '${id}';` })),
  place('namespace', false, (text, id) => ({
    body: `if (e.code.split('.')[0] === '${half(text)[0]}') return '${id}';`,
  })),
  place('end', false, (text, id) => ({ body: `if (e.code.endsWith('${half(text)[1]}')) return '${id}';` })),
  place('pattern that ignores case', false, (text, id) => ({
    body: `if (/^${text.replaceAll('.', '\\.')}$/i.test(e.code)) return '${id}';`,
  })),
  place('pattern of a part', false, (text, id) => ({
    body: `if (/${half(text)[1].slice(1)}/.test(e.code)) return '${id}';`,
  })),
  place('other case', false, (text, id) => ({
    body: `if (e.code.toLowerCase() === '${text.toLowerCase()}') return '${id}';`,
  })),
];

function place(name: string, isFixed: boolean, write: Place['write'], typescript = false): Place {
  return { name, isFixed, write, typescript };
}

/** The ways in which a program makes an error of its own, which `handle` gets then. */
export const SOURCES = [
  { name: 'none', write: () => 'const own = () => undefined;' },
  { name: 'an object', write: (text) => `const own = () => ({ code: '${text}' });` },
  {
    name: 'a thrown error',
    write: (text) =>
      `class Gone extends Error { constructor(code) { super('gone'); this.code = code; } } function own() { try { throw new Gone('${text}'); } catch (error) { return error; } }`,
  },
  { name: 'JSON', write: (text) => `const own = () => JSON.parse('{"code":"${text}"}');` },
  { name: 'an escaped text', write: (text) => `const own = () => ({ code: '${escape(text)}' });` },
  { name: 'a constant', write: (text) => `const OWN = '${text}'; const own = () => ({ code: OWN });` },
  { name: 'a key', write: (text) => `const own = () => ({ code: Object.keys({ '${text}': 1 })[0] });` },
  { name: 'a list', write: (text) => `const own = () => ['${text}'].map((code) => ({ code }))[0];` },
] as const satisfies readonly { readonly name: string; readonly write: (text: string) => string }[];
