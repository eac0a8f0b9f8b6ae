import type { DateView, SearchFacts } from '../../src/pages/views/views.ts';

interface SearchMarksProps {
  readonly facts: SearchFacts;
  /** The page's title, where the part of the page that is searched does not hold it. */
  readonly title?: string;
  readonly date: DateView;
}

/**
 * What Pagefind filters and sorts by. Pagefind reads the elements' text; it keeps filters of elements whose words it is told
 * to ignore. Names: issue, section, person, topic, year (filters), date (sort), date (shown with a result).
 */
export function SearchMarks({ facts, title, date }: SearchMarksProps) {
  const filters = [
    ['issue', facts.issue],
    ...(facts.section === undefined ? [] : [['section', facts.section]]),
    ...facts.people.map((person) => ['person', person]),
    ...facts.topics.map((topic) => ['topic', topic]),
    ['year', facts.year],
  ];
  return (
    <div hidden data-pagefind-ignore>
      {filters.map(([name, value]) => (
        <span key={`${name} ${value}`} data-pagefind-filter={name}>
          {value}
        </span>
      ))}
      {title !== undefined && <span data-pagefind-meta="title">{title}</span>}
      <span data-pagefind-sort="date">{facts.date}</span>
      <span data-pagefind-meta="date">{date.text}</span>
    </div>
  );
}
