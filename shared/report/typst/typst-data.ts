import type { Digest } from '#shared/domain/digest.ts';
import type { StyleName, Template } from '#shared/domain/template.ts';
import { printable } from '#shared/text/printable.ts';
import type { Layout } from '../layout.ts';
import { elementsOf, type Element } from './typst-elements.ts';
import { stampKeywords } from '../stamp.ts';
import { correctionsData, draftMark, type CorrectionsData, type DraftMark } from './typst-marks.ts';
import { footerDescent, looksOf, points, type Look } from './typst-look.ts';

interface Tongue {
  readonly lang: string;
  readonly region: string | null;
}

/** What the Typst program reads: numbers and texts, never Typst source. */
export interface TypstData {
  readonly title: string;
  readonly author: string;
  /** Year, month, day of the period's end: not the day of the export, so that bytes stay the same. */
  readonly date: readonly number[] | null;
  readonly tongues: { readonly ja: Tongue; readonly en: Tongue };
  readonly fonts: { readonly ja: string; readonly en: string };
  /** Points. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: number;
    /** From the end of the text to the page number. */
    readonly descent: number;
  };
  /** What stands before and after the page number. */
  readonly number: readonly string[];
  readonly link: Template['link'];
  readonly looks: Readonly<Record<StyleName, Look>>;
  readonly elements: readonly Element[];
  /** Set on every page; null where the document is no draft. */
  readonly draft: DraftMark | null;
  /** On a page of its own; null where there is none. */
  readonly corrections: CorrectionsData | null;
  /** The document's keywords: which edition it holds. */
  readonly keywords: readonly string[];
  /** Whether to work out where the items begin, for `PLACES`. */
  readonly places: boolean;
}

/** What to ask Typst for to get `[item, page, y]` of each item; see `report-typ.ts`. */
export const PLACES = { selector: '<places>', field: 'value' } as const;

function tongueOf(tag: string): Tongue {
  const { language, region } = new Intl.Locale(tag);
  return { lang: language, region: region ?? null };
}

/**
 * Layout, digest and template as the data that the Typst program of `report-typ.ts` sets.
 * `lacking`: characters that no font has.
 */
export function typstData(
  layout: Layout,
  digest: Digest,
  template: Template,
  lacking: ReadonlySet<string>,
): TypstData {
  const { fonts, languages, page } = template;
  return {
    title: printable(digest.title).text,
    author: printable(digest.issuer).text,
    date: digest.period ? digest.period.to.split('-').map(Number) : null,
    tongues: { ja: tongueOf(languages.ja), en: tongueOf(languages.en) },
    fonts: { ja: fonts.ja.pdf, en: fonts.en.pdf },
    page: {
      width: points(page.width),
      height: points(page.height),
      margin: points(page.margin),
      descent: footerDescent(template),
    },
    number: page.number.split('{page}'),
    link: template.link,
    looks: looksOf(template),
    elements: elementsOf(layout.blocks, template, lacking),
    draft: layout.draftMark === undefined ? null : draftMark(layout.draftMark, template),
    corrections: layout.corrections ? correctionsData(layout.corrections, template, lacking) : null,
    keywords: layout.stamp ? stampKeywords(layout.stamp) : [],
    places: false,
  };
}
