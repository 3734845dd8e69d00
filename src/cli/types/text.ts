/** `'LimitExceeded'`; a text that needs more care, as JSON writes it. */
export function quote(text: string): string {
  return /^[\w.-]+$/.test(text) ? `'${text}'` : JSON.stringify(text);
}

/** The name of an action as a property. */
export function keyOf(action: string): string {
  return /^[A-Za-z_]\w*$/.test(action) ? action : quote(action);
}

/** One argument, on one line; double quotes are those that all shells know. */
export function quoteForShell(path: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(path) ? path : JSON.stringify(path);
}
