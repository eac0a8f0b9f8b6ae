import { interfaceIn } from '../../../src/languages/index.ts';
import type { RespondView } from '../../../src/pages/views/call-views.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';
import { Band } from '../lists/band.tsx';
import { Said, useWordsLanguage } from '../words/interface-words.tsx';
import { Words } from '../words/words.tsx';
import { GetInvolved } from './get-involved.tsx';

/** How to respond to a text, and other ways to take part. Renders nothing if the journal has neither. */
export function Respond({ view }: { readonly view: Frame & { readonly respond?: RespondView } }) {
  const { respond, language, site } = view;
  if (!respond) return null;
  const { respond: words, call: callWords } = interfaceIn(language);
  const { to, mail, call } = respond;
  return (
    <Band id="page_respond" label={words.heading[to]}>
      <div class="respond">
        <p lang={useWordsLanguage()}>{words.invitation[to]}</p>
        {mail && (
          <p lang={useWordsLanguage()}>
            {words.writeTo} <a href={mail.href}>{mail.address}</a>. {words.message}
          </p>
        )}
        {call && (
          <p lang={useWordsLanguage()}>
            <a href={call.href}>
              <Said>{words.call}</Said>
            </a>
            . <Said>{callWords.deadline}</Said> <time dateTime={call.ends}>{call.deadline.text}</time>.
          </p>
        )}
        {site.getInvolved && (
          <div class="involved">
            <h3 class="involved-title">
              <Words text={site.getInvolved.title} />
            </h3>
            <GetInvolved language={language} page={site.getInvolved} />
          </div>
        )}
      </div>
    </Band>
  );
}
