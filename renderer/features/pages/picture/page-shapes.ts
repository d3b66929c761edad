/** What is painted of a page: an outline, where it stands, and its ink. */
export interface Shape {
  /** Path data of SVG. */
  readonly outline: string;
  /** Points from the page's top left corner, and how much larger the outline is drawn. */
  readonly frame: Frame;
  readonly ink:
    | { readonly fill: string }
    /** `width` in the outline's own units. */
    | { readonly stroke: string; readonly width: number };
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** How far down and how far across a unit leads as well: what is turned, as a mark of drafts is. */
  readonly skewY: number;
  readonly skewX: number;
}

const UNMOVED: Frame = { x: 0, y: 0, scaleX: 1, scaleY: 1, skewY: 0, skewX: 0 };

/** A page as shapes, in the order of painting; points. */
export interface PageShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Where the walk through the elements is: what an inner element inherits. */
interface Group {
  readonly frame: Frame;
  readonly fill: string;
}

const TAG = /<(\/?)([a-z]+)([^>]*?)\/?>/g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const TRANSFORM = /^(translate|scale|matrix)\((-?[\d.e,-]+)\)$/;

type Attributes = ReadonlyMap<string, string>;

const attributesOf = (text: string): Attributes =>
  new Map(Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]));

const numberOf = (attributes: Attributes, name: string): number =>
  Number.parseFloat(attributes.get(name) ?? '0');

/** A frame within another one. */
const inside = (outer: Frame, inner: Frame): Frame => ({
  x: outer.x + inner.x * outer.scaleX + inner.y * outer.skewX,
  y: outer.y + inner.x * outer.skewY + inner.y * outer.scaleY,
  scaleX: outer.scaleX * inner.scaleX + outer.skewX * inner.skewY,
  scaleY: outer.skewY * inner.skewX + outer.scaleY * inner.scaleY,
  skewY: outer.skewY * inner.scaleX + outer.scaleY * inner.skewY,
  skewX: outer.scaleX * inner.skewX + outer.skewX * inner.scaleY,
});

/** What a transform of these kinds says; null where it is of another. */
function frameOf(transform: string): Frame | null {
  const [, kind, list = ''] = TRANSFORM.exec(transform) ?? [];
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN, ...more] = list
    .split(',')
    .map(Number);
  if (Number.isNaN(b)) return null;
  if (kind === 'translate') return { ...UNMOVED, x: a, y: b };
  if (kind === 'scale') return { ...UNMOVED, scaleX: a, scaleY: b };
  if (kind !== 'matrix' || Number.isNaN(f) || more.length > 0) return null;
  return { scaleX: a, skewY: b, skewX: c, scaleY: d, x: e, y: f };
}

function within(outer: Frame, transform: string | undefined): Frame {
  if (transform === undefined) return outer;
  const inner = frameOf(transform);
  if (inner === null) throw new Error(`A page has an unknown transform: ${transform}`);
  return inside(outer, inner);
}

function inkOf(attributes: Attributes, { fill }: Group): Shape['ink'] {
  const stroke = attributes.get('stroke') ?? 'none';
  if (stroke !== 'none') return { stroke, width: numberOf(attributes, 'stroke-width') };
  return { fill: attributes.get('fill') ?? fill };
}

/**
 * Reads the picture of a page (`pages.page`): SVG of few kinds, all of them shapes. Anything else
 * in it is a bug of the typesetter's, and thrown.
 */
export function readShapes(svg: string): PageShapes {
  const outlines = new Map<string, string>();
  const shapes: Shape[] = [];
  let size = { width: 0, height: 0 };
  let group: Group = { frame: UNMOVED, fill: '#000' };
  const outer: Group[] = [];
  for (const [, end, tag = '', text = ''] of svg.matchAll(TAG)) {
    if (end === '/') {
      if (tag === 'g') group = outer.pop() ?? group;
      continue;
    }
    const attributes = attributesOf(text);
    const outline = attributes.get('d') ?? '';
    switch (tag) {
      case 'svg':
        size = { width: numberOf(attributes, 'width'), height: numberOf(attributes, 'height') };
        break;
      case 'g': {
        const frame = within(group.frame, attributes.get('transform'));
        outer.push(group);
        group = { frame, fill: attributes.get('fill') ?? group.fill };
        break;
      }
      case 'path': {
        const id = attributes.get('id');
        if (id !== undefined) outlines.set(id, outline);
        else shapes.push({ outline, frame: group.frame, ink: inkOf(attributes, group) });
        break;
      }
      case 'use': {
        const { frame, fill } = group;
        const [x, y] = [numberOf(attributes, 'x'), numberOf(attributes, 'y')];
        const glyph = outlines.get(attributes.get('href')?.slice(1) ?? '') ?? '';
        shapes.push({ outline: glyph, frame: inside(frame, { ...UNMOVED, x, y }), ink: { fill } });
        break;
      }
      // The paper, which is white anyway; the glyphs follow.
      case 'rect':
      case 'defs':
        break;
      default:
        throw new Error(`A page has an unknown element: ${tag}`);
    }
  }
  return { ...size, shapes };
}
