import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  Paragraph,
  type FileChild,
  type ICommentOptions,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Template } from '#shared/domain/template.ts';
import { write, type LayoutBlock, type Writer } from '#shared/report/layout-block.ts';
import type { Layout } from '#shared/report/layout.ts';
import { bookmarks, type BookmarkRef } from './bookmarks.ts';
import { correctionsPage } from './corrections.ts';
import { draftHeader } from './draft-header.ts';
import { linkTargets } from './links.ts';
import { listDefinitions, listItemPlace, listParagraphPlace, type ListPlace } from './numbering.ts';
import { footer, page } from './page.ts';
import { runsOf } from './runs.ts';
import { stampProperties, type CustomProperties } from './stamp.ts';
import { paragraphStyle } from './style-names.ts';
import { wordStyles } from './styles.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** An empty bookmark: it marks the place, and editing the paragraph's text leaves it alone. */
export function bookmark({ id, name }: BookmarkRef): ParagraphChild[] {
  // docx's own Bookmark takes its id from a counter of the process. Its types do not foresee the
  // two halves in a paragraph; they are written as they stand.
  const halves: unknown[] = [new BookmarkStart(name, id), new BookmarkEnd(id)];
  return halves as ParagraphChild[];
}

/** The report as a Word document, not yet packed. */
export function wordDocument(layout: Layout, template: Template): Document {
  const { blocks } = layout;
  const targets = linkTargets(blocks);
  const marked = bookmarks(blocks);

  const paragraph = (block: LayoutBlock): Paragraph => {
    const mark = marked.get(block);
    return new Paragraph({
      ...paragraphLook(block, template),
      children: [...(mark ? bookmark(mark) : []), ...runsOf(block, template, targets)],
    });
  };
  const children = [
    ...blocks.map(paragraph),
    ...(layout.corrections ? correctionsPage(layout.corrections, template) : []),
  ];
  return framed(children, layout, template);
}

/** A list's paragraph has a place in its list. */
const LIST_PLACES: Writer<ListPlace | null> = {
  title: () => null,
  subtitle: () => null,
  edition: () => null,
  period: () => null,
  'coverage-note': () => null,
  issuer: () => null,
  'section-heading': () => null,
  // Headlines have no list here: their style brings the ● along.
  'headline-ja': () => null,
  'headline-en': () => null,
  label: () => null,
  paragraph: () => null,
  note: () => null,
  'list-item': listItemPlace,
  'list-paragraph': listParagraphPlace,
  'source-line': () => null,
  'end-mark': () => null,
};

/** Style, list and page of a layout block's paragraph. */
export function paragraphLook(
  block: LayoutBlock,
  template: Template,
): Pick<IParagraphOptions, 'style' | 'numbering' | 'keepNext'> {
  const numbering = write(LIST_PLACES, block);
  return {
    style: paragraphStyle(block.style, template).id,
    ...(numbering ? { numbering } : {}),
    ...(block.leadsIn ? { keepNext: true } : {}),
  };
}

/** A Word document around what stands in it, with the styles, lists and links of a layout. */
export function framed(
  children: readonly FileChild[],
  layout: Layout,
  template: Template,
  comments: readonly ICommentOptions[] = [],
  properties: CustomProperties = layout.stamp ? stampProperties(layout.stamp) : [],
): Document {
  const { blocks, draftMark } = layout;
  const document = new Document({
    styles: wordStyles(layout, template),
    numbering: { config: listDefinitions(blocks, template) },
    hyphenation: { autoHyphenation: false },
    // Without it Word lets the larger of two spaces win; the template's spaces add up.
    compatibility: { version: 15, doNotUseHTMLParagraphAutoSpacing: true },
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    ...(properties.length > 0 ? { customProperties: properties } : {}),
    sections: [
      {
        properties: { page: page(template) },
        ...(draftMark === undefined ? {} : { headers: { default: draftHeader() } }),
        footers: { default: footer(template) },
        children: [...children],
      },
    ],
  });
  const { Relationships } = document.Document;
  for (const { id, target } of linkTargets(blocks).values()) {
    Relationships.addRelationship(id, HYPERLINK, target, 'External');
  }
  return document;
}
