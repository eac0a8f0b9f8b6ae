import { access } from 'node:fs/promises';

/** Whether a file or folder with this path exists and is accessible. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
