import type { IncrServer } from '@myriaddreamin/typst-ts-web-compiler';
import type { RenderSession, TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { z } from 'zod';
import type { Pages } from '#shared/contract/pages.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { typstData } from '#shared/report/typst/typst-data.ts';
import { findMissingGlyphs } from '../documents/pdf/missing-glyphs.ts';
import { takeApart, wholePage } from '../documents/pdf/svg-pages.ts';
import { recompile, startTypst } from '../documents/pdf/typst-compiler.ts';
import { pageSizes, startRenderer, type PageSize } from '../documents/pdf/typst-renderer.ts';
import type { Report } from './jobs.ts';

/** `[[item, page, y]]`, as the program of `report-typ.ts` tells it. */
const placesSchema = z
  .array(z.array(z.tuple([z.string(), z.number().int(), z.number()])))
  .transform((lists) => lists.flat().map(([item, page, y]) => ({ item, page, y })));

/** The begin of each page in Typst's long picture: how far down it stands, and its fingerprint. */
const PAGE = /<g class="typst-page" transform="translate\(0, ([\d.]+)\)" data-tid="([^"]+)"/g;
/** More points than any report is long. */
const BOTTOM = 1e8;

interface Page extends PageSize {
  readonly hash: string;
  /** Points from the top of the long picture. */
  readonly top: number;
}

/**
 * The pages of one report that is edited: set anew with each edit, and drawn when they are looked
 * at. Typst keeps what it worked out before, and hands over only what has changed.
 */
export class ReportPages {
  readonly #server: IncrServer;
  readonly #renderer: TypstRenderer;
  /** Two views of one report: Typst draws in a view only what has changed there since the last time. */
  readonly #whole: RenderSession;
  readonly #single: RenderSession;
  readonly #outlines = new Map<string, string>();
  #pages: readonly Page[] = [];

  static async open(): Promise<ReportPages> {
    const [{ compiler }, { renderer }] = await Promise.all([startTypst('often'), startRenderer()]);
    return new ReportPages(compiler.create_incr_server(), renderer);
  }

  private constructor(server: IncrServer, renderer: TypstRenderer) {
    this.#server = server;
    this.#renderer = renderer;
    this.#whole = renderer.create_session();
    this.#single = renderer.create_session();
  }

  /** Sets the report as it is now. */
  async render({ digest, template, marking }: Report): Promise<Pages> {
    const { covered } = await startTypst();
    const layout = layoutReport(digest, template, marking);
    const { lacking } = findMissingGlyphs(layout, digest, covered);
    const data = typstData(layout, digest, template, lacking);
    const { changes, places } = await recompile(data, this.#server);
    const how = this.#pages.length === 0 ? 'reset' : 'merge';
    for (const session of [this.#whole, this.#single]) {
      this.#renderer.manipulate_data(session, how, changes);
    }
    this.#pages = this.#lookOver();
    return {
      pages: this.#pages.map(({ width, height, hash }) => ({ width, height, hash })),
      places: placesSchema.parse(places),
    };
  }

  /** Fingerprints of all pages: those that are as before cost nothing. */
  #lookOver(): Page[] {
    const picture = this.#whole.render_in_window(0, 0, BOTTOM, BOTTOM);
    const found = Array.from(picture.matchAll(PAGE), ([, top = '', tid = '']) => ({ top, tid }));
    const sizes = pageSizes(this.#whole);
    if (found.length !== sizes.length) throw new Error('Typst drew other pages than there are');
    return sizes.map(({ width, height }, index) => {
      const { top, tid } = found[index] ?? { top: '', tid: '' };
      const hash = `${tid}.${width.toFixed(2)}x${height.toFixed(2)}`;
      return { width, height, hash, top: Number(top) };
    });
  }

  /** The picture of one page; null where the page is another by now. */
  draw(index: number, hash: string): string | null {
    const page = this.#pages[index];
    if (page?.hash !== hash) return null;
    // Looking away first: of a page that it has just drawn, Typst would leave out what is the same.
    this.#look(-2, -1);
    const drawn = this.#look(page.top + 1, page.top + page.height - 1);
    return wholePage(drawn[index] ?? '', page, this.#outlines);
  }

  /** Draws the pages that stand between two heights, and no more than their frames of the others. */
  #look(top: number, bottom: number): readonly string[] {
    const { outlines, pages } = takeApart(this.#single.render_in_window(0, top, 1, bottom));
    // Typst brings each glyph once in the life of a view.
    for (const [glyph, outline] of outlines) this.#outlines.set(glyph, outline);
    return pages;
  }

  free(): void {
    this.#whole.free();
    this.#single.free();
    this.#server.free();
  }
}
