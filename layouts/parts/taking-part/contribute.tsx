import { interfaceIn, markedWordsOf, nameIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { ContributeView, NewFileLink } from '../../../src/pages/views/contribute-views.ts';
import { Band } from '../lists/band.tsx';
import { Said } from '../words/interface-words.tsx';

interface ContributeProps {
  readonly language: SiteLanguage;
  readonly contribute: ContributeView | undefined;
}

/**
 * Links to the journal's forge: to edit, translate or answer the text. Renders nothing if the journal has no forge.
 */
export function Contribute({ language, contribute }: ContributeProps) {
  if (!contribute) return null;
  const words = interfaceIn(language).contribute;
  const { host, edit, translations, answer } = contribute;
  return (
    <Band id="page_contribute" label={words.heading}>
      <div class="contribute" lang={markedWordsOf(language)}>
        <p>
          <Said>{words.explanation(host)}</Said>
        </p>
        <ul class="plain">
          {edit !== undefined && (
            <li>
              <a href={edit} rel="nofollow">
                <Said>{words.edit}</Said>
              </a>
            </li>
          )}
          {translations.map((translation) => (
            <NewFile
              key={translation.language}
              language={language}
              file={translation}
              label={words.translate(nameIn(language, translation.language))}
              linesIn={translation.language}
            />
          ))}
          {answer && <NewFile language={language} file={answer} label={words.answer} />}
        </ul>
      </div>
    </Band>
  );
}

interface NewFileProps {
  readonly language: SiteLanguage;
  readonly file: NewFileLink;
  readonly label: string;
  /** The language of the file's text, if it is not the page's. */
  readonly linesIn?: SiteLanguage;
}

/** A link that starts a new file. If the forge cannot fill in the text, it is shown for copying. */
function NewFile({ language, file, label, linesIn }: NewFileProps) {
  return (
    <li>
      <a href={file.href} rel="nofollow">
        {label}
      </a>
      {file.start !== undefined && (
        <details>
          <summary>
            <Said>{interfaceIn(language).contribute.start}</Said>
          </summary>
          <pre lang={linesIn}>{file.start}</pre>
        </details>
      )}
    </li>
  );
}
