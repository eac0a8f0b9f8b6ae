import { conventionsOf, interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { CallView } from '../../../src/pages/views/call-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';
import { Block } from '../words/words.tsx';

interface CallProps {
  readonly language: SiteLanguage;
  readonly call: CallView;
  /** Whether the call is shown outside its issue's page. It then names its issue and the address for responses. */
  readonly alone: boolean;
}

/** A call for responses: its deadline, the issue it is for, and where to send responses. */
export function Call({ language, call, alone }: CallProps) {
  const words = interfaceIn(language).call;
  return (
    <div class="call" data-state={call.isOver ? 'closed' : undefined}>
      {call.isOver ? (
        <p class="call-closed">
          <Said>{call.states.closed}</Said>
        </p>
      ) : (
        <CallState call={call} />
      )}
      <p class="call-deadline">
        <Said>{words.deadline}</Said> <time dateTime={call.ends}>{call.deadline.text}</time>
        {call.hour !== undefined && (
          <span class="call-hour">{conventionsOf(language).comma + call.hour}</span>
        )}
      </p>
      {call.text !== undefined && <Block language={call.textLanguage} text={call.text} />}
      <CallFacts language={language} call={call} alone={alone} />
    </div>
  );
}

/** What the call belongs to, and what a reader can do about it. */
function CallFacts({ language, call, alone }: CallProps) {
  const words = interfaceIn(language).call;
  return (
    <ul class="dotted">
      {alone && (
        <li>
          <Link link={call.issue} />
        </li>
      )}
      {call.forIssue !== undefined && (
        <li>
          <Said>{words.forIssue(call.forIssue)}</Said>
        </li>
      )}
      {call.calendar !== undefined && (
        <li class="call-offer call-calendar">
          {/* No `download` attribute: without it, phones open the file in the calendar; with it, they only save it. */}
          <a href={call.calendar} type="text/calendar">
            <Said>{words.addToCalendar}</Said>
          </a>
        </li>
      )}
      {alone && call.mail && (
        <li class="call-offer">
          <Said>{words.sendTo}</Said> <a href={call.mail.href}>{call.mail.address}</a>
        </li>
      )}
    </ul>
  );
}

/**
 * A line for the call's state. The page's script fills it by the reader's clock, since the HTML must not depend on the
 * day.
 */
function CallState({ call: { states } }: { readonly call: CallView }) {
  return (
    <p
      class="call-state"
      {...Object.fromEntries(
        Object.entries(states.daysLeft).map(([category, words]) => [`data-${category}`, words]),
      )}
      data-last={states.lastDay}
      data-closed={states.closed}
      data-time={states.readersTime}
    />
  );
}
