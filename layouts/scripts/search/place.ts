/** How far the reader has come in the results. Kept with the entry of the history, so that the way back leads there. */
export interface Place {
  /** How many results are shown; 0 where nothing is kept. */
  readonly shown: number;
  /** How far the page is scrolled, in CSS pixels. */
  readonly top: number;
}

/** The place kept with the present entry of the history. */
export function readPlace(): Place {
  // The browser keeps what `keepPlace` wrote, or nothing.
  const kept = history.state as Partial<Place> | null;
  return { shown: kept?.shown ?? 0, top: kept?.top ?? 0 };
}

/** Keeps the place with the present entry of the history. */
export function keepPlace(place: Place): void {
  history.replaceState(place, '');
}
