/** Something an export could not take over as it is. */
export interface ExportFinding {
  /** `left-out`: no output can hold the characters. `no-glyph`: the PDF's fonts lack them. */
  readonly code: 'left-out' | 'no-glyph';
  /** Where: the headline of the item, or the part of the heading. */
  readonly place: string;
  /** The characters, as `U+0007`. */
  readonly characters: readonly string[];
}
