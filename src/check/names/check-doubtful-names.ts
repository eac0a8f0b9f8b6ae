import { type CommentsRecord, type ParsedContent, placeOfItem } from '../../content/parsed-content.ts';
import {
  type Doubt,
  judgeName,
  judgeNames,
  type KnownNames,
} from '../../model/doubtful-names/doubtful-names.ts';
import { slugOf } from '../../model/ids.ts';
import { occursIn } from '../../model/person-name.ts';
import { personIdOf, readName } from '../../model/written-name.ts';
import type { Place, Report } from '../../problems/problem.ts';
import {
  addressAsName,
  addressOfComment,
  affiliationInName,
  halvedName,
  moreThanName,
  nameInCapitals,
  numberAsName,
  othersUnnamed,
  severalPeople,
  titleInName,
} from '../../problems/rules/names/doubtful-name.ts';
import { wrongFamily } from '../../problems/rules/names/wrong-family.ts';
import type { CommentFields } from '../../schema/comments.ts';
import { flowYaml } from '../../sources/yaml/flow-yaml.ts';
import { placeInYaml } from '../../sources/yaml/place-in-yaml.ts';
import type { YamlPath } from '../../sources/yaml/yaml-value.ts';
import { listsOfPeople } from './lists-of-people.ts';

/** Checks that each entry in a list of people is one person's name, and nothing else. */
export function checkDoubtfulNames(content: ParsedContent, report: Report): void {
  const known = knownIn(content);
  for (const { record, field, names } of listsOfPeople(content)) {
    const { doubts, right } = judgeNames(names, known);
    if (doubts.length === 0) continue;
    const line = right.length === 0 ? undefined : `${field}: ${flowYaml(right)}`;
    for (const { index, doubt } of doubts) {
      reportDoubt(doubt, names[index] ?? '', line, placeOfItem(record, field, index), report);
    }
  }
  checkPeopleFile(content, known, report);
  for (const comments of content.comments) checkComments(comments, comments.comments, [], report);
}

function knownIn(content: ParsedContent): KnownNames {
  const named = new Set<string>(Object.keys(content.people).map(personIdOf));
  for (const { names } of listsOfPeople(content)) {
    for (const name of names) if (name.includes(' ')) named.add(personIdOf(name));
  }
  const listed = new Map(Object.entries(content.people).map(([key, fields]) => [slugOf(key), fields]));
  return {
    isSettled: (name) => {
      const fields = listed.get(slugOf(name));
      return fields?.organization !== undefined || fields?.family !== undefined;
    },
    isKnown: (id) => named.has(id),
    isListed: (name) => listed.has(slugOf(name)),
  };
}

/** @param line what should be written instead; undefined if no name is left */
function reportDoubt(
  doubt: Doubt,
  name: string,
  line: string | undefined,
  place: Place,
  report: Report,
): void {
  switch (doubt.kind) {
    case 'several':
      report(severalPeople, place, { name, isSure: doubt.isSure, line });
      break;
    case 'halves':
      report(halvedName, place, { family: name, ...doubt, line });
      break;
    case 'others':
      report(othersUnnamed, place, { name, line });
      break;
    case 'more':
      report(moreThanName, place, { name, extra: doubt.extra, line });
      break;
    case 'title':
      report(titleInName, place, { name, title: doubt.title, line });
      break;
    case 'affiliation':
      report(affiliationInName, place, { name, affiliation: doubt.affiliation, line });
      break;
    case 'address':
      report(addressAsName, place, { name, line });
      break;
    case 'number':
      report(numberAsName, place, { name, line });
      break;
    case 'capitals':
      report(nameInCapitals, place, { name, line });
      break;
  }
}

function checkPeopleFile({ peopleFile, people }: ParsedContent, known: KnownNames, report: Report): void {
  if (!peopleFile) return;
  const placeOf = (path: YamlPath, at: 'key' | 'value') =>
    placeInYaml(peopleFile.text, { file: peopleFile.file, firstLine: 1 }, path, at);
  for (const [key, { family }] of Object.entries(people)) {
    const { name } = readName(key);
    if (family !== undefined && !occursIn(family, name)) {
      const place = placeOf([key, 'family'], 'value');
      report(wrongFamily, place, { name, family, suggestion: familyMeant(family, name) });
    }
    if (known.isSettled(key)) continue;
    const { names, doubt } = judgeName(key);
    if (!doubt) continue;
    const line =
      names.length === 0 ? undefined : names.map((right) => `${flowYaml([right]).slice(1, -1)}:`).join(' … ');
    reportDoubt(doubt, key, line, placeOf([key], 'key'), report);
  }
}

/** The words of the name that differ from the family name only in capitals and accents. */
function familyMeant(family: string, name: string): string | undefined {
  const words = name.split(/\s+/);
  const length = family.split(/\s+/).length;
  const starts = words.map((_, index) => index).reverse();
  const start = starts.find(
    (index) => slugOf(words.slice(index, index + length).join(' ')) === slugOf(family),
  );
  return start === undefined ? undefined : words.slice(start, start + length).join(' ');
}

/** Readers may sign as they like. Only an address and what a program wrote around the name are reported. */
function checkComments(
  { file, yaml }: Pick<CommentsRecord, 'file' | 'yaml'>,
  comments: readonly CommentFields[],
  within: YamlPath,
  report: Report,
): void {
  for (const [index, { name, replies = [] }] of comments.entries()) {
    const path = [...within, index];
    const { names, doubt } = judgeName(name);
    if (doubt?.kind === 'address' || doubt?.kind === 'more') {
      const line = names.length === 1 ? `name: ${flowYaml(names[0] ?? '')}` : undefined;
      const place = placeInYaml(yaml, { file, firstLine: 1 }, [...path, 'name'], 'value');
      if (doubt.kind === 'address') report(addressOfComment, place, { name, line });
      else reportDoubt(doubt, name, line, place, report);
    }
    checkComments({ file, yaml }, replies, [...path, 'replies'], report);
  }
}
