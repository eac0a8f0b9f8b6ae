import { encode } from '../../model/web-address.ts';
import { encodedPath, type Forge, splitPath } from './forge.ts';

/**
 * Forgejo (for example Codeberg) and Gitea: `/_edit/<branch>/<path>` and
 * `/_new/<branch>/<folder>?filename=<name>&value=<text>`. Source: routers/web/repo/editor.go and
 * web_src/js/features/repo-editor.js in Forgejo.
 */
export const forgejo: Forge = {
  edit: ({ url, branch }, path) => `${url}/_edit/${encodedPath(branch)}/${encodedPath(path)}`,
  create: ({ url, branch }, path, text) => {
    const { folder, name } = splitPath(path);
    const query = `filename=${encode(name)}&value=${encode(text)}`;
    return `${url}/_new/${encodedPath(branch)}/${encodedPath(folder)}?${query}`;
  },
  takesText: true,
};
