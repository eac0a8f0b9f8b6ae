/**
 * The elements that a wordmark may have: shapes and how they are filled. Nothing in them can run, load or link, or be repeated
 * (`use`): thirty elements that each show another one twice would be a thousand million shapes.
 */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop'],
]);

/** The attributes that they may have. `href`, by which a gradient continues another, may only name a part of the file. */
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

/** Elements in which shapes cut other shapes, and the attributes that name them. One may not use another. */
export const CUTTERS: ReadonlySet<string> = new Set(['clipPath', 'mask']);
export const CUTS: ReadonlySet<string> = new Set(['clip-path', 'mask']);
