import type { PageSize, Picture } from './typst-renderer.ts';

const PAGE = '<g class="typst-page"';
const GLYPH = /<path id="([^"]+)"[^>]* d="([^"]*)"[^>]*\/>/g;
const GLYPH_IN_USE = /<use [^>]*href="#([^"]+)"\/>/g;

/**
 * What Typst adds for its own viewer: an invisible HTML copy of the text, links to click, names of
 * all kinds. A picture has no use for them, and HTML and addresses have no business in it.
 */
const FOR_THE_VIEWER = [
  /<g transform="scale\(16,-16\)"><foreignObject\b.*?<\/foreignObject><\/g>/gs,
  /<a\b[^>]*>.*?<\/a>/gs,
  / (?:class|data-[a-z-]+)="[^"]*"/g,
  / y="0"/g,
];
const EMPTY_GROUP = /<g[^>]*><\/g>/g;

function drawing(page: string, outlines: Outlines): string {
  let svg = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</g>'));
  // Spaces are glyphs without an outline.
  svg = svg.replace(GLYPH_IN_USE, (use, id: string) => (outlines.get(id) ? use : ''));
  for (const part of FOR_THE_VIEWER) svg = svg.replace(part, '');
  for (let length = -1; length !== svg.length; svg = svg.replace(EMPTY_GROUP, '')) {
    length = svg.length;
  }
  return svg;
}

/** Glyph → its outline. */
export type Outlines = ReadonlyMap<string, string>;

/** A long picture of Typst's in its parts: the glyphs that it brings, and its pages as they came. */
export interface PictureParts {
  readonly outlines: readonly (readonly [glyph: string, outline: string])[];
  readonly pages: readonly string[];
}

/** Takes Typst's one long picture apart. */
export function takeApart(svg: string): PictureParts {
  const [glyphs = '', ...pages] = svg.split(PAGE);
  const outlines = Array.from(
    glyphs.matchAll(GLYPH),
    ([, id = '', path = '']) => [id, path] as const,
  );
  return { outlines, pages };
}

/** One page as a picture that stands alone, with the glyphs that it uses. */
export function wholePage(page: string, { width, height }: PageSize, outlines: Outlines): string {
  const content = drawing(page, outlines);
  const used = new Set(Array.from(content.matchAll(GLYPH_IN_USE), ([, id = '']) => id));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(2)}pt" `,
    `height="${height.toFixed(2)}pt" viewBox="0 0 ${width.toFixed(2)} ${height.toFixed(2)}">`,
    '<rect width="100%" height="100%" fill="#fff"/><defs>',
    ...Array.from(used, (id) => `<path id="${id}" d="${outlines.get(id) ?? ''}"/>`),
    `</defs>${content}</svg>`,
  ].join('');
}

/** Cuts Typst's one long picture into pages that each stand alone. */
export function cutPages({ svg, sizes }: Picture): string[] {
  const { outlines, pages } = takeApart(svg);
  const known = new Map(outlines);
  return pages.map((page, index) =>
    wholePage(page, sizes[index] ?? { width: 0, height: 0 }, known),
  );
}
