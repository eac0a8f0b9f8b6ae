import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './imports.ts';

/** A file that defines a rule. */
interface RuleFile {
  readonly id: string;
  readonly path: string;
  /** Severity of the rules that the file exports, by name of the export. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning'>;
}

const RULES = /^src\/problems\/rules\/[\w-]+\/([\w-]+)\.ts$/;

/** Matches `export const missingAlt = defineRule('missing-alt', 'warning', …`. */
const RULE = /^export const (\w+) = defineRule\(\s*'[^']+',\s*'(error|warning)'/gm;

/** Matches `import { missingAlt, missingFieldAlt as other } from '…'`. */
const IMPORT = /\bimport \{([^}]*)\} from '(\.[^']*)'/g;

/**
 * All rules with the files that report them, as a Markdown table made from the imports. Throws if no file reports a
 * rule.
 */
export function rulesTable(files: readonly SourceFile[]): string {
  const reporters = reportersOf(files);
  const lines = ruleFilesIn(files).map(({ id, path, rules }) => {
    const places = [...rules.keys()].map((rule) => {
      const found = reporters.get(`${path} ${rule}`) ?? [];
      if (found.length === 0) throw new Error(`${path}: ${rule} is reported nowhere`);
      return found;
    });
    const severities = [...new Set(rules.values())].sort().join(' or ');
    const reported = [...new Set(places.flat())].sort().map((place) => link(place));
    return `| [\`${id}\`](../${path}) | ${severities} | ${reported.join(', ')} |`;
  });
  return `# Where each rule is checked

Made from the real imports by \`npm run house\`; do not edit it. A rule's own file says what it is, how grave it is and which example
the guide gives; the files behind it look for what it forbids and report it. Its words are in \`src/languages/<code>/rules/\`.

| rule | severity | reported by |
|---|---|---|
${lines.join('\n')}
`;
}

/** The files that define rules, sorted by id. */
function ruleFilesIn(files: readonly SourceFile[]): readonly RuleFile[] {
  return files
    .flatMap(({ path, text }) => {
      const id = RULES.exec(path)?.[1];
      if (id === undefined) return [];
      const rules = [...text.matchAll(RULE)].map(([, name = '', severity]) => {
        return [name, severity === 'error' ? 'error' : 'warning'] as const;
      });
      return [{ id, path, rules: new Map(rules) }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files that import a rule, by the path of the rule's file and the name of the export. */
function reportersOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const reporters = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const [, names = '', from = ''] of text.matchAll(IMPORT)) {
      const target = join(dirname(path), from);
      if (!RULES.test(target)) continue;
      for (const name of names.split(',')) {
        const key = `${target} ${name.trim().replace(/ as .*/, '')}`;
        reporters.set(key, [...(reporters.get(key) ?? []), path]);
      }
    }
  }
  return reporters;
}

function link(path: string): string {
  return `[\`${path.replace(/^src\//, '')}\`](../${path})`;
}
