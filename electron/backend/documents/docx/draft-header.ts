import { Header, Paragraph } from 'docx';
import type { Template } from '#shared/domain/template.ts';
import { points } from '#shared/report/typst/typst-look.ts';
import { paragraphStyle } from './style-names.ts';
import { escapeXml } from './xml.ts';

/** Where docx puts the one header of a document. */
export const HEADER_PART = 'word/header1.xml';

/** A header, to be replaced by `draftHeaderXml`: docx has no text behind the page. */
export const draftHeader = (): Header => new Header({ children: [new Paragraph({})] });

/** Word's own shape for text along a line, as it writes it for its watermarks. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"' +
  ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>' +
  '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>' +
  '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>' +
  '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>' +
  '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom"' +
  ' o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight"' +
  ' xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/** The mark large, grey and slanted behind the text, made as Word makes its watermarks. */
function watermark(mark: string, { page, fonts }: Template): string {
  const letters = Array.from(mark).length;
  const room = points(Math.min(page.width, page.height) - 2 * page.margin);
  const height = Math.round((room * 0.8) / Math.max(1.6, letters));
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${String(height * letters)}pt`,
    `height:${String(height)}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  const text = `font-family:&quot;${escapeXml(fonts.ja.word)}&quot;;font-size:1pt;font-weight:bold`;
  return [
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}`,
    `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt=""`,
    ` style="${style}" o:allowincell="f" fillcolor="#e4e4e4" stroked="f">`,
    `<v:textpath style="${text}" string="${escapeXml(mark)}"/></v:shape></w:pict></w:r>`,
  ].join('');
}

/**
 * The header of a draft: the mark in a frame at the right, and once more large behind the text. A
 * header is no part of the text: readers of it leave it out, and a PDF made of it marks it so.
 */
export function draftHeaderXml(mark: string, template: Template): string {
  const style = paragraphStyle('draftMark', template).id;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${watermark(mark, template)}`,
    '<w:r><w:rPr><w:bdr w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:rPr>',
    `<w:t xml:space="preserve"> ${escapeXml(mark)} </w:t></w:r></w:p></w:hdr>`,
  ].join('');
}
