import { encode } from '../../model/web-address.ts';
import { encodedPath, type Forge } from './forge.ts';

/**
 * GitHub: `/edit/<branch>/<path>` and `/new/<branch>?filename=<path>&value=<text>`, the forms that its own pages link
 * to. The whole path goes into `filename`: if the folder is in the address itself, GitHub drops its last segment once
 * there is a `filename` (isaacs/github issue 1527).
 */
export const github: Forge = {
  edit: ({ url, branch }, path) => `${url}/edit/${encodedPath(branch)}/${encodedPath(path)}`,
  create: ({ url, branch }, path, text) =>
    `${url}/new/${encodedPath(branch)}?filename=${encodedPath(path)}&value=${encode(text)}`,
  takesText: true,
};
