import { interfaceIn } from '../../../src/languages/index.ts';
import type { MetadataView } from '../../../src/metadata/metadata.ts';
import { plainOf } from '../../../src/model/set-text.ts';
import { REFERRER_POLICY } from '../../../src/pages/parts/referrer-policy.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';

interface HeadProps {
  readonly view: Frame;
  /** The text of `<title>`. */
  readonly title: string;
  /** Whether search engines may list the page. */
  readonly listed: boolean;
  /** Address of styles that this kind of page alone needs. */
  readonly stylesheet?: string | undefined;
  /** Whether there is code with colours on it. */
  readonly code: boolean;
  /** Address of the script that this kind of page alone needs. */
  readonly script?: string | undefined;
  /** Addresses of files that it loads at once. They would be delayed by fonts, which are then not loaded beforehand. */
  readonly preload?: readonly string[] | undefined;
}

/** The page's `<head>`. */
export function Head({ view, title, listed, stylesheet, code, script, preload }: HeadProps) {
  const { site } = view;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={site.contentSecurityPolicy} />
      <meta name="referrer" content={REFERRER_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {view.description !== undefined && <meta name="description" content={view.description} />}
      {listed ? <Addresses view={view} /> : <meta name="robots" content="noindex" />}
      {(preload === undefined ? site.fonts : []).map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={font} />
      ))}
      <link rel="stylesheet" href={code ? site.codeStylesheet : site.stylesheet} />
      {stylesheet !== undefined && <link rel="stylesheet" href={stylesheet} />}
      {preload?.map((file) => (
        <link key={file} rel="preload" as="fetch" crossorigin="anonymous" href={file} />
      ))}
      {script !== undefined && <script type="module" src={script} />}
      <script type="module" src={site.script} />
      <link rel="icon" type="image/svg+xml" href={site.icon} />
      <Feeds view={view} />
      {view.takeAlong?.map(({ href, type }) => (
        <link key={href} rel="alternate" type={type} href={href} />
      ))}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={plainOf(site.title)}
        href={site.openSearch}
      />
      {listed && <Metadata metadata={view.metadata} />}
    </head>
  );
}

/** Links to the feeds of the page's subject, of its language in both formats, and of all languages. */
function Feeds({ view: { site, language, title, feed } }: { readonly view: Frame }) {
  const { feedOfAll } = interfaceIn(language).footer;
  const journal = plainOf(site.title);
  return (
    <>
      {feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${plainOf(title)} · ${journal}`}
          href={feed.href}
        />
      )}
      <link rel="alternate" type="application/atom+xml" title={journal} href={site.feed} />
      <link rel="alternate" type="application/feed+json" title={journal} href={site.jsonFeed} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${journal} · ${feedOfAll}`}
        href={site.feedOfAll}
      />
    </>
  );
}

/**
 * The page's canonical address and its versions in other languages. Google's rules for `hreflang`: each version lists
 * all versions, itself included, and `x-default` is for readers of any other language.
 */
function Addresses({ view }: { readonly view: Frame }) {
  const versions = [{ language: view.language, url: view.url }, ...view.alternates];
  const byDefault = versions.find((version) => version.language === view.site.defaultLanguage);
  return (
    <>
      <link rel="canonical" href={view.url} />
      {view.alternates.length > 0 && (
        <>
          {versions.map((version) => (
            <link key={version.language} rel="alternate" hreflang={version.language} href={version.url} />
          ))}
          {byDefault && <link rel="alternate" hreflang="x-default" href={byDefault.url} />}
        </>
      )}
    </>
  );
}

/** Metadata for programs. Browsers do not execute JSON-LD, so the Content-Security-Policy does not block it. */
function Metadata({ metadata }: { readonly metadata: MetadataView }) {
  const { named, properties, links, data } = metadata;
  return (
    <>
      {named.map(({ name, content }) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      {properties.map(({ property, content }) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      {links.map(({ rel, href, type }) => (
        <link key={rel + href} rel={rel} href={href} type={type} />
      ))}
      {data !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
    </>
  );
}
