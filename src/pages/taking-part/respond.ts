import { addressOf } from '../../addresses/page-ref.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import { editionFor, pageOf } from '../../site/site.ts';
import { dateView } from '../parts/cards.ts';
import { commonView } from '../parts/common-view.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { RespondView } from '../views/call-views.ts';
import { isCallOver, momentOf } from './calls.ts';
import { mailLink } from './mail-link.ts';

/** How to respond to a work. Undefined if the journal has neither an e-mail address nor a page on how to take part. */
export function respondView(site: PlannedSite, work: Work, reader: SiteLanguage): RespondView | undefined {
  const { archive, addresses } = site;
  const { language, title } = editionFor(work, reader);
  const page = addressOf(pageOf(work, language), archive, addresses);
  const mail = mailLink(site, plainOf(title), page, reader);
  if (!mail && !commonView(site, reader).getInvolved) return undefined;
  const made = work.kind === 'article' ? archive.issues.get(work.issue)?.call : undefined;
  const call = made && !isCallOver(archive, made) ? made : undefined;
  return {
    to: work.kind === 'article' ? 'article' : 'issue',
    ...(mail && { mail }),
    ...(call && {
      call: {
        href: `${addresses.href(addresses.issue(reader, work.issue))}#page_call`,
        deadline: dateView(call.deadline, reader),
        ends: momentOf(call),
      },
    }),
  };
}
