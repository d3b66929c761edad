import type { Digest } from '#shared/domain/digest.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import type { LayoutBlock } from '#shared/report/layout-block.ts';
import type { Layout } from '#shared/report/layout.ts';
import { codePointName } from '#shared/text/printable.ts';
import type { Coverage } from './font-coverage.ts';

/** Characters that no bundled font has, and a finding for each place that they are in. */
export interface MissingGlyphs {
  readonly lacking: ReadonlySet<string>;
  readonly findings: readonly ExportFinding[];
}

/** What the fonts are known to have, so that most of a text need not be looked up. */
export const KNOWN =
  /[ -~\u00a0-\u017f\u0259\u0410-\u044f\u2013\u2014\u2018-\u201d\u2026\u3001-\u3003\u300c-\u300f\u3041-\u3093\u30a1-\u30f6\u30fb\u30fc\uff01-\uff5e]+/g;

/** Joiners, soft hyphens and the like: there is nothing to see of them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const textOf = ({ runs }: Pick<LayoutBlock, 'runs'>): string =>
  runs.map((run) => run.text).join('');

/** Names of places as in the layout's own findings: a heading's text, or the item's headline. */
function* withPlaces(
  { blocks, corrections }: Layout,
  digest: Digest,
): Generator<{ place: string; text: string }> {
  const titles = digest.sections.map(({ title }) => title)[Symbol.iterator]();
  let place = digest.title;
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block);
    const next = blocks[index + 1];
    if (block.kind === 'section-heading') place = titles.next().value ?? text;
    if (block.kind === 'headline-ja') place = text === '' && next ? textOf(next) : text;
    yield { place, text };
  }
  if (!corrections) return;
  const { title, lead, head, rows } = corrections;
  for (const runs of [title, lead, ...head, ...rows.flat()]) {
    yield { place: textOf({ runs: title }), text: textOf({ runs }) };
  }
}

/** Looks for characters that would be printed as empty boxes. */
export function findMissingGlyphs(
  layout: Layout,
  digest: Digest,
  covered: Coverage,
): MissingGlyphs {
  const known = new Map<string, boolean>();
  const isLacking = (char: string): boolean => {
    let lacking = known.get(char);
    if (lacking === undefined) {
      lacking = !covered(char.codePointAt(0) ?? 0) && !INVISIBLE.test(char);
      known.set(char, lacking);
    }
    return lacking;
  };
  const found = new Map<string, Set<string>>();
  for (const { place, text } of withPlaces(layout, digest)) {
    // A letter and its accent may be one glyph.
    const lacking = Array.from(text.normalize('NFC').replace(KNOWN, '')).filter(isLacking);
    if (lacking.length === 0) continue;
    found.set(place, new Set([...(found.get(place) ?? []), ...lacking]));
  }
  return {
    lacking: new Set([...found.values()].flatMap((chars) => [...chars])),
    findings: Array.from(found, ([place, chars]) => ({
      code: 'no-glyph',
      place,
      characters: Array.from(chars, codePointName),
    })),
  };
}
