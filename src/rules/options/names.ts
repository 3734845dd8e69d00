import type { Language } from '../../language/language.ts';
import { listOf, quote } from '../../language/lists.ts';
import { render } from '../../language/sentence.ts';
import { didYouMean } from '../../language/hints.ts';
import { hintAt, quoteText } from '../../registry/custom/index.ts';
import { explain } from '../../registry/explain/index.ts';
import { ALL_CODES, CODE_PATTERN, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { ADD_OWN, PROBLEMS } from './sentences.ts';

/** The form of a code in a pattern, and that of all codes of a namespace. */
const [CODE_FORM, NAMESPACE_FORM] = ['Name.Code', `Name${ALL_CODES}`] as const;

/**
 * What is wrong with the name of a namespace, as the rest of a sentence in the language of the settings; `undefined` for one that
 * exists, or did.
 */
export function findNamespaceProblem(text: string, settings: Settings): string | undefined {
  if (isNamespace(text, settings)) return undefined;
  const { registry, additionalNamespaces, language } = settings;
  const name = quoteText(text, language);
  const namespace = namespaceOf(text);
  if (subCodeOf(text) === undefined || !isNamespace(namespace, settings)) {
    const hint = hintAt(namespace, [...registry.namespacesIn(WHOLE_REGISTRY), ...additionalNamespaces], language);
    const own = addOwn(NAMESPACE_FORM, language);
    return render(PROBLEMS.noNamespace[language], { name, date: registry.snapshotDate(), hint, own });
  }
  const right = { name, namespace: quoteText(namespace, language) };
  return text.endsWith(ALL_CODES)
    ? render(PROBLEMS.patternOfNamespace[language], { ...right, suffix: quote(ALL_CODES, language) })
    : render(PROBLEMS.codeOfNamespace[language], right);
}

/** One whose codes were all withdrawn counts as well: a new registry should not break a configuration. */
function isNamespace(name: string, { registry, additionalNamespaces }: Settings): boolean {
  return additionalNamespaces.has(name) || registry.isNamespace(name);
}

/**
 * What is wrong with a code; `undefined` for a current one, or one that the settings add. A code that was withdrawn after the day of
 * the setting `asOf` counts as current.
 */
export function findCodeProblem(code: string, settings: Settings): string | undefined {
  const { registry, isAdditionalCode, asOf, language } = settings;
  if (registry.isCode(code, WHOLE_REGISTRY) || isAdditionalCode(code)) return undefined;
  const name = quoteText(code, language);
  const verdict = explain(code, WHOLE_REGISTRY, registry);
  if (verdict.kind === 'retired') {
    const { date, replacedBy } = verdict;
    if (asOf !== undefined && date > asOf) return undefined;
    return replacedBy === undefined
      ? render(PROBLEMS.retired[language], { name, date })
      : render(PROBLEMS.replaced[language], { name, date, replacement: quoteText(replacedBy, language) });
  }
  const nearest = 'candidates' in verdict ? verdict.candidates : 'code' in verdict ? [verdict.code] : [];
  const hint = didYouMean(nearest.slice(0, 1), language);
  const own = addOwn(CODE_FORM, language);
  return render(PROBLEMS.noCode[language], { name, date: registry.snapshotDate(), hint, own });
}

/**
 * What is wrong with a pattern of codes, `'Name.Code'` or `'Name.*'`; `undefined` if it matches a code. Withdrawn codes count as well: a
 * new registry should not break a configuration.
 */
export function findPatternProblem(pattern: string, settings: Settings): string | undefined {
  const { registry, isAdditionalCode, language } = settings;
  const name = quoteText(pattern, language);
  if (!CODE_PATTERN.test(pattern)) {
    return render(PROBLEMS.noPattern[language], { name, forms: listOf([CODE_FORM, NAMESPACE_FORM], language, 'or') });
  }
  if (pattern.endsWith(ALL_CODES)) return findPrefixProblem(pattern, settings);
  if (registry.retirement(pattern, WHOLE_REGISTRY) !== undefined) return undefined;
  const isNamespaceAlone = subCodeOf(pattern) === undefined && isNamespace(pattern, settings);
  if (!isNamespaceAlone || registry.isCode(pattern, WHOLE_REGISTRY) || isAdditionalCode(pattern)) {
    return findCodeProblem(pattern, settings);
  }
  return render(PROBLEMS.namespaceAlone[language], { name, all: quoteText(`${pattern}${ALL_CODES}`, language) });
}

/** What is wrong with `Name.*`, or `Name.Part.*`. */
function findPrefixProblem(pattern: string, settings: Settings): string | undefined {
  const { registry, additionalNamespaces, language } = settings;
  const prefix = pattern.slice(0, -ALL_CODES.length);
  const namespace = namespaceOf(prefix);
  const all = `${namespace}${ALL_CODES}`;
  const texts = { name: quoteText(pattern, language), date: registry.snapshotDate() };
  if (!isNamespace(namespace, settings)) {
    const known = [...registry.namespacesIn(WHOLE_REGISTRY), ...additionalNamespaces].map(
      (one) => `${one}${ALL_CODES}`,
    );
    const own = addOwn(NAMESPACE_FORM, language);
    return render(PROBLEMS.noMatch[language], { ...texts, hint: hintAt(all, known, language), own });
  }
  if (prefix === namespace || additionalNamespaces.has(namespace) || registry.hasPrefix(`${prefix}.`, WHOLE_REGISTRY))
    return undefined;
  return render(PROBLEMS.noMatchInNamespace[language], { ...texts, all: quoteText(all, language) });
}

function addOwn(form: string, language: Language): string {
  return render(ADD_OWN[language], { form: quote(form, language) });
}
