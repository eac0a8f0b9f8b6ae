import { stringify } from 'yaml';
import type { YamlValue } from './yaml-value.ts';

/**
 * A value as YAML on one line, for messages: `[unions, strategy]`. Text is quoted only if YAML would read it differently
 * without quotes; a line break becomes a space.
 */
export function flowYaml(value: YamlValue): string {
  const yaml = stringify(value, {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    blockQuote: false,
    lineWidth: 0,
  });
  return yaml.trim().replace(/\s+/g, ' ');
}
