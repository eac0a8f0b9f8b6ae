import { interfaceIn, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { inlineDirection } from '../../../src/model/direction.ts';
import type { CommentsView, CommentView } from '../../../src/pages/views/text-views.ts';
import { Thread } from '../debates/thread.tsx';
import { Band } from '../lists/band.tsx';
import { Text } from '../text/text.tsx';
import { Said, useLabel } from '../words/interface-words.tsx';
import { Time } from '../words/time.tsx';

interface CommentsProps {
  readonly language: SiteLanguage;
  readonly comments: CommentsView | undefined;
}

/** The archived comments on an article. Renders nothing if there are none, since none can be added. */
export function Comments({ language, comments }: CommentsProps) {
  if (!comments) return null;
  const words = interfaceIn(language).comments;
  const elsewhere = comments.elsewhere.map((other) => ({
    ...other,
    language: nameIn(language, other.language),
  }));
  return (
    <Band id="page_comments" label={words.heading(comments.count, elsewhere)}>
      <Thread
        items={comments.threads}
        idOf={(comment) => comment.id}
        answersTo={(comment) => comment.replies}
        show={(comment) => <Comment language={language} comment={comment} />}
      />
    </Band>
  );
}

/** A comment. Its date is the link to its permanent address. */
function Comment({ language, comment }: { readonly language: SiteLanguage; readonly comment: CommentView }) {
  const words = interfaceIn(language);
  const { id, name, date } = comment;
  const { outside, inside } = useLabel(words.comments.permanentLink(date.text, name));
  return (
    <article class="comment">
      <p class="byline">
        <strong dir={inlineDirection(name)}>{name}</strong>{' '}
        <a class="quiet" href={`#${id}`} {...outside}>
          <Time date={date} {...inside} />
        </a>
        {comment.language && (
          <>
            {' '}
            <span class="only-in">
              <Said>{words.inLanguage(nameIn(language, comment.language))}</Said>
            </span>
          </>
        )}
      </p>
      <div lang={comment.language}>
        <Text text={comment} />
      </div>
    </article>
  );
}
