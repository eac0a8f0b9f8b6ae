import type { Element } from 'hast';
import type { Block, VerseLine } from './printed.ts';
import { runsOf } from './runs.ts';
import { elementsIn, type TextReading } from './text-reading.ts';

type Verse = Extract<Block, { readonly kind: 'verse' }>;

/** A poem. */
export function verseOf(verse: Element, reading: TextReading): Verse {
  const stanzas = elementsIn(verse, 'p').map((stanza) =>
    elementsIn(stanza, 'span').map((line): VerseLine => lineOfVerse(line, reading)),
  );
  return { kind: 'verse', stanzas };
}

const NO_BREAK_SPACE = '\u00a0';

function lineOfVerse({ children }: Element, reading: TextReading): VerseLine {
  const [first, ...others] = children;
  if (first?.type !== 'text') return { indent: 0, runs: runsOf(children, reading) };
  const text = first.value.replace(/^\u00a0+/, '');
  const indent = first.value.lastIndexOf(NO_BREAK_SPACE, first.value.length - text.length) + 1;
  return { indent: Math.max(0, indent), runs: runsOf([{ ...first, value: text }, ...others], reading) };
}
