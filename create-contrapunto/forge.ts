/** Where a journal is published. `codeberg` is any host with Forgejo; `server` is a server of one's own. */
export const FORGES = ['github', 'gitlab', 'codeberg', 'netlify', 'cloudflare', 'server', 'none'] as const;
export type Forge = (typeof FORGES)[number];
