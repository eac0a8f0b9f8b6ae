import { plainOf, runsOf, type SetText } from '../../../src/model/set-text.ts';
import type { MapLines } from '../../../src/pages/debate-map/draw-map.ts';
import type { DebateMap, MapRow } from '../../../src/pages/views/debate-views.ts';

interface DebateMapProps {
  readonly map: DebateMap;
  /** Whether the page is written from right to left: then the drawing is mirrored, but not its letters. */
  readonly mirrored: boolean;
  /** Id of the map's heading. */
  readonly labelledBy: string;
}

/** Radius of a dot in units. The opening text has a larger one. */
const DOT = { opening: 7, answer: 5, elsewhere: 5 } as const;

/**
 * The map of a debate. It is marked up as a list: each row is an item with the title as a link, preceded by a link to
 * the issue if one begins there. The rails have no text alternative, since the list of the debate says the same in
 * words.
 */
export function DebateMapDrawing({ map, mirrored, labelledBy }: DebateMapProps) {
  const turned = mirrored ? `translate(${map.width} 0) scale(-1 1)` : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as in Row.
    <svg
      class="map"
      role="list"
      aria-labelledby={labelledBy}
      width={map.width}
      height={map.height}
      viewBox={`0 0 ${map.width} ${map.height}`}
    >
      <path class="map-rules" d={map.rules} />
      {map.railsElsewhere !== '' && (
        <path
          class="map-rails map-rails-elsewhere"
          stroke-width={map.stroke}
          d={map.railsElsewhere}
          transform={turned}
        />
      )}
      {map.rails !== '' && (
        <path class="map-rails" stroke-width={map.stroke} d={map.rails} transform={turned} />
      )}
      {map.rows.map((row) => (
        <Row key={row.href} row={row} map={map} mirrored={mirrored} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: MapRow;
  readonly map: DebateMap;
  readonly mirrored: boolean;
}

function Row({ row, map: { textX, width }, mirrored }: RowProps) {
  // Letters written from right to left begin at the right end.
  const begins = mirrored ? width - textX : textX;
  const { placed, kind, onlyIn } = row;
  const { dot, top, height } = placed;
  return (
    // biome-ignore lint/a11y: SVG has no list element; these roles mark up a list (SVG-AAM 1.0, WAI-ARIA 1.2).
    <g role="listitem">
      <Band row={row} textX={textX} width={width} mirrored={mirrored} />
      <circle class={`map-dot map-${kind}`} cx={mirrored ? width - dot.x : dot.x} cy={dot.y} r={DOT[kind]} />
      <a
        class={kind === 'elsewhere' ? 'map-away' : undefined}
        href={row.href}
        lang={onlyIn}
        hreflang={onlyIn}
        aria-label={placed.cut ? plainOf(row.title) : undefined}
      >
        <rect x={mirrored ? 0 : textX - 5} y={top + 3} width={width - textX + 5} height={height - 5} rx={3} />
        <Lines class="map-title" x={begins} text={placed.title} />
      </a>
      <Lines class="map-facts" x={begins} text={placed.facts} />
    </g>
  );
}

/** The name of an issue above the first of its texts. */
function Band({
  row: { issue, placed },
  textX,
  width,
  mirrored,
}: {
  readonly row: MapRow;
  readonly textX: number;
  readonly width: number;
  readonly mirrored: boolean;
}) {
  const { band } = placed;
  if (!issue || !band) return null;
  return (
    <a href={issue.href} hreflang={issue.language}>
      <rect
        x={mirrored ? 0 : textX - 5}
        y={band.top + 2}
        width={width - textX + 5}
        height={band.height - 2}
        rx={3}
      />
      <Lines class="map-issue" x={mirrored ? width - textX : textX} text={band} />
    </a>
  );
}

interface LinesProps {
  readonly class: string;
  readonly x: number;
  readonly text: MapLines;
}

/** Lines of type, one below the other. */
function Lines({ class: name, x, text: { lines, y, leading } }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <text class={name} x={x} y={y}>
      {lines.map((line, place) =>
        place === 0 ? (
          <Line key={place} line={line} />
        ) : (
          <tspan key={place} x={x} dy={leading}>
            <Line line={line} />
          </tspan>
        ),
      )}
    </text>
  );
}

/** A line with its italics, for which SVG has no element. */
function Line({ line }: { readonly line: SetText }) {
  return (
    <>
      {runsOf(line).map(({ text, italic }, place) =>
        italic ? (
          <tspan key={place} class="map-italic">
            {text}
          </tspan>
        ) : (
          text
        ),
      )}
    </>
  );
}
