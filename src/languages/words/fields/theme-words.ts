/** What kind of value a property of a theme takes. */
export type PropertyKind = 'colour' | 'face' | 'weight' | 'case' | 'scale' | 'measure' | 'corner';

/** A property of a theme, by its name without the hyphens in front. */
export type PropertyName =
  | 'paper'
  | 'tint'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'accent'
  | 'answer'
  | 'cover'
  | 'cover-second'
  | 'on-cover'
  | 'foot'
  | 'foot-ink'
  | 'text-face'
  | 'title-face'
  | 'label-face'
  | 'title-weight'
  | 'title-case'
  | 'title-scale'
  | 'measure'
  | 'corner';

/** What an editor is told about themes: in the guide, in docs/theme.md and in a new journal's theme.css. */
export interface ThemeWords {
  /** What each property changes on the pages. One sentence. */
  readonly effects: Readonly<Record<PropertyName, string>>;
  /** What each kind of value is: "a colour: …". Without a full stop. */
  readonly kinds: Readonly<Record<PropertyKind, string>>;
  /** The lines at the top of a new journal's theme.css. */
  readonly starter: readonly string[];
}
