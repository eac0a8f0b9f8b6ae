import type { Token } from 'markdown-it';
import { type FoundLeftover, quoted } from '../reading/leftover.ts';
import type { TextEnv } from '../reading/text-env.ts';

/**
 * Finds lines `[label]: address` that nothing refers to. Readers do not see them, and perhaps they were meant to:
 * "[Editor]: text". A line for the editors themselves has no address: `[//]: # (remember)`.
 */
export function* lostDefinitions(
  tokens: readonly Token[],
  lines: readonly string[],
  env: TextEnv,
): Iterable<FoundLeftover> {
  if (env.linkDefinitions.size === 0) return;
  const used = new Set<string>();
  for (const { children } of tokens) if (children) collectLabels(children, used);
  for (const [label, line] of env.linkDefinitions) {
    if (used.has(label) || /^#?$/.test(env.references?.[label]?.href ?? '')) continue;
    const source = (lines[line] ?? '').replace(/^[\s>]*/, '');
    const column = (lines[line] ?? '').length - source.length;
    yield { kind: 'definition', written: quoted(source), better: quoted(`\\${source}`), line, column };
  }
}

function collectLabels(tokens: readonly Token[], used: Set<string>): void {
  for (const { meta, children } of tokens) {
    const label = meta?.['label'];
    if (typeof label === 'string') used.add(label);
    if (children) collectLabels(children, used);
  }
}
