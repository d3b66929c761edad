import { strToU8, zipSync } from 'fflate';
import type { Digest } from '#shared/domain/digest.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import { layoutReport } from '#shared/report/layout.ts';
import type { Reading } from '#shared/reading/report/reading.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { readDocx } from '../reading/read-docx.ts';
import { withKnownIds } from '../verify/known-ids.ts';
import { wordParts, type WordParts } from '../verify/word-parts.ts';
import { hasOtherContent, strangeIn } from '../verify/word-text.ts';
import { blockPlaces } from './block-places.ts';
import { anchorOf, type RedlineComment } from './comment-places.ts';
import { blockText } from './merge-blocks.ts';
import { proposalsOf } from './proposals.ts';
import { resolve, type View } from './resolve.ts';
import { commentRanges, elementsOf, treeText, wordComments } from './word-comments.ts';
import { isElement, parseXml, writeXml, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Something of a returned file that is not taken over: it is never applied silently. */
export interface Refused {
  /** The text that it is, or stands in. */
  readonly place: string;
  /**
   * `unplaced`: text that belongs to no item; `other-content`: a picture, a field, a note at the
   * foot; `hidden-text`: somewhere in the file; `section-title`: titles are the template's;
   * `comment-place`: the comment is taken, its words are not found; `comments`: none can be read.
   */
  readonly why:
    'unplaced' | 'other-content' | 'hidden-text' | 'section-title' | 'comment-place' | 'comments';
}

/** What a person who reviewed in Word proposes. */
export interface RedlineReading {
  readonly proposals: readonly Proposal[];
  readonly comments: readonly RedlineComment[];
  readonly refused: readonly Refused[];
}

/** Why a file cannot be read at all. */
export type Unreadable = 'broken' | 'protected' | 'too-large';

/** A part's paths and texts as a Word file again. */
const packed = (parts: WordParts): Uint8Array =>
  zipSync(Object.fromEntries(Array.from(parts, ([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });

const withoutComments = (nodes: readonly XmlNode[]): XmlNode[] =>
  nodes
    .filter((node) => !isElement(node) || !node.name.startsWith('w:comment'))
    .map((node) =>
      isElement(node) ? { ...node, children: withoutComments(node.children) } : node,
    );

/** A document with tracked changes as it is in a view: what it says, and its paragraphs. */
interface Viewed {
  readonly reading: Reading;
  readonly parts: WordParts;
  /** Those that have a text, with their comments. */
  readonly paragraphs: readonly XmlElement[];
}

/** Reads a version of a document with tracked changes: all of them accepted, or all rejected. */
export async function readView(
  parts: WordParts,
  view: View,
  template: Template,
): Promise<Result<Viewed, Unreadable>> {
  const tree = parseXml(parts.get('word/document.xml') ?? '');
  if (tree === null) return fail('broken');
  const resolved = resolve(tree, view);
  const xml = writeXml(withoutComments(resolved));
  const viewed = new Map([...parts, ['word/document.xml', xml]]);
  const reading = await readDocx(packed(viewed), template);
  if (!reading.ok) return reading;
  const paragraphs = elementsOf(resolved, 'w:p').filter(
    ({ children }) => treeText(children).trim() !== '',
  );
  return ok({ reading: reading.value, parts: viewed, paragraphs });
}

/** The digest as a Word file carries it. */
async function carried(digest: Digest, template: Template): Promise<Digest> {
  const bytes = await writeDocx(layoutReport(digest, template), digest, template);
  const reading = await readDocx(bytes, template);
  if (!reading.ok) throw new Error('A Word file that was just written cannot be read');
  return reading.value.digest;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

function readComments(
  { paragraphs }: Viewed,
  parts: WordParts,
  digest: Digest,
  template: Template,
): { comments: RedlineComment[]; refused: Refused[] } {
  const found = wordComments(parts);
  if (found === null) return { comments: [], refused: [{ place: '', why: 'comments' }] };
  const ranges = commentRanges(paragraphs);
  const { blocks } = layoutReport(digest, template);
  const places = blockPlaces(digest, blocks);
  // Paragraphs that stand as they are written have their places; of others the words are not known.
  const shown = blocks.flatMap((block, index) => (blockText(block).trim() === '' ? [] : [index]));
  const texts = paragraphs.map(({ children }) => plain(treeText(children)));
  const isSame = (at: number): boolean => {
    const block = blocks[shown[at] ?? -1];
    return block !== undefined && plain(blockText(block)) === texts[at];
  };
  const items = new Map(
    digest.sections.flatMap((section) => section.items.map((one) => [one.id, one])),
  );
  const refused: Refused[] = [];
  const comments = found.map(({ id, ...comment }): RedlineComment => {
    const range = ranges.get(id);
    const [from, to] = [shown[range?.from.block ?? -1], shown[range?.to.block ?? -1]];
    if (
      !range ||
      from === undefined ||
      to === undefined ||
      !isSame(range.from.block) ||
      !isSame(range.to.block)
    ) {
      refused.push({ place: comment.text, why: 'comment-place' });
      return { ...comment, anchor: { on: 'digest' } };
    }
    const moved = { from: { ...range.from, block: from }, to: { ...range.to, block: to } };
    const anchor = anchorOf(moved, places, (item, field) => {
      const one = items.get(item);
      return (one && fieldText(one, field)) ?? '';
    });
    return { ...comment, anchor };
  });
  return { comments, refused };
}

/**
 * What comes back of a redline that was sent out and edited in Word or LibreOffice: the changes from
 * `digest` (the later version that was sent) to the file with all its tracked changes accepted,
 * whether they were tracked or typed over, and the comments. Comments that went out come back, too.
 */
export async function readRedline(
  bytes: Uint8Array,
  digest: Digest,
  template: Template,
): Promise<Result<RedlineReading, Unreadable>> {
  const parts = await wordParts(bytes);
  if (!parts.ok) return parts;
  const viewed = await readView(parts.value, 'accepted', template);
  if (!viewed.ok) return viewed;
  const { reading, paragraphs } = viewed.value;
  const base = await carried(digest, template);
  const now = withKnownIds(base, reading.digest, false);
  const titles = now.sections.filter(({ title }, index) => title !== base.sections[index]?.title);
  const other = paragraphs.filter((one) => hasOtherContent(writeXml([one])));
  const strange = strangeIn(viewed.value.parts);
  const notes = readComments(viewed.value, parts.value, now, template);
  return ok({
    proposals: proposalsOf(digest, base, now),
    comments: notes.comments,
    refused: [
      ...reading.unplaced.map(({ text }): Refused => ({ place: text, why: 'unplaced' })),
      ...titles.map(({ title }): Refused => ({ place: title, why: 'section-title' })),
      ...other.map(({ children }): Refused => ({
        place: treeText(children),
        why: 'other-content',
      })),
      ...(strange.includes('other-content') && other.length === 0
        ? [{ place: '', why: 'other-content' as const }]
        : []),
      ...(strange.includes('hidden-text') ? [{ place: '', why: 'hidden-text' as const }] : []),
      ...notes.refused,
    ],
  });
}
