/** Finds JSON in texts that hold more than that: in lines of logs, in strings of other JSON, escaped once or several times. */

/** A text is unescaped so often at most. */
const DEEPEST_ESCAPE = 4;

/** Texts in which a quote may be a plain one: the text, and what it was before it was escaped. */
export function unescapings(text: string): readonly string[] {
  const forms = [text];
  let form = decodeEntities(text);
  if (form !== text) forms.push(form);
  for (let depth = 0; depth < DEEPEST_ESCAPE && /\\"/.test(form); depth += 1) {
    form = form.replaceAll(/\\(["\\/])/g, '$1').replaceAll(/\\[nrt]/g, ' ');
    forms.push(form);
  }
  return forms;
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:quot|#34|#x22);/gi, '"').replaceAll('&amp;', '&');
}

/** Brackets that begin no JSON are tried so often at most: each reads up to the end of the text. */
const MOST_FAILURES = 200;

/** The objects and lists that are written in a text, outermost first. */
export function findJson(text: string): readonly unknown[] {
  const found: unknown[] = [];
  const opening = /[{[]/g;
  let failures = 0;
  for (let match = opening.exec(text); match !== null && failures < MOST_FAILURES; match = opening.exec(text)) {
    const end = endOfBrackets(text, match.index);
    const value = end === undefined ? undefined : parse(text.slice(match.index, end));
    if (value === undefined || end === undefined) failures += 1;
    else {
      found.push(value);
      opening.lastIndex = end;
    }
  }
  return found;
}

/** Where the bracket that opens at a place is closed; strings are skipped. */
function endOfBrackets(text: string, start: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
