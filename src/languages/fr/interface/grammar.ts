import { countedIn } from '../../cldr/plurals.ts';

/** Un nombre et ce qu’il compte : « 0 texte », « 1 texte », « 2 textes ». */
export function counted(count: number, one: string, other: string): string {
  return countedIn('fr', count, { one: `{count} ${one}`, other: `{count} ${other}` });
}

/** « de l’anglais », « du français » : « de » avec l’article, devant le nom d’une langue. */
export function ofLanguage(language: string): string {
  return /^(?:[aeiouyéèêôœ]|hébr)/i.test(language) ? `de l’${language}` : `du ${language}`;
}

/** « d’Ana », « de Luis » : « de » s’élide devant une voyelle. */
export function of(name: string): string {
  return /^[aeiouàâéèêëîïôûœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** « de Paris », « du Caire » : une ville, dont le nom peut avoir un article. */
export function ofCity(city: string): string {
  return city.startsWith('Le ') ? `du ${city.slice(3)}` : of(city);
}
