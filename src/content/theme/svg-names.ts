/** The elements that a wordmark may have: shapes and how they are filled. Nothing in them can run, load or link. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'symbol'],
  ...['clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop'],
]);

/** The attributes that they may have. `href` may only name a part of the file. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[
    'id',
    'd',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'width',
    'height',
  ],
  ...['points', 'transform', 'viewBox', 'preserveAspectRatio', 'href', 'offset', 'pathLength'],
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'clip-path', 'mask', 'opacity', 'color'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...[
    'stroke-dasharray',
    'stroke-dashoffset',
    'stop-color',
    'stop-opacity',
    'gradientUnits',
    'gradientTransform',
  ],
  ...['spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'shape-rendering'],
]);

/** What drawing programs add for themselves, and the title, which pages take from the journal. */
export const HARMLESS: ReadonlySet<string> = new Set([
  ...[
    'metadata',
    'title',
    'desc',
    'version',
    'baseProfile',
    'class',
    'role',
    'focusable',
    'enable-background',
  ],
  ...['data-name', 'aria-label', 'aria-hidden', 'aria-labelledby'],
]);
