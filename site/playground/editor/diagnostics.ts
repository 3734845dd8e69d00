/** Reports in the form of CodeMirror: what is underlined, and what the card beside the pointer shows. */
import type { Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { type Report, partsOf } from '../reports.ts';

/** Texts and addresses of the cards. */
export interface DiagnosticTexts {
  readonly fix: string;
  /** The address of the page on a rule. */
  readonly rulePage: (rule: string) => string;
  /** Where it is said what a code means. */
  readonly codePage: (code: string) => string;
  /** What the link to that is called. */
  readonly meaningOf: (code: string) => string;
}

/** A report for CodeMirror. */
export function toDiagnostic(report: Report, texts: DiagnosticTexts): Diagnostic {
  const { from, to, severity, message, edits } = report;
  return {
    from,
    to,
    severity,
    message,
    renderMessage: () => renderCard(report, texts),
    actions: edits.map(({ text = texts.fix, edit }) => ({
      name: text.replaceAll('`', ''),
      apply: (view: EditorView) => {
        view.dispatch({ changes: edit, userEvent: 'input' });
      },
    })),
  };
}

function renderCard({ message, rule, codes }: Report, texts: DiagnosticTexts): Node {
  const card = document.createElement('div');
  const sentence = document.createElement('p');
  sentence.append(...partsOf(message).map(renderPart));
  const links = document.createElement('p');
  links.className = 'report-links';
  if (rule !== undefined) links.append(createLink(rule, texts.rulePage(rule)));
  links.append(...codes.map((code) => createLink(texts.meaningOf(code), texts.codePage(code))));
  card.append(sentence, links);
  return card;
}

function renderPart({ text, isCode }: ReturnType<typeof partsOf>[number]): Node | string {
  return isCode ? Object.assign(document.createElement('code'), { textContent: text }) : text;
}

function createLink(text: string, href: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent: text, href, target: '_blank', rel: 'noopener' });
}
