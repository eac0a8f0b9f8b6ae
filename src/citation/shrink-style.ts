/** A node of a CSL 1.0.2 style, in the form that citeproc accepts as data. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** The only item type that is cited here, and the only variables that it can have. */
const TYPE = 'article-journal';
const VARIABLES: ReadonlySet<string> = new Set([
  'author',
  'editor',
  'translator',
  'title',
  'container-title',
  'volume',
  'issue',
  'issued',
  'original-date',
  'language',
  'publisher',
  'ISSN',
  'DOI',
  'URL',
]);

/**
 * Removes from a style what cannot apply to a journal article: branches for laws and films, sorting, and in-text
 * citations. The result formats articles the same. An engine copies each macro into every place that calls it: building
 * one takes over a second for the whole APA style, and some hundredths of a second for what remains.
 */
export function shrinkStyle(style: StyleNode): StyleNode {
  const children = style.children.flatMap<StyleNode | string>((child) =>
    typeof child === 'string' ? child : shrunk(child),
  );
  return { ...style, children };
}

function shrunk(node: StyleNode): readonly StyleNode[] {
  switch (node.name) {
    case 'sort':
      return [];
    case 'citation':
      return [{ ...node, attrs: {}, children: [{ name: 'layout', attrs: {}, children: [] }] }];
    case 'choose': {
      const branches = reachable(node.children.filter((branch) => typeof branch !== 'string'));
      return branches.length === 0 ? [] : [{ ...node, children: branches }];
    }
    default:
      return [shrinkStyle(node)];
  }
}

/** The branches of a choice that can be taken. The first is renamed to "if", since a choice has to begin with one. */
function reachable(branches: readonly StyleNode[]): readonly StyleNode[] {
  const possible = branches.filter((branch) => isMet(branch) !== false);
  const certain = possible.findIndex((branch) => isMet(branch) === true);
  return possible.slice(0, certain < 0 ? undefined : certain + 1).map((branch, index) => {
    if (index > 0) return shrinkStyle(branch);
    const attrs = branch.name === 'else' ? { type: TYPE } : branch.attrs;
    return { ...shrinkStyle(branch), name: 'if', attrs };
  });
}

/**
 * Whether a branch is taken for every article (true) or for none (false). Undefined if that depends on the article.
 */
function isMet({ name, attrs }: StyleNode): boolean | undefined {
  if (name === 'else') return true;
  const { match = 'all', ...conditions } = attrs;
  const answers = Object.entries(conditions).flatMap(([kind, values]) =>
    values.split(/\s+/).map((value) => answerTo(kind, value)),
  );
  if (match === 'all') return answers.includes(false) ? false : answers.every(Boolean) || undefined;
  const any = answers.includes(true) || (answers.every((answer) => answer === false) ? false : undefined);
  return match === 'any' || any === undefined ? any : !any;
}

function answerTo(kind: string, value: string): boolean | undefined {
  if (kind === 'type') return value === TYPE;
  const isOfVariable = kind === 'variable' || kind === 'is-numeric' || kind === 'is-uncertain-date';
  return isOfVariable && !VARIABLES.has(value) ? false : undefined;
}
