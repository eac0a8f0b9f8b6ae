import { defineRule } from '../problem.ts';

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
});
