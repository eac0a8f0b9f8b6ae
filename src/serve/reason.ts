import { resolve } from 'node:path';
import { type MessageLanguage, previewIn } from '../languages/index.ts';
import { originOf, systemErrorIn } from '../sources/files/system-error.ts';

/** The content folder, and the language of messages. */
interface Read {
  readonly content: string;
  readonly language: MessageLanguage;
}

/** The message for an error. */
export function reasonOf(error: unknown, { content, language }: Read): string {
  const words = previewIn(language);
  const fromSystem = systemErrorIn(error);
  if (!fromSystem) return words.failed(messageOf(error));
  const { path = content, code, message } = fromSystem;
  if (code === 'ENOENT' && resolve(path) === resolve(content)) return words.notThere(path);
  return words.notReached(path, message.split(',', 1)[0] ?? '');
}

/** An error's message, followed by those of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const origin = originOf(error);
  return origin === undefined ? error.message : `${error.message}\n${messageOf(origin)}`;
}
