import { encode } from '../addresses.ts';
import { encodedPath, type Forge } from './forge.ts';

/**
 * GitHub: `/edit/<branch>/<path>` and `/new/<branch>?filename=<path>&value=<text>`, as its own pages link to them. The whole
 * path is in `filename`: of a folder in the address itself the last part is lost once there is a `filename` (known as
 * isaacs/github issue 1527).
 */
export const github: Forge = {
  edit: ({ url, branch }, path) => `${url}/edit/${encodedPath(branch)}/${encodedPath(path)}`,
  create: ({ url, branch }, path, text) =>
    `${url}/new/${encodedPath(branch)}?filename=${encodedPath(path)}&value=${encode(text)}`,
  takesText: true,
};
