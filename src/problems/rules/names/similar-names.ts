import { defineRule } from '../../problem.ts';

/** Two people whose names differ by one letter are probably one person, who would get two pages. */
export const similarPeople = defineRule('similar-names', 'warning', {
  name: 'Víctor Gaylo',
  other: 'Víctor Gayol',
});

/** The same for topics. */
export const similarTopics = defineRule('similar-names/topics', 'warning', {
  name: 'organising',
  other: 'organizing',
});

/** The name of a topic where its key is needed. */
export const topicByName = defineRule('similar-names/topic-key', 'warning', {
  name: 'Labor unions',
  other: 'unions',
});
