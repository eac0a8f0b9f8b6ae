import { interfaceIn, nameIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { ContributeView, NewFileLink } from '../../src/pages/views/views.ts';
import { Band } from './band.tsx';

interface ContributeProps {
  readonly language: SiteLanguage;
  readonly contribute: ContributeView | undefined;
}

/** The ways into the journal's forge: to edit the text, to translate it, to answer it; nothing where there is no forge. */
export function Contribute({ language, contribute }: ContributeProps) {
  if (!contribute) return null;
  const words = interfaceIn(language).contribute;
  const { host, edit, translations, answer } = contribute;
  return (
    <Band id="page_contribute" label={words.heading}>
      <div class="contribute">
        <p>{words.explanation(host)}</p>
        <ul class="plain">
          {edit !== undefined && (
            <li>
              <a href={edit} rel="nofollow">
                {words.edit}
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
  /** The language of the first lines, where it is not the page's. */
  readonly linesIn?: SiteLanguage;
}

/** A link that begins a file, with its first lines where the forge does not fill them in. */
function NewFile({ language, file, label, linesIn }: NewFileProps) {
  return (
    <li>
      <a href={file.href} rel="nofollow">
        {label}
      </a>
      {file.start !== undefined && (
        <details>
          <summary>{interfaceIn(language).contribute.start}</summary>
          <pre lang={linesIn}>{file.start}</pre>
        </details>
      )}
    </li>
  );
}
