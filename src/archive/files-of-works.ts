import { posix } from 'node:path';
import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import type { Media } from '../model/media.ts';
import type { Report } from '../problems/problem.ts';
import { missingFile } from '../problems/rules/files/missing-file.ts';
import { unsafeFile } from '../problems/rules/files/unsafe-file.ts';
import { suggest } from '../schema/validate.ts';
import type { YamlPath } from '../sources/yaml.ts';

/** Kinds of file that cannot run anything in a reader's browser. */
const SAFE =
  /\.(?:png|jpe?g|webp|avif|gif|pdf|epub|odt|ods|odp|docx|xlsx|pptx|csv|tsv|txt|zip|mp3|ogg|opus|wav|mp4|webm|bib|ris)$/i;

/** Whether a file may be published as it is. */
export function isSafeFile(path: string): boolean {
  return SAFE.test(path);
}

/** A path relative to a text's folder as a path inside the content folder; undefined where it leads out of it. */
export function pathBeside(textPath: string, relative: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(textPath), relative));
  return path.startsWith('../') || path === '..' ? undefined : path;
}

/** Finds a file that front matter names. Reports and returns undefined where it is missing or not safe to publish. */
export function findFile(
  record: TextRecord<unknown>,
  written: string,
  at: YamlPath,
  media: Media,
  report: Report,
): { readonly path: string; readonly size: number } | undefined {
  const path = pathBeside(record.source.path, written);
  const size = path === undefined ? undefined : media.get(path)?.bytes;
  const field = String(at[0]);
  if (path === undefined || size === undefined) {
    report(missingFile, placeIn(record, at), {
      field,
      path: written,
      suggestion: nearest(record, written, media),
    });
    return undefined;
  }
  if (!isSafeFile(path)) {
    report(unsafeFile, placeIn(record, at), { path: written });
    return undefined;
  }
  return { path, size };
}

function nearest(record: TextRecord<unknown>, written: string, media: Media): string | undefined {
  const folder = `${posix.dirname(record.source.path)}/`;
  const beside = [...media.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  return suggest(written, beside);
}
