import { interfaceIn, type Language } from '../../src/languages/index.ts';
import type { CommentView } from '../../src/site/views.ts';
import { Band } from './band.tsx';
import { Text } from './text.tsx';
import { Thread } from './thread.tsx';
import { Time } from './time.tsx';

interface CommentsProps {
  readonly language: Language;
  readonly comments: readonly CommentView[];
  readonly count: number;
}

/** The archived comments under an article. */
export function Comments({ language, comments, count }: CommentsProps) {
  const words = interfaceIn(language).comments;
  return (
    <Band id="page_comments" label={words.heading}>
      {comments.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p class="label">{words.count(count)}</p>
          <Thread
            items={comments}
            idOf={(comment) => comment.id}
            answersTo={(comment) => comment.replies}
            show={(comment) => <Comment language={language} comment={comment} />}
          />
        </>
      )}
    </Band>
  );
}

/** A comment; its date links to its permanent address. */
function Comment({ language, comment }: { readonly language: Language; readonly comment: CommentView }) {
  return (
    <article class="comment">
      <p class="byline">
        <strong>{comment.name}</strong>{' '}
        <a class="quiet" href={`#${comment.id}`}>
          <Time date={comment.date} />
        </a>
        {comment.language && (
          <>
            {' '}
            <span class="only-in">{interfaceIn(language).inLanguage[comment.language]}</span>
          </>
        )}
      </p>
      <div lang={comment.language}>
        <Text text={comment} />
      </div>
    </article>
  );
}
