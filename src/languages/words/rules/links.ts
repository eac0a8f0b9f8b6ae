interface Broken {
  readonly href: string;
  readonly suggestion: string | undefined;
}

interface Early {
  readonly href: string;
  /** Id of the text. */
  readonly draft: string;
}

/** What the rules about links find. */
export interface LinksFindings {
  readonly 'broken-anchor': Broken;
  readonly 'broken-link': Broken;
  readonly 'broken-link/forbidden': { scheme: string };
  readonly 'broken-link/malformed': { href: string };
  readonly 'link-to-draft': Early;
}
