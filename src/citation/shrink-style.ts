/** A piece of a style (CSL 1.0.2) as citeproc reads it from data. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** The only type of what is cited here, and all that may be said of it. */
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
 * A style without what no article of a journal can meet: branches for laws and films, the order of bibliographies, and what
 * stands in running text. What remains says the same. Styles are written for everything, and an engine copies each part into
 * each place that names it: of APA as a whole it takes more than a second, of what remains some hundredths.
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

/** The branches of a choice that may be taken; the first of them is "if" again, since there must be one. */
function reachable(branches: readonly StyleNode[]): readonly StyleNode[] {
  const possible = branches.filter((branch) => isMet(branch) !== false);
  const certain = possible.findIndex((branch) => isMet(branch) === true);
  return possible.slice(0, certain < 0 ? undefined : certain + 1).map((branch, index) => {
    if (index > 0) return shrinkStyle(branch);
    const attrs = branch.name === 'else' ? { type: TYPE } : branch.attrs;
    return { ...shrinkStyle(branch), name: 'if', attrs };
  });
}

/** Whether a branch is taken for every article or for none; undefined where that depends on the article. */
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
