import type { AllView } from '../../../src/pages/views/issue-views.ts';

/** A link to the page that has all of what this one shows in part. Renders nothing if all is here. */
export function AllLink({
  all,
  label,
}: {
  readonly all: AllView | undefined;
  readonly label: (count: number) => string;
}) {
  if (!all) return null;
  return (
    <p class="all-link">
      <a href={all.href}>{label(all.count)}</a>
    </p>
  );
}
