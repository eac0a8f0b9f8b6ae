import type { Element } from 'hast';
import { attribute, classesOf, isElement } from '../tree/elements.ts';

/** Classes that highlighters of code use, with the language in them. */
const CLASS = /^(?:language|lang|highlight-source|brush|sourceCode)[-:]?(.*)$/i;

/** The language of a block of code, if it says so in one of the ways of the plugins that highlight code. */
export function languageOf(pre: Element): string | undefined {
  const code = pre.children.find((child) => isElement(child, 'code'));
  for (const element of [code, pre]) {
    if (!isElement(element)) continue;
    const named =
      attribute(element, 'dataLang') ??
      attribute(element, 'dataLanguage') ??
      attribute(element, 'dataEnlighterLanguage');
    const language = named ?? languageIn(classesOf(element)) ?? attribute(element, 'lang');
    if (language !== undefined && /^[\w+#.-]{1,30}$/.test(language)) return language.toLowerCase();
  }
  return undefined;
}

function languageIn(classes: readonly string[]): string | undefined {
  for (const [index, name] of classes.entries()) {
    const [found, language] = CLASS.exec(name) ?? [];
    if (found === undefined) continue;
    // SyntaxHighlighter: `class="brush: php; gutter: false"`.
    return (language || classes[index + 1])?.split(';')[0];
  }
  return undefined;
}
