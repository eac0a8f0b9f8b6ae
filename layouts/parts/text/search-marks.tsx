import type { SearchFacts } from '../../../src/pages/views/search-views.ts';
import type { DateView } from '../../../src/pages/views/work-views.ts';

interface SearchMarksProps {
  readonly facts: SearchFacts;
  /** The page's title, if the indexed part of the page does not contain it. */
  readonly title?: string;
  readonly date: DateView;
}

/**
 * What Pagefind filters and sorts by. It reads filters from the text of elements, even of those excluded from the
 * index. Filters: issue, section, person, topic, year. Sort key: date. Shown with results: date.
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
