/**
 * Nouns that name organizations and magazines, without accents: "Tierra y Libertad", "Bread and Roses", "Rivas y Asociados".
 * Between two family names ("Hardt and Negri") they do not occur.
 */
const NOUNS = new Set(
  `accion action agua amigas amigos amistad art arte arts asociadas asociados associates barrio black bread bros
  brothers camaradas campesinas campesinos campo care cia ciencia cine city clase class co comercio community
  companeras companeros company comrades crisis critica critique cuerpo cultura culture daughters debate
  democracia democracy derecho derechos earth ecologia ecology economia equality esperanza estado estrategia
  estudiantes faith family farmers fire food friends fuego future futuro gender genero gente gobierno guerra
  hambre health hermanas hermanos hijas hijos historia history home hope housing human industria industry jovenes
  justice justicia juventud labor labour land libertad liberty libro life lucha luchas machine madres market media
  medios memoria memory mothers mujeres mundo music musica naturaleza nature obreras obreros organizing pan
  partners paz peace people peoples plan planeta poder poesia poetry policy politica politics popular poverty
  power practica practice prensa profit propaganda pueblo pueblos race raza rebeldia red reform reforma research
  resistance resistencia rights rosas roses safety salud science sex sisters social society sociologia sociology
  sol solidarity sons spirit state strategy struggle students sud sur teachers teoria theory tierra tierras time
  trabajadoras trabajadores trabajo truth unity urban vida vivienda voice voz war water welfare women work workers
  world youth`
    .trim()
    .split(/\s+/),
);

/** Whether a word is a common noun rather than the name of a person: "Tierra", "Freedom", "Education". */
export function isCommonNoun(word: string): boolean {
  const bare = word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  return (
    NOUNS.has(bare) || /\p{L}{3}(?:tion|sion|ment|ness|ship|ism|dom|cion|dad|ismo|miento)s?$/u.test(bare)
  );
}
