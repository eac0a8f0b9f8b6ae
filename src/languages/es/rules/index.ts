import type { AllRuleWords } from '../../words/rules/findings.ts';
import { addresses } from './addresses.ts';
import { answers } from './answers.ts';
import { editions } from './editions.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { text } from './text.ts';
import { theme } from './theme.ts';

/** Las palabras de cada regla, en español. */
export const rules: AllRuleWords = {
  ...addresses,
  ...answers,
  ...editions,
  ...fields,
  ...files,
  ...links,
  ...names,
  ...pictures,
  ...text,
  ...theme,
};
