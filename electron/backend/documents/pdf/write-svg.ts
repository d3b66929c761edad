import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Layout } from '#shared/report/layout.ts';
import { typstData } from '#shared/report/typst/typst-data.ts';
import { findMissingGlyphs } from './missing-glyphs.ts';
import { cutPages } from './svg-pages.ts';
import { compile, startTypst } from './typst-compiler.ts';
import { draw } from './typst-renderer.ts';

/** Pictures of a report's pages: the pages of its PDF, each an SVG that stands alone. */
export async function writeSvgPages(
  layout: Layout,
  digest: Digest,
  template: Template,
): Promise<string[]> {
  const { covered } = await startTypst();
  const { lacking } = findMissingGlyphs(layout, digest, covered);
  return cutPages(
    await draw(await compile(typstData(layout, digest, template, lacking), 'vector')),
  );
}
