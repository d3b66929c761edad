import { Footer, PageNumber, Paragraph, TextRun, type ISectionPropertiesOptions } from 'docx';
import type { Template } from '#shared/domain/template.ts';
import { twipsOfMillimetres } from './measures.ts';
import { paragraphStyle } from './style-names.ts';

/** Size and margins of the page; the footer stands halfway down the margin. */
export function page({ page }: Template): NonNullable<ISectionPropertiesOptions['page']> {
  const margin = twipsOfMillimetres(page.margin);
  const half = twipsOfMillimetres(page.margin / 2);
  return {
    size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
    margin: {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
      header: half,
      footer: half,
    },
  };
}

/** The footer with the page's number in the template's words. */
export function footer(template: Template): Footer {
  const children = template.page.number
    .split('{page}')
    .flatMap((text, index) => [
      ...(index > 0 ? [new TextRun({ children: [PageNumber.CURRENT] })] : []),
      ...(text === '' ? [] : [new TextRun({ text })]),
    ]);
  const style = paragraphStyle('pageNumber', template).id;
  return new Footer({ children: [new Paragraph({ style, children })] });
}
