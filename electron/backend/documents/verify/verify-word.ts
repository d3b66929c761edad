import type { Edition } from '#shared/domain/edition.ts';
import type { Template } from '#shared/domain/template.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { editionMarking } from '#shared/report/marking.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { readDocx } from '../reading/read-docx.ts';
import { afterEnd, textDifferences } from './beside-text.ts';
import { digestDifferences } from './differences.ts';
import { withKnownIds } from './known-ids.ts';
import type { Difference } from '#shared/domain/verdict.ts';
import { wordParts, type WordParts } from './word-parts.ts';
import { marginTexts, paragraphTexts, strangeIn } from './word-text.ts';

/** What a Word file says: its digest, and every text in it. */
interface Said {
  readonly digest: Edition['digest'];
  readonly unplaced: readonly string[];
  readonly texts: readonly string[];
  readonly margins: readonly string[];
}

async function saidBy(
  bytes: Uint8Array,
  parts: WordParts,
  template: Template,
): Promise<Said | null> {
  const reading = await readDocx(bytes, template);
  if (!reading.ok) return null;
  return {
    digest: reading.value.digest,
    unplaced: reading.value.unplaced.map(({ text }) => text),
    texts: paragraphTexts(parts),
    margins: marginTexts(parts),
  };
}

/** What the Word file of an edition says when nobody has touched it. */
async function written(edition: Edition, sha256: string, template: Template): Promise<Said> {
  const layout = layoutReport(edition.digest, template, editionMarking(edition, sha256));
  const bytes = await writeDocx(layout, edition.digest, template);
  const parts = await wordParts(bytes);
  const said = parts.ok ? await saidBy(bytes, parts.value, template) : null;
  if (!said) throw new Error('A Word file that was just written cannot be read');
  return said;
}

const joined = (texts: readonly string[]): string => texts.join(' | ');

/**
 * In what a Word file is not the edition that it names: what it says is compared, not its bytes, so
 * that a file that was opened and saved again is still the same. Looks beyond bold, italics and
 * hidden text (colours, sizes, spaces, bullets) do not count. Null where it cannot be read.
 */
export async function wordDifferences(
  bytes: Uint8Array,
  parts: WordParts,
  edition: Edition,
  sha256: string,
  template: Template,
): Promise<Difference[] | null> {
  const [expected, found] = [
    await written(edition, sha256, template),
    await saidBy(bytes, parts, template),
  ];
  if (!found) return null;
  const strange = strangeIn(parts).map((kind): Difference => ({ kind }));
  const digest = digestDifferences(
    expected.digest,
    withKnownIds(expected.digest, found.digest, true),
  );
  // What items say is named above; the rest would be told twice.
  const beside =
    digest.length === 0
      ? textDifferences(expected.texts, found.texts)
      : textDifferences(
          afterEnd(expected.texts, template.endMark),
          afterEnd(found.texts, template.endMark),
        );
  const margins: Difference[] =
    joined(expected.margins) === joined(found.margins)
      ? []
      : [
          {
            kind: 'header-footer',
            wrong: joined(expected.margins),
            right: joined(found.margins),
          },
        ];
  return [...strange, ...digest, ...beside, ...margins];
}
