import { defineRule } from '../../problem.ts';

/** A published text that answers one the reader cannot see yet. */
export const answersDraft = defineRule<{ id: string; draft: string }>('answers-draft', 'error', {
  en: ({ id, draft }) => [
    `"${id}" is published and responds to "${draft}", which is still a draft.`,
    `Publish "${draft}" first (remove its draft: true), or make this text a draft too.`,
  ],
  es: ({ id, draft }) => [
    `"${id}" está publicado y responde a "${draft}", que todavía es un borrador.`,
    `Publicar antes "${draft}" (quitar su draft: true) o dejar también este texto como borrador.`,
  ],
  about: {
    en: 'The text is published, and the one that it answers is not: readers could not follow the link.',
    es: 'El texto está publicado y aquel al que responde todavía no: nadie podría seguir el enlace.',
  },
  example: { id: 'what-we-learned', draft: 'after-the-strike' },
});
