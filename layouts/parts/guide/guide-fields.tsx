import { type GuideLanguage, guideIn, interfaceIn } from '../../../src/languages/index.ts';
import { mayScroll } from '../../../src/pages/code/set-code.ts';
import type { FieldFileView, FieldView } from '../../../src/pages/views/guide-views.ts';
import type { LinkView } from '../../../src/site/links.ts';
import type { Heading } from '../../../src/text/reading/rendered-text.ts';

interface GuideFieldsProps {
  readonly language: GuideLanguage;
  readonly files: readonly FieldFileView[];
}

/** The reference of all fields, by kind of file. */
export function GuideFields({ language, files }: GuideFieldsProps) {
  const words = guideIn(language).fields;
  return files.map(({ id, fields, shared }) => (
    <section key={id} class="guide-part" id={id}>
      <h2>{words.files[id].title}</h2>
      <p class="guide-path">
        <code>{words.files[id].path}</code>
      </p>
      <p>{words.files[id].about}</p>
      {fields.map((field) => (
        <Field key={field.id} language={language} field={field} />
      ))}
      {shared.length > 0 && <Shared label={words.shared} fields={shared} />}
    </section>
  ));
}

function Example({ language, code }: { readonly language: GuideLanguage; readonly code: string }) {
  const reached = mayScroll(code) && {
    tabIndex: 0,
    role: 'group' as const,
    'aria-label': interfaceIn(language).text.code(),
  };
  return (
    <pre {...reached}>
      <code>{code}</code>
    </pre>
  );
}

/** The headings for the table of contents. */
export function headingsOfFields(
  files: readonly FieldFileView[],
  language: GuideLanguage,
): readonly Heading[] {
  const words = guideIn(language).fields;
  return files.flatMap(({ id, fields }) => [
    { level: 2, id, text: words.files[id].title },
    ...fields.map((field) => ({ level: 3, id: field.id, text: field.name, isCode: true as const })),
  ]);
}

function Field({ language, field }: { readonly language: GuideLanguage; readonly field: FieldView }) {
  const words = guideIn(language).fields;
  return (
    <section class="guide-entry" id={field.id}>
      <h3>
        <code>{field.name}</code>
        {field.required && <Required text={words.required} />}
      </h3>
      <p>{field.about}</p>
      <p class="quiet">{words.takes(field.expected)}.</p>
      <Example language={language} code={field.example} />
      {field.inner.length > 0 && (
        <>
          <p class="label">{words.inner}</p>
          <dl>
            {field.inner.map(({ name, about, required }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                  {required && <Required text={words.required} />}
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Required({ text }: { readonly text: string }) {
  return (
    <>
      {' '}
      <span class="guide-mark">{text}</span>
    </>
  );
}

function Shared({ label, fields }: { readonly label: string; readonly fields: readonly LinkView[] }) {
  return (
    <div class="guide-entry">
      <p class="label">{label}</p>
      <ul class="dotted">
        {fields.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>
              <code>{text}</code>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
