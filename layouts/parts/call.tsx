import { interfaceIn, type Language } from '../../src/languages/index.ts';
import type { CallView } from '../../src/site/views.ts';
import { Link } from './link.tsx';

interface CallProps {
  readonly language: Language;
  readonly call: CallView;
  /** Whether to name the issue that calls. */
  readonly place: boolean;
}

/** Length of an ISO 8601 date that is known to the day. */
const DAY = '2020-06-30'.length;

/** A call for responses: until when, for which issue, and where to send them. */
export function Call({ language, call, place }: CallProps) {
  const words = interfaceIn(language).call;
  return (
    <div class="call">
      <p class="call-deadline">
        {words.openUntil(call.deadline.iso.length === DAY)}{' '}
        <time dateTime={call.ends}>{call.deadline.text}</time>
      </p>
      {call.text !== undefined && <p>{call.text}</p>}
      <ul class="dotted">
        {place && (
          <li>
            <Link link={call.issue} />
          </li>
        )}
        {call.forIssue !== undefined && <li>{words.forIssue(call.forIssue)}</li>}
        <li>{words.endOfDay(call.zone)}</li>
        {call.email !== undefined && (
          <li>
            {words.sendTo} <a href={`mailto:${call.email}`}>{call.email}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
