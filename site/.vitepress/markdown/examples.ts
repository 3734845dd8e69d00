import type { MarkdownRenderer } from 'vitepress';
import { frontmatterOf, pagePathOf } from './environment.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** What a block of code on the page of a rule is an example of. */
export interface ExampleMeta {
  readonly rule: string;
  readonly kind: 'correct' | 'incorrect';
  readonly language: 'js' | 'ts';
  /** What the JSON above it, under the same heading, gives the rule. */
  readonly options?: unknown;
  /** The products that the page says its examples are for. */
  readonly products?: readonly string[];
}

const RULE_PAGE = /^docs\/(?:zh\/)?rules\/([\w-]+)\.md$/;
const PRODUCTS = /settings: \{ 'tencentcloud-errors': \{ products: \['(\w+)'\] \} \}/;

/** On the pages of rules, each block that is marked as correct or incorrect becomes an example that can be tried. */
export function wrapExamples(md: MarkdownRenderer): void {
  md.core.ruler.push('wrap-examples', ({ tokens, env, src }) => {
    const [, rule] = RULE_PAGE.exec(pagePathOf(env)) ?? [];
    if (rule === undefined) return;
    frontmatterOf(env)['rule'] = rule;
    const [, product] = PRODUCTS.exec(src) ?? [];
    const products = product === undefined ? {} : { products: [product] };
    for (const [index, token] of tokens.entries()) {
      const kind = kindOf(tokens, index);
      if (kind === undefined || !isScript(token.info)) continue;
      token.meta = { rule, kind, language: token.info, ...optionsFor(tokens, index, rule), ...products };
    }
  });
  const { fence } = md.renderer.rules;
  md.renderer.rules['fence'] = (tokens, index, ...rest) => {
    const html = fence?.(tokens, index, ...rest) ?? '';
    // Nothing but `wrap-examples` gives blocks of code a meta.
    const meta = tokens[index]?.meta as ExampleMeta | null;
    return meta === null ? html : `<RuleExample ${attributesOf(meta)}>${html}</RuleExample>\n`;
  };
}

/** What the paragraph above a block of code says that it is. */
function kindOf(tokens: readonly Token[], index: number): ExampleMeta['kind'] | undefined {
  if (tokens[index]?.type !== 'fence' || tokens[index - 1]?.type !== 'paragraph_close') return undefined;
  const above = tokens[index - 2]?.content ?? '';
  if (above.startsWith('✗')) return 'incorrect';
  return above.startsWith('✓') ? 'correct' : undefined;
}

function isScript(language: string): language is ExampleMeta['language'] {
  return language === 'js' || language === 'ts';
}

/** The options in the block of JSON that is next above, under the same heading. */
function optionsFor(tokens: readonly Token[], index: number, rule: string): Pick<ExampleMeta, 'options'> {
  const start = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
  const json = tokens.slice(start, index).findLast(({ type, info }) => type === 'fence' && info === 'json');
  if (json === undefined) return {};
  const { [`tencentcloud-errors/${rule}`]: entry } = JSON.parse(json.content) as Record<string, readonly unknown[]>;
  return { options: entry?.[1] };
}

function attributesOf(meta: ExampleMeta): string {
  const json = JSON.stringify(meta).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `:example="${json}"`;
}
