import type { ParagraphStyle, StyleName, Template } from '#shared/domain/template.ts';

/** A style as Typst sets it; measures in points. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly justify: boolean;
  /** How far a line reaches above and below its baseline: together the line pitch. */
  readonly top: number;
  readonly bottom: number;
  readonly indent: number;
  readonly hanging: number;
}

/** The part of a line that is above its baseline: Times' ascent, 0.891 of 1.149 em. */
const ABOVE_BASELINE = 0.775;

const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/** Millimetres as points. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Baseline to baseline, points: the same for all lines of a style. */
const pitchOf = (style: ParagraphStyle, singleLine: number): number =>
  style.size * singleLine * style.lines;

function lookOf(style: ParagraphStyle, singleLine: number): Look {
  const pitch = pitchOf(style, singleLine);
  return {
    size: style.size,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    align: style.align === 'justify' ? 'left' : style.align,
    justify: style.align === 'justify',
    top: rounded(pitch * ABOVE_BASELINE),
    bottom: rounded(pitch * (1 - ABOVE_BASELINE)),
    indent: style.indent,
    hanging: style.hanging,
  };
}

/**
 * The template's styles for Typst. Every line of a style is as high as any other, whichever fonts
 * are in it, as in Word: so both break their pages at about the same places.
 */
export function looksOf({ styles, fonts }: Template): Record<StyleName, Look> {
  const names = Object.keys(styles) as StyleName[];
  const looks = names.map((name) => [name, lookOf(styles[name], fonts.singleLine)]);
  return Object.fromEntries(looks) as Record<StyleName, Look>;
}

/** From the end of the text to the page number, which stands halfway down the margin, in points. */
export function footerDescent({ styles, fonts, page }: Template): number {
  const pitch = pitchOf(styles.pageNumber, fonts.singleLine);
  return rounded(Math.max(0, points(page.margin) / 2 - pitch));
}
