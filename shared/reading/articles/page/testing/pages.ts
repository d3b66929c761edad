import type { Sheet } from '../../sheet.ts';

/** A sheet as text, a line each: the reason of the cut, the heading's level, the text with marks. */
export const sheetText = ({ lines }: Sheet): string[] =>
  lines.map(({ line, cut, heading }) => {
    const text = line.spans
      .map(({ text, bold, href }) =>
        href === null ? (bold ? `**${text}**` : text) : `[${text}](${href})`,
      )
      .join('');
    const bullet = line.bullet === null ? '' : '- ';
    return `${cut === null ? '' : `(${cut}) `}${heading === null ? '' : `h${String(heading)} `}${bullet}${text}`;
  });

const [FIRST, SECOND, THIRD] = [
  'The Ministry of Ports said on Monday that the quay at Zira would be rebuilt by the end of the year, after three winters of storms.',
  'Works worth 14 million manats begin in May, and two cranes are on their way from Genoa, the ministry’s spokesman Kamal Rzayev told reporters.',
  'Ships will use the old quay until then.',
];
export const PARAGRAPHS: readonly string[] = [FIRST, SECOND, THIRD];

/** A page of an agency as they are built: an article of three paragraphs, and all around it. */
export const agencyPage = (inside = ''): string => `<!doctype html><html><head>
<title>Quay at Zira to be rebuilt | Harbour News</title>
<meta property="og:title" content="Quay at Zira to be rebuilt">
<meta property="og:site_name" content="Harbour News">
<link rel="canonical" href="/en/ports/zira-quay">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"NewsArticle","headline":"Quay at Zira to be rebuilt","datePublished":"2026-04-20T23:40:00+04:00",
"dateModified":"2026-04-21T08:00:00+04:00","publisher":{"@type":"Organization","name":"Harbour News Agency"},}]}</script>
</head><body class="has-sidebar"><header class="site-header"><a href="/">Harbour News</a>
<nav><ul><li><a href="/ports">Ports</a></li><li><a href="/ships">Ships</a></li></ul></nav></header>
<div class="wrap"><div class="article"><div class="cat"><a href="/ports">Ports</a></div>
<h1>Quay at Zira to be rebuilt</h1>
<div class="meta"><span class="date">20 April 2026 23:40</span><span class="author">By Leyla Sadiqova</span><button>Print</button></div>
<figure><img src="a.jpg"><figcaption>The quay in March. Photo: Harbour News</figcaption></figure>
<div class="text"><p>${FIRST}</p>
<div class="ad-slot">Advertisement</div>
<p>${SECOND}</p>${inside}
<ul class="related"><li><a href="/en/a">Storm closes port of Alat</a></li></ul>
<p>${THIRD}</p></div>
<div class="tags"><a href="/t/zira">Zira</a> <a href="/t/ports">ports</a></div>
<div class="share-bar"><span>Share</span> <a href="#">Facebook</a></div></div>
<aside><h3>Latest</h3><p>Ferry line to Aktau opens on 1 May 2026, the ministry says in a statement that is as long as a paragraph of an article.</p></aside></div>
<footer>© 2026 Harbour News</footer></body></html>`;
