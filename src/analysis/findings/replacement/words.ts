/** `ResourceNotFound.Function`, `RESOURCE_NOT_FOUND_FUNCTION`  →  `resource`, `not`, `found`, `function` */
export function wordsOf(text: string): readonly string[] {
  const spaced = text.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ');
  return (spaced.match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase());
}
