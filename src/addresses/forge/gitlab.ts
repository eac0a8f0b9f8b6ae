import { encode } from '../../model/web-address.ts';
import { encodedPath, type Forge, splitPath } from './forge.ts';

/**
 * GitLab: `/-/edit/<branch>/<path>` and `/-/new/<branch>/<folder>?file_name=<name>`. The text is not sent: GitLab's
 * server reads a parameter `content`, but its editor opens empty all the same (GitLab issue 594214; source:
 * app/views/projects/blob/_editor.html.haml and app/assets/javascripts/blob_edit/edit_blob.js).
 */
export const gitlab: Forge = {
  edit: ({ url, branch }, path) => `${url}/-/edit/${encodedPath(branch)}/${encodedPath(path)}`,
  create: ({ url, branch }, path) => {
    const { folder, name } = splitPath(path);
    return `${url}/-/new/${encodedPath(branch)}/${encodedPath(folder)}?file_name=${encode(name)}`;
  },
  takesText: false,
};
