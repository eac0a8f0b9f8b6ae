/** The reader's position in the results. It is stored in the history entry, so that going back restores it. */
export interface Place {
  /** The number of results shown. 0 if nothing is stored. */
  readonly shown: number;
  /** Scroll position in CSS pixels. */
  readonly top: number;
}

/** Reads the position from the current history entry. */
export function readPlace(): Place {
  // The state is what `keepPlace` wrote, or null.
  const kept = history.state as Partial<Place> | null;
  return { shown: kept?.shown ?? 0, top: kept?.top ?? 0 };
}

/** Stores the position in the current history entry. */
export function keepPlace(place: Place): void {
  history.replaceState(place, '');
}
