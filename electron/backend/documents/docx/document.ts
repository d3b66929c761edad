import { BookmarkEnd, BookmarkStart, Document, Paragraph, type ParagraphChild } from 'docx';
import type { Template } from '#shared/domain/template.ts';
import { write, type LayoutBlock, type Writer } from '#shared/report/layout-block.ts';
import { bookmarks, type BookmarkRef } from './bookmarks.ts';
import { linkTargets } from './links.ts';
import { listDefinitions, listItemPlace, listParagraphPlace, type ListPlace } from './numbering.ts';
import { footer, page } from './page.ts';
import { runsOf } from './runs.ts';
import { paragraphStyle } from './style-names.ts';
import { wordStyles } from './styles.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** An empty bookmark: it marks the place, and editing the paragraph's text leaves it alone. */
function bookmark({ id, name }: BookmarkRef): ParagraphChild[] {
  // docx's own Bookmark takes its id from a counter of the process. Its types do not foresee the
  // two halves in a paragraph; they are written as they stand.
  const halves: unknown[] = [new BookmarkStart(name, id), new BookmarkEnd(id)];
  return halves as ParagraphChild[];
}

/** The report as a Word document, not yet packed. */
export function wordDocument(blocks: readonly LayoutBlock[], template: Template): Document {
  const targets = linkTargets(blocks);
  const marked = bookmarks(blocks);

  const set = (block: LayoutBlock, numbering: ListPlace | null): Paragraph => {
    const mark = marked.get(block);
    return new Paragraph({
      style: paragraphStyle(block.style, template).id,
      ...(numbering ? { numbering } : {}),
      ...(block.leadsIn ? { keepNext: true } : {}),
      children: [...(mark ? bookmark(mark) : []), ...runsOf(block, template, targets)],
    });
  };
  const plain = (block: LayoutBlock): Paragraph => set(block, null);

  // Headlines have no list here: their style brings the ● along.
  const writer: Writer<Paragraph> = {
    title: plain,
    subtitle: plain,
    period: plain,
    'coverage-note': plain,
    issuer: plain,
    'section-heading': plain,
    'headline-ja': plain,
    'headline-en': plain,
    label: plain,
    paragraph: plain,
    note: plain,
    'list-item': (block) => set(block, listItemPlace(block)),
    'list-paragraph': (block) => set(block, listParagraphPlace(block)),
    'source-line': plain,
    'end-mark': plain,
  };

  const document = new Document({
    styles: wordStyles(template),
    numbering: { config: listDefinitions(blocks, template) },
    hyphenation: { autoHyphenation: false },
    // Without it Word lets the larger of two spaces win; the template's spaces add up.
    compatibility: { version: 15, doNotUseHTMLParagraphAutoSpacing: true },
    sections: [
      {
        properties: { page: page(template) },
        footers: { default: footer(template) },
        children: blocks.map((block) => write(writer, block)),
      },
    ],
  });
  const { Relationships } = document.Document;
  for (const { id, target } of targets.values()) {
    Relationships.addRelationship(id, HYPERLINK, target, 'External');
  }
  return document;
}
