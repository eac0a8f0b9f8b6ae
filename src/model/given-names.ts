/**
 * Common given names in the languages of the journals' readers, without accents. With them, "Rivas, Ana" is known to be
 * one person, and "Ana Rivas y Luz Campos" two. A name that is missing here makes the checks more careful, not wrong.
 */
const GIVEN_NAMES = new Set(
  `aaron abdul abraham abril ada adam adela adele adolfo adrian adriana adrienne agnes agustin agustina aida aileen aimee aisha
  alan alba albert alberto alejandra alejandro alex alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia alina
  alison alma alonso alvaro amalia amanda amaya amber amelia amilcar amina amy ana anabel anais andre andrea andreas andres andrew
  andy angel angela angeles angelica angelina anibal anita ann anna anne annie anthony antoine antonia antonio araceli ariel armando
  arnold arthur arturo ashley assata astrid audre augusto aurelio aurora austin ayesha barbara beatrice beatriz belen belinda ben
  benita benito benjamin bernard bernardo berta bertha beth betty bill billy blanca bob bobby boris brad brandon brenda brian bridget
  bruce bruno camila camille candela carl carla carlo carlos carlota carmen carol carolina caroline carrie catalina catherine cecilia
  cedric celeste celia celina cesar charles charlie charlotte chen chris christian christina christine christopher cindy clara
  clarisa claire claudia claudio clemente colin concepcion connie consuelo courtney craig cristian cristina cristobal cynthia daisy
  dalia damian dan daniel daniela danielle danny dario dave david dawn deborah delia denis denise dennis derek diana diane diego
  dimitri dolores dominic dominique don donald donna dora doris dorothy doug douglas dulce dylan ed eddie edgar edith eduardo
  eduarda edward edwin elena eleanor elias elisa elizabeth ella ellen elsa elvira emilia emiliano emilio emily emma enrique eric
  erica erika ernest ernesto esperanza esteban estela esther ethan eugene eugenia eugenio eva evan eve evelyn fabian fabiola fatima
  federico felicia felipe felix fernanda fernando fidel flavia flora florencia frances francesca francis francisca francisco frank
  franz fred frederick frida friedrich gabriel gabriela gail gary genaro geoffrey george georgina gerald gerardo german gilberto
  gilda gina giovanni gisela giselle gladys glenn gloria gonzalo gordon grace graciela graham greg gregory greta guadalupe guillermo
  gustavo hannah hans harold harriet harry hassan hector heidi helen helena henry herbert hernan heather hilda hiroshi holly horacio
  howard huey hugo ian ibrahim ida ignacio ines ingrid irene iris irma isaac isabel isabella isabelle isidro ismael ivan jack jackie
  jacob jacqueline jacques jaime jake james jamal jamie jan jane janet janice jasmine jason javier jay jean jeff jeffrey jennifer
  jenny jeremy jerome jerry jesse jessica jesus jill jim jimena jimmy joan joanna joaquin joe joel john johnny jon jonathan jordan
  jorge jose josefa josefina joseph josephine joshua josue joy joyce juan juana juanita judith judy julia julian juliana julie julieta
  julio june justin kamala karen karl karla kate katherine kathleen kathy katie keeanga keith kelly ken kenneth kevin khalid kim kurt
  kwame laila lara larry laura lauren laurie lawrence lea leah lee leila lena leo leon leonard leonardo leonel leonor leopoldo leslie
  leticia lidia lilia lilian liliana lily linda lisa liz lola lorena lorenzo lorraine louis louise lourdes lucas lucia luciana luciano
  lucila lucrecia lucy luis luisa luke lupe luther luz lydia lynn mabel magdalena malcolm manuel manuela marc marcela marcelo marcia
  marco marcos marcus margaret margarita maria mariam mariana mariano maribel marie mariela marilyn marina mario marisa marisol mark
  marlene marta martha martin martina mary mateo matilde matias matt matthew maureen mauricio max maximo maya megan mei melanie
  melissa mercedes michael michelle micaela miguel mike milagros milton minerva miranda miriam mohamed mohammed moises molly monica
  montserrat morgan muhammad myriam nadia nancy naomi natalia natalie natasha nathan neil nelly nelson nestor nicholas nick nicolas
  nicole nina noam noah noe noelia nora norma octavia octavio ofelia olga oliver olivia omar oscar osvaldo otto pablo paco pam pamela
  paola pascual pat patrice patricia patricio patrick paul paula pauline paulo pedro peggy penelope pepe perla peter petra phil philip
  pierre pilar rachel rafael ralph ramiro ramon ramona randy raquel raul ray raymond rebeca rebecca regina renata rene ricardo richard
  rick rigoberta rigoberto rita rob robert roberta roberto robin rocio rodolfo rodrigo roger rogelio roland romina ron ronald rosa
  rosalia rosalind rosario rosaura rose rosemary roxana roy ruben ruth ryan sabrina sally salvador sam samantha samir samuel sandra
  santiago sara sarah saul scott sean sebastian selma sergio sharon sheila shirley silvia silvio simon simone sofia sol soledad sonia
  sophia sophie stacy stan stella stephanie stephen steve steven stuart susan susana suzanne sylvia tamara tania tanya tara tatiana
  ted teodoro terence teresa terry thelma theodore thomas tim timothy tina toby todd tom tomas tony toussaint tracy tristan uriel
  ursula valentin valentina valeria vanessa vera veronica vicente victor victoria viktor vincent violeta virginia vivian vladimir
  walter wangari warren wayne wendy wilfredo wilhelm will william ximena xochitl yadira yasmin yesenia yolanda yuri yvonne zoe zulma`.split(
    /\s+/,
  ),
);

/** Whether a word, with or without accents and in any case, is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
