import { conventionsOf, interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { inlineDirection } from '../../../src/model/direction.ts';
import type { AttachmentView } from '../../../src/pages/views/text-views.ts';
import { Said } from '../words/interface-words.tsx';
import { Words } from '../words/words.tsx';

interface AttachmentsProps {
  readonly language: SiteLanguage;
  readonly attachments: readonly AttachmentView[];
}

/** A text's attachments with type and size. Renders nothing if there are none. */
export function Attachments({ language, attachments }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" data-pagefind-ignore>
      <h2 class="label">
        <Said>{interfaceIn(language).work.attachments}</Said>
      </h2>
      <ul class="plain">
        {attachments.map((attachment) => (
          <li key={attachment.href}>
            <a
              href={attachment.href}
              data-address={attachment.address}
              dir={inlineDirection(attachment.title)}
            >
              <Words text={attachment.title} />
            </a>{' '}
            <span class="quiet">
              {attachment.type}
              {conventionsOf(language).comma}
              {attachment.size}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
