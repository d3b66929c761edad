/**
 * The Typst program that sets a report. It reads `TypstData` from `report.json`; no text of a
 * digest is ever part of the program, so that nothing in a text can be taken for markup.
 *
 * What `show` and `context` close over is hashed again and again: never `d` itself, which holds the
 * whole report (it made the layout seven times slower).
 */
export const REPORT_TYP = String.raw`
#let d = json("report.json")
#let looks = d.looks
#let number = d.number
#let link-color = rgb(d.link.color)
#let link-underline = d.link.underline

// In Japanese, letters and digits come from the Latin face; quotes and signs do not. The dashes of
// BIZ UDMincho are half as long as they should be.
#let letters = regex("[\u{20}-\u{A6}\u{A9}-\u{AF}\u{B2}\u{B3}\u{B8}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{36F}\u{400}-\u{52F}\u{1E00}-\u{1EFF}\u{2012}-\u{2014}\u{20A0}-\u{20CF}\u{2212}]")
#let tongues = (
  ja: (font: ((name: d.fonts.en, covers: letters), d.fonts.ja), ..d.tongues.ja),
  en: (font: (d.fonts.en, d.fonts.ja), ..d.tongues.en),
)
#let aligns = (left: left, center: center, right: right)

#let line = underline.with(offset: 0.13em, stroke: 0.05em, evade: false)

// A box stands on its bottom edge; the text in it reaches below its baseline.
#let boxed(look, ..it) = box(baseline: look.bottom * 1pt, ..it)

// The PDF loses the text of the first character that a font has no glyph for: this one goes first.
// In a context it stays out of the outline.
#let lost = context text(size: 0.001pt, "\u{F0000}")

#let span(look, it) = {
  if type(it) == str { return it }
  let own = if "lang" in it { tongues.at(it.lang) } else { (:) }
  if "bold" in it { own.weight = "bold" }
  if "italic" in it { own.style = "italic" }
  let body = it.text
  if "as" in it {
    body = if it.as == "lacking" { lost + body }
      else if it.as == "whole" { boxed(look, body) }
      else { body.clusters().map(c => boxed(look, c)).join() }
  }
  text(..own, body)
}

#let piece(look, it) = {
  let spans(list) = list.map(span.with(look)).join()
  if type(it) == str { it }
  else if "whole" in it { boxed(look, spans(it.whole)) }
  else if "href" in it {
    let shown = text(fill: link-color, spans(it.spans))
    if link-underline { shown = line(shown) }
    if it.href == "" { shown } else { link(it.href, shown) }
  }
  else { span(look, it) }
}

#let words(look, it) = it.content.map(piece.with(look)).join()

#let dressed(look, lang, body) = {
  set text(
    size: look.size * 1pt,
    top-edge: look.top * 1pt,
    bottom-edge: -look.bottom * 1pt,
    weight: if look.bold { "bold" } else { "regular" },
    style: if look.italic { "italic" } else { "normal" },
    ..tongues.at(lang),
  )
  set par(justify: look.justify)
  set align(aligns.at(look.align))
  if look.underline { line(body) } else { body }
}

#let marked(look, mark) = {
  boxed(look, width: look.hanging * 1pt, text(..tongues.at(mark.lang), mark.text))
}

#let indented(look, lang, mark, keep, body) = {
  if look.hanging != 0 { body = h(-look.hanging * 1pt) + marked(look, mark) + body }
  block(
    width: 100%, above: 0pt, below: 0pt, inset: (left: look.indent * 1pt),
    sticky: keep, dressed(look, lang, body),
  )
}

#let paragraph(look, it) = {
  let (lang, mark, keep) = it
  let body = words(look, it)
  // Not printed: who shows the pages asks where it came to stand.
  if it.item != none { body = [#metadata(it.item)<item>] + body }
  if it.el == "title" {
    show title: it => indented(look, lang, mark, keep, it.body)
    title(body)
  } else if it.level != none {
    show heading: it => indented(look, lang, mark, keep, it.body)
    heading(level: it.level, bookmarked: it.content.len() > 0, body)
  } else if keep or look.indent != 0 {
    indented(look, lang, mark, keep, par(body))
  } else {
    dressed(look, lang, par(body))
  }
}

// An inner list begins where the text of the item around it does.
#let items(look, it, indent: 0pt) = {
  let part(it) = {
    v(it.above * 1pt, weak: true)
    if it.el == "list" { items(look, it) } else { dressed(look, it.lang, par(words(look, it))) }
  }
  dressed(look, "en", list(
    marker: marked(look, it.mark),
    indent: indent,
    body-indent: 0pt,
    tight: false,
    spacing: it.gap * 1pt,
    ..it.items.map(parts => parts.map(part).join()),
  ))
}

// Headers and backgrounds are no part of the text: readers that follow the tags leave them out.
#let draft-header = if d.draft != none {
  dressed(looks.draftMark, "ja", box(stroke: 0.8pt, inset: 3pt, d.draft.text))
}
#let draft-behind = if d.draft != none {
  place(center + horizon, rotate(-45deg, text(
    size: d.draft.size * 1pt, weight: "bold", fill: luma(228), ..tongues.ja, d.draft.text,
  )))
}

// The table of corrections: a page of its own, its head on each page that it needs.
#let corrections(it) = {
  pagebreak(weak: true)
  let (title, lead) = it
  paragraph(looks.correctionsTitle, (
    ..title, el: "par", mark: (text: "", lang: "en"), keep: true, level: 1, item: none,
  ))
  v(it.below.at(0) * 1pt, weak: true)
  dressed(looks.correctionsLead, lead.lang, par(words(looks.correctionsLead, lead)))
  v(it.below.at(1) * 1pt, weak: true)
  let cell(look, one) = dressed(look, one.lang, par(words(look, one)))
  table(
    columns: (26fr, 37fr, 37fr), stroke: 0.5pt, inset: (x: 5pt, y: 4pt),
    table.header(..it.head.map(cell.with(looks.tableHead))),
    ..it.rows.flatten().map(cell.with(looks.tableCell)),
  )
}

#set document(
  title: d.title,
  author: d.author,
  keywords: d.keywords,
  date: if d.date == none { none } else {
    datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2))
  },
)
// No space is set between Japanese and Latin letters: who copies the text would get it, too.
#set text(..tongues.ja, hyphenate: false, overhang: false, cjk-latin-spacing: none)
#set par(leading: 0pt, spacing: 0pt)
#set block(spacing: 0pt)
#set page(
  width: d.page.width * 1pt,
  height: d.page.height * 1pt,
  margin: d.page.margin * 1pt,
  header: draft-header,
  header-ascent: if d.draft == none { 30% } else { d.draft.ascent * 1pt },
  background: draft-behind,
  footer-descent: d.page.descent * 1pt,
  footer: dressed(looks.pageNumber, "en", context number.join(str(counter(page).get().first()))),
)
#for it in d.elements {
  let look = looks.at(it.look)
  v(it.above * 1pt, weak: true)
  if it.el == "list" {
    items(look, it, indent: (look.indent - look.hanging) * 1pt)
  } else { paragraph(look, it) }
}
#if d.corrections != none { corrections(d.corrections) }
// The text of a line begins at its baseline, the line itself above it.
#let places = context {
  let place(it) = {
    let (page, y) = it.location().position()
    (it.value, page - 1, y.pt() - looks.headlineJa.top)
  }
  [#metadata(query(<item>).map(place))<places>]
}
#if d.places { places }
`;
