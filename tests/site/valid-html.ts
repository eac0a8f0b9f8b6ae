import { HtmlElement, HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';

/** Allowed on pages. */
export const PAGES_MAY = {
  // A title is as long as its article's.
  'long-title': 'off',
  // The map of a debate is an SVG, which has no list element.
  'prefer-native-element': ['error', { exclude: ['list'] }],
} satisfies RuleConfig;

/** Allowed in what authors write: a bare ">", trailing blanks, column headers without a scope. */
export const AUTHORS_MAY = {
  'no-raw-characters': 'off',
  'no-trailing-whitespace': 'off',
  'wcag/h63': 'off',
} satisfies RuleConfig;

/** Finds the faults in the HTML of a page: the line, the column, the rule and what is wrong. */
export type FindFaults = (html: string) => Promise<readonly string[]>;

/** @param rules other than the recommended ones */
export async function htmlJudge(rules: RuleConfig): Promise<FindFaults> {
  const loader = new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules,
  });
  const config = await loader.getConfigFor('page.html');
  // The loader would work the same configuration out again for every page.
  loader.getConfigFor = () => config;
  const validator = new HtmlValidate(loader);
  return async (html) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
  };
}

// Every rule looks for elements. The judge itself joins lists of them on each level of a page, and compares names of which it makes
// copies in small letters: a third of its time.
HtmlElement.prototype.getElementsByTagName = function (name) {
  const found: HtmlElement[] = [];
  const wanted = name.toLowerCase();
  const isWanted = ({ tagName }: HtmlElement) =>
    wanted === '*' ||
    tagName === wanted ||
    (tagName.length === wanted.length && tagName.toLowerCase() === wanted);
  const visit = (parent: HtmlElement): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof HtmlElement)) continue;
      if (isWanted(node)) found.push(node);
      visit(node);
    }
  };
  visit(this);
  return found;
};

const { matches } = HtmlElement.prototype;
/** By selector without conditions, such as `dl > dt`: the name of the elements that it can match. */
const lastNames = new Map<string, string | undefined>();

// The judge takes a selector apart for each element that it asks, mostly whether one around it is of a name: a tenth of its time.
HtmlElement.prototype.matches = function (selector) {
  if (!lastNames.has(selector)) lastNames.set(selector, /^(?:\w+ > )*(\w+)$/.exec(selector)?.[1]);
  const name = lastNames.get(selector);
  return (name === undefined || this.is(name)) && matches.call(this, selector);
};
