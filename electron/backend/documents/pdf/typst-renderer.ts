import type { RenderSession, TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { readWasm } from './bundled-files.ts';

/** Of the parts of a picture: the pages (1) and the glyphs (2), but neither styles nor scripts. */
const PAGES_AND_GLYPHS = 3;

/** Points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A report as one SVG: the glyphs that it is made of, then all pages below one another. */
export interface Picture {
  readonly svg: string;
  readonly sizes: readonly PageSize[];
}

/** Typst's renderer, and the bytes that it holds; they only grow. */
interface Renderer {
  readonly renderer: TypstRenderer;
  readonly memory: () => number;
}

let running: Promise<Renderer> | null = null;

async function start(): Promise<Renderer> {
  const [typst, module] = await Promise.all([
    import('@myriaddreamin/typst-ts-renderer'),
    readWasm('@myriaddreamin/typst-ts-renderer'),
  ]);
  const { memory } = typst.initSync({ module });
  const renderer = await new typst.TypstRendererBuilder().build();
  return { renderer, memory: () => memory.buffer.byteLength };
}

/** The renderer, started once per thread. */
export async function startRenderer(): Promise<Renderer> {
  running ??= start();
  try {
    return await running;
  } catch (error) {
    running = null;
    throw error;
  }
}

/** The size of each page. */
export function pageSizes(session: RenderSession): PageSize[] {
  const info = session.pages_info;
  return Array.from({ length: info.page_count }, (_, index) => {
    const { width_pt: width, height_pt: height } = info.page(index);
    return { width, height };
  });
}

/** Draws pages that were compiled to Typst's own format. */
export async function draw(vector: Uint8Array): Promise<Picture> {
  const { renderer } = await startRenderer();
  const session = renderer.session_from_artifact(vector, 'vector');
  try {
    return { svg: renderer.svg_data(session, PAGES_AND_GLYPHS), sizes: pageSizes(session) };
  } catch (error) {
    running = null;
    throw error;
  } finally {
    session.free();
  }
}
