import type { TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { readWasm } from './bundled-files.ts';

/** Of the parts of a picture: the pages (1) and the glyphs (2), but neither styles nor scripts. */
const PAGES_AND_GLYPHS = 3;

/** A report as one SVG: the glyphs that it is made of, then all pages below one another. */
export interface Picture {
  readonly svg: string;
  /** Points, a page each. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

let running: Promise<TypstRenderer> | null = null;

async function start(): Promise<TypstRenderer> {
  const [typst, module] = await Promise.all([
    import('@myriaddreamin/typst-ts-renderer'),
    readWasm('@myriaddreamin/typst-ts-renderer'),
  ]);
  typst.initSync({ module });
  return new typst.TypstRendererBuilder().build();
}

async function startRenderer(): Promise<TypstRenderer> {
  running ??= start();
  try {
    return await running;
  } catch (error) {
    running = null;
    throw error;
  }
}

/** Draws pages that were compiled to Typst's own format. */
export async function draw(vector: Uint8Array): Promise<Picture> {
  const renderer = await startRenderer();
  const session = renderer.session_from_artifact(vector, 'vector');
  try {
    const info = session.pages_info;
    const sizes = Array.from({ length: info.page_count }, (_, index) => {
      const { width_pt: width, height_pt: height } = info.page(index);
      return { width, height };
    });
    return { svg: renderer.svg_data(session, PAGES_AND_GLYPHS), sizes };
  } catch (error) {
    running = null;
    throw error;
  } finally {
    session.free();
  }
}
