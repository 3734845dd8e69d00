/** A product as it is written: with or without one of its versions. */
export interface WrittenProduct {
  readonly id: string;
  readonly version?: string;
}

/** `cvm@2017-03-12` → its id and version. An `@` at the start belongs to the name: that of a package, written by mistake. */
export function splitVersion(text: string): WrittenProduct {
  const at = text.indexOf('@', 1);
  return at === -1 ? { id: text } : { id: text.slice(0, at), version: text.slice(at + 1) };
}
