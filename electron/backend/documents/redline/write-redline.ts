import { DeletedTextRun, InsertedTextRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import { layoutReport, type Layout } from '#shared/report/layout.ts';
import type { LayoutBlock } from '#shared/report/layout-block.ts';
import { UNMARKED } from '#shared/report/marking.ts';
import { WORD_REDLINE } from '#shared/report/stamp.ts';
import { bookmarks } from '../docx/bookmarks.ts';
import { bookmark, framed, paragraphLook } from '../docx/document.ts';
import { draftHeaderXml, HEADER_PART } from '../docx/draft-header.ts';
import { fontTable } from '../docx/font-table.ts';
import { linkTargets } from '../docx/links.ts';
import { pack } from '../docx/package.ts';
import { coreProperties } from '../docx/properties.ts';
import { byTarget, inLink, runOptions } from '../docx/runs.ts';
import { blockPlaces } from './block-places.ts';
import { marksAt, numbered, wordComments } from './comment-marks.ts';
import { rangeOf, type RedlineComment } from './comment-places.ts';
import { blockText, mergeBlocks, type MergedBlock } from './merge-blocks.ts';
import { cutRuns, mergeRuns } from './merge-runs.ts';

/** Whose changes a redline shows, and since when (`2026-04-25T08:30:00.000Z`). */
export interface RedlineBy {
  readonly author: string;
  readonly at: string;
  /** Names the redline, so that it is known when it comes back; kept in the file's properties. */
  readonly id?: string;
}

/** Before the name of a bookmark that only the earlier version has; no id has such a letter. */
export const BEFORE_MARK = '_前';

/**
 * A report as Word's tracked changes from one version to another, word by word; comments stand at
 * their words. Accepting all changes gives the later version, rejecting all the earlier one. A
 * redline is no approved text: it has the draft mark on every page.
 */
export async function writeRedline(
  before: Digest,
  after: Digest,
  template: Template,
  by: RedlineBy,
  comments: readonly RedlineComment[] = [],
): Promise<Uint8Array> {
  const old = layoutReport(before, template);
  const now = layoutReport(after, template, { ...UNMARKED, mark: 'draft' });
  const merged = mergeBlocks(old.blocks, now.blocks);
  const shown: LayoutBlock[] = merged.flatMap(({ before, after }) =>
    [before, after].filter((one) => one !== null),
  );
  const layout: Layout = { ...now, blocks: shown };
  const targets = linkTargets(shown);
  const marks = { old: bookmarks(old.blocks), now: bookmarks(now.blocks) };
  const places = blockPlaces(after, now.blocks);
  const lengths = now.blocks.map((block) => blockText(block).length);
  const notes = numbered(comments, ({ anchor }) => rangeOf(anchor, places, lengths));

  let revision = 0;
  const change = (): { id: number; author: string; date: string } => {
    revision += 1;
    return { id: revision, author: by.author, date: by.at };
  };

  let bookmarkId = 0;
  const marksOf = (index: number, block: LayoutBlock | null): ParagraphChild[] => {
    const oldMark = earlier[index] && marks.old.get(earlier[index]);
    const nowMark = block && marks.now.get(block);
    const names = nowMark ? [nowMark.name] : [];
    if (oldMark) names.push(`${BEFORE_MARK}${oldMark.name}`);
    return names.flatMap((name) => {
      bookmarkId += 1;
      return bookmark({ id: bookmarkId, name });
    });
  };
  // What stands in `merged` are copies: the bookmarks are known by the originals, in their order.
  const originals = old.blocks[Symbol.iterator]();
  const earlier = merged.map(({ before }) => (before ? (originals.next().value ?? null) : null));

  const paragraph = (one: MergedBlock, index: number): Paragraph => {
    const block = one.after ?? one.before;
    if (!block) throw new Error('A paragraph of neither version');
    const number = one.after ? now.blocks.indexOf(one.after) : -1;
    const cuts = notes
      .flatMap(({ range }) => [range.from, range.to])
      .filter((spot) => spot.block === number)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    let position = 0;
    const children: ParagraphChild[] = [];
    const pending = new Set(number < 0 ? [] : cuts);
    const flushMarks = (at: number): void => {
      if (pending.delete(at)) children.push(...marksAt(notes, number, at));
    };
    const runs = cutRuns(mergeRuns(one), cuts).filter(({ run }) => run.text !== '');
    const placed = runs.map((it) => {
      const at = position;
      if (it.kind !== 'deleted') position += it.run.text.length;
      return { ...it, at };
    });
    // A comment is set between links, not in them: then a stretch ends where a comment does.
    const key = ({ run, at }: (typeof placed)[number]): string | null =>
      run.href === null ? null : `${cuts.filter((cut) => cut <= at).length.toString()} ${run.href}`;
    for (const { pieces } of byTarget(placed, key)) {
      const texts = pieces.map(({ kind, run, at }): [number, ParagraphChild] => {
        const options = runOptions(run, block, template);
        if (kind === 'same') return [at, new TextRun(options)];
        const tracked = { ...options, ...change() };
        return [
          at,
          kind === 'deleted' ? new DeletedTextRun(tracked) : new InsertedTextRun(tracked),
        ];
      });
      const href = pieces[0]?.run.href ?? null;
      const link = href === null ? undefined : targets.get(href);
      if (link) {
        flushMarks(pieces[0]?.at ?? 0);
        children.push(
          inLink(
            texts.map(([, text]) => text),
            link,
          ),
        );
      } else {
        for (const [at, text] of texts) {
          flushMarks(at);
          children.push(text);
        }
      }
    }
    for (const at of [...pending].sort((a, b) => a - b)) flushMarks(at);
    const kind = one.before === null ? 'insertion' : one.after === null ? 'deletion' : null;
    return new Paragraph({
      ...paragraphLook(block, template),
      ...(kind ? { run: { [kind]: change() } } : {}),
      children: [...marksOf(index, one.after), ...children],
    });
  };

  const properties = by.id === undefined ? [] : [{ name: WORD_REDLINE, value: by.id }];
  const document = framed(merged.map(paragraph), layout, template, wordComments(notes), properties);
  return pack(document, {
    'docProps/core.xml': coreProperties(after, template),
    'word/fontTable.xml': fontTable(template),
    [HEADER_PART]: draftHeaderXml(template.editions.draftMark, template),
  });
}
