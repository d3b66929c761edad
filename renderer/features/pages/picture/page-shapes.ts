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
}

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
const TRANSFORM = /^(translate|scale)\((-?[\d.e-]+),(-?[\d.e-]+)\)$/;

type Attributes = ReadonlyMap<string, string>;

const attributesOf = (text: string): Attributes =>
  new Map(Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]));

const numberOf = (attributes: Attributes, name: string): number =>
  Number.parseFloat(attributes.get(name) ?? '0');

function within({ x, y, scaleX, scaleY }: Frame, transform: string | undefined): Frame {
  if (transform === undefined) return { x, y, scaleX, scaleY };
  const [, kind, first, second] = TRANSFORM.exec(transform) ?? [];
  if (kind === undefined) throw new Error(`A page has an unknown transform: ${transform}`);
  const [a, b] = [Number(first), Number(second)];
  return kind === 'scale'
    ? { x, y, scaleX: scaleX * a, scaleY: scaleY * b }
    : { x: x + a * scaleX, y: y + b * scaleY, scaleX, scaleY };
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
  let group: Group = { frame: { x: 0, y: 0, scaleX: 1, scaleY: 1 }, fill: '#000' };
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
        const x = frame.x + numberOf(attributes, 'x') * frame.scaleX;
        const y = frame.y + numberOf(attributes, 'y') * frame.scaleY;
        const glyph = outlines.get(attributes.get('href')?.slice(1) ?? '') ?? '';
        shapes.push({ outline: glyph, frame: { ...frame, x, y }, ink: { fill } });
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
