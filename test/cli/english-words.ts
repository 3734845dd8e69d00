/** Commands as they are typed, the forms of arguments in the help, and quoted texts. They are the same in every language. */
const TYPED = [
  /“[^”\n]*”/g,
  /(?:npx )?(?:eslint-plugin-)?tencentcloud-errors [^\n`（]*/g,
  /pandoc --from[^\n]*/g,
  /--?[a-z][\w-]*(?: [<[][^>\]]*[>\]])?/g,
  /<[^>\n]*>|\[[^\]\n]*\]/g,
];

/** Words that every English sentence has some of. */
const COMMON =
  /(?<![\w.@/-])(?:a|all|an|and|are|as|at|be|but|by|can|for|from|has|if|in|is|it|must|needs|no|not|of|on|only|or|so|that|the|this|to|was|which|with)(?![\w.@/-])/i;

/** Two lower-case words in a row. */
const PHRASE = /(?<![\w.@/-])[a-z]{2,} [a-z]{2,}(?![\w.@/-])/;

/** What in a text of the command is an English sentence or a part of one: the first such line; `undefined` if there is none. */
export function findEnglish(text: string): string | undefined {
  const plain = TYPED.reduce((rest, typed) => rest.replaceAll(typed, '…'), text);
  return plain.split('\n').find((line) => COMMON.test(line) || PHRASE.test(line));
}
