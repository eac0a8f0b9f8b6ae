import { createRequire } from 'node:module';
import type { HLJSApi } from 'highlight.js';

/** Code as HTML with a `<span>` for each part that has a colour, and the name of its language. */
export interface ColouredCode {
  readonly html: string;
  readonly language: string;
}

/**
 * Languages beyond the most common ones, by the names of highlight.js: each with the other names that it goes by, and the
 * languages that occur inside of it. Languages for which highlight.js guesses what is inside are not here.
 */
const FURTHER: Readonly<Record<string, { readonly also?: string; readonly inside?: readonly string[] }>> = {
  ada: {},
  apache: { also: 'apacheconf' },
  awk: {},
  clojure: { also: 'clj cljs edn' },
  cmake: {},
  coffeescript: { also: 'coffee' },
  crystal: { also: 'cr' },
  d: {},
  dart: {},
  delphi: { also: 'pascal pas' },
  django: { also: 'jinja jinja2' },
  dockerfile: { also: 'docker' },
  dos: { also: 'bat batch cmd' },
  elixir: { also: 'ex exs' },
  elm: {},
  erb: {},
  erlang: { also: 'erl' },
  fortran: { also: 'f90 f95' },
  fsharp: { also: 'fs f#' },
  gherkin: { also: 'feature' },
  glsl: {},
  gradle: {},
  groovy: {},
  handlebars: { also: 'hbs' },
  haskell: { also: 'hs' },
  julia: { also: 'jl' },
  'julia-repl': { also: 'jldoctest', inside: ['julia'] },
  latex: { also: 'tex' },
  lisp: { also: 'elisp emacs-lisp common-lisp' },
  mathematica: { also: 'mma wl' },
  matlab: { also: 'octave' },
  nginx: { also: 'nginxconf' },
  nim: {},
  nix: { also: 'nixos' },
  ocaml: { also: 'ml' },
  powershell: { also: 'pwsh ps1' },
  processing: { also: 'pde' },
  prolog: {},
  properties: {},
  protobuf: { also: 'proto' },
  puppet: { also: 'pp' },
  sas: {},
  scala: {},
  scheme: { also: 'scm racket' },
  smalltalk: { also: 'st' },
  sml: {},
  stata: { also: 'do ado' },
  tcl: { also: 'tk' },
  twig: {},
  verilog: { also: 'v sv' },
  vhdl: {},
  vim: { also: 'vimscript' },
  x86asm: { also: 'asm nasm' },
  xquery: { also: 'xpath xq' },
};

/**
 * Code with more characters than this, or with a longer line, stays plain: for the worst that 10,000 characters can be, which is
 * lines of the same letter, highlight.js needs a quarter of a second, and more than proportionally longer for more.
 */
const MOST_CHARACTERS = 10_000;
const LONGEST_LINE = 400;

/** Names of further languages, by each name that they go by. */
const FURTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(FURTHER).flatMap(([name, { also }]) =>
    [name, ...(also?.split(' ') ?? [])].map((each) => [each, name] as const),
  ),
);

/** Loaded when the first code is to be coloured, since that takes a tenth of a second. */
let loaded: HLJSApi | undefined;

/**
 * Colours code. Undefined if its language is unknown, if nothing of it has a colour, or if it is too long.
 *
 * @param written the language as the author named it, such as `py`
 */
export function colourCode(code: string, written: string): ColouredCode | undefined {
  if (code.length > MOST_CHARACTERS || hasLongLine(code)) return undefined;
  const name = written.toLowerCase();
  const language = FURTHER_NAMES.get(name) ?? name;
  const highlighter = highlighterFor(language);
  const known = highlighter.getLanguage(language);
  if (!known) return undefined;
  const { value } = highlighter.highlight(code, { language, ignoreIllegals: true });
  if (!value.includes('<span')) return undefined;
  // Some names have an addition: "HTML, XML".
  return { html: value, language: known.name?.replace(/,.*/, '') ?? written };
}

function hasLongLine(code: string): boolean {
  let start = 0;
  for (let end = 0; end >= 0; start = end + 1) {
    end = code.indexOf('\n', start);
    if ((end < 0 ? code.length : end) - start > LONGEST_LINE) return true;
  }
  return false;
}

/** The highlighter with the common languages and, if it is a further one, with this language and those inside of it. */
function highlighterFor(language: string): HLJSApi {
  const load = createRequire(import.meta.url);
  loaded ??= begin(load('highlight.js/lib/common'));
  if (!Object.hasOwn(FURTHER, language)) return loaded;
  for (const name of [...(FURTHER[language]?.inside ?? []), language]) {
    if (!loaded.getLanguage(name)) loaded.registerLanguage(name, load(`highlight.js/lib/languages/${name}`));
  }
  return loaded;
}

function begin(highlighter: HLJSApi): HLJSApi {
  highlighter.configure({ classPrefix: 'code-' });
  return highlighter;
}
