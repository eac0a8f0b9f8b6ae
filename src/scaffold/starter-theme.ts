import { PROPERTIES, PROPERTY_NAMES } from '../content/theme/properties.ts';
import type { Scheme } from '../content/theme/theme.ts';
import { type MessageLanguage, themeIn } from '../languages/index.ts';
import type { PropertyName } from '../languages/words/fields/theme-words.ts';

/**
 * The `theme.css` of a new journal: every property in a comment, with what it does and the value that holds without it. So the file
 * changes nothing until somebody takes a property out of its comment.
 */
export function starterTheme(language: MessageLanguage): string {
  const { effects, starter } = themeIn(language);
  const light = PROPERTY_NAMES.map((name) => `  /* ${effects[name]} */\n  /* ${written(name, 'light')} */\n`);
  const dark = PROPERTY_NAMES.filter((name) => PROPERTIES[name].kind === 'colour');
  return [
    `/*\n${starter.map((line) => ` * ${line}\n`).join('')} */\n`,
    `:root {\n${light.join('\n')}}\n\n`,
    `@media (prefers-color-scheme: dark) {\n  :root {\n`,
    ...dark.map((name) => `    /* ${written(name, 'dark')} */\n`),
    '  }\n}\n',
  ].join('');
}

/** A property with the value that it has if a theme does not set it. */
function written(name: PropertyName, scheme: Scheme): string {
  const { light, dark = light } = PROPERTIES[name];
  return `--${name}: ${scheme === 'light' ? light : dark};`;
}
