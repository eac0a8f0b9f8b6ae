import { readdir } from 'node:fs/promises';

/** HTML pages of a site. */
export async function countPages(output: string): Promise<number> {
  const files = await readdir(output, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
