/** A word that Chinese pages do not use, and the one that they use in its place. */
export interface RefusedTerm {
  readonly refused: RegExp;
  readonly use: string;
}

/**
 * The glossary, as far as a test can hold pages to it: one Chinese word for one thing, as Tencent Cloud's and ESLint's own
 * Chinese documentation write it.
 */
export const REFUSED_TERMS: readonly RefusedTerm[] = [
  { refused: /您/u, use: '你' },
  { refused: /错误代码|错误编码|出错码/u, use: '错误码' },
  { refused: /通用错误码|共用错误码/u, use: '公共错误码' },
  // Those of TypeScript have that name.
  { refused: /(?<!TypeScript )命名空间|名字空间/u, use: '一级错误码' },
  { refused: /子错误码|子代码|次级错误码|二级码/u, use: '二级错误码' },
  { refused: /注册表|登记表/u, use: '错误码库' },
  { refused: /(?:API|该|每个|这个) ?(?:动作|操作)(?:列出|返回|的文档)/u, use: '接口' },
  { refused: /已撤回|已撤销|已退役|已废除/u, use: '已下线' },
  { refused: /穷尽|穷举/u, use: '完整处理，或处理全部错误码' },
  { refused: /回退分支|后备分支|默认处理|缺省分支/u, use: '兜底处理，或 `default` 分支' },
  { refused: /抛回|再次抛出|重抛/u, use: '重新抛出' },
  { refused: /查询表|查表对象/u, use: '查找表' },
  { refused: /误拼|拼字错误|笔误码/u, use: '拼写错误' },
  { refused: /预置配置|预设置/u, use: '预设' },
  { refused: /外挂|扩展插件/u, use: '插件' },
  { refused: /退出代码|返回码/u, use: '退出码' },
  { refused: /缺省/u, use: '默认' },
];

/** The words of the glossary's other side in a text, each with the word to use. */
export function findRefusedTerms(text: string): readonly string[] {
  return REFUSED_TERMS.flatMap(({ refused, use }) => {
    const [found] = refused.exec(text) ?? [];
    return found === undefined ? [] : [`write ${use}, not ${found}: ${text}`];
  });
}
