import type { Copied } from './clipboard.ts';

/** An article as its page has it; invented, as all that is told here. */
interface Told {
  readonly headline: string;
  readonly outlet: string;
  /** `dd.mm.yyyy`. */
  readonly day: string;
  readonly text: string;
}

const TOLD: readonly Told[] = [
  [
    'Navy holds exercise in the northern bay',
    'APA',
    '18',
    'Six ships of the navy took part in it.',
  ],
  [
    'Two soldiers hurt by mine near the old road',
    'TREND',
    '18',
    'Both are in a military hospital.',
  ],
  [
    'Parliament adopts law on volunteers',
    'REPORT',
    '19',
    'Parliament adopted it in third reading.',
  ],
  [
    'Foreign minister to visit the eastern neighbour',
    'AZERTAG',
    '19',
    'Talks on transit are planned.',
  ],
  [
    'Ministry opens training range for drones',
    'TREND',
    '20',
    'The army will train operators there.',
  ],
].map(([headline = '', outlet = '', day = '', text = '']) => ({
  headline,
  outlet,
  day: `${day}.04.2026`,
  text,
}));

/** The first headlines. */
export const HEADLINES = TOLD.map(({ headline }) => headline);

const written = ({ headline, outlet, day, text }: Told): string =>
  `${headline}\n${text} The details were given in the evening. (${outlet} / ${day})\n`;

/** Five articles in the house form. */
export const FIVE = TOLD.map(written).join('\n');

/** Twenty, each told apart by its number. */
export const TWENTY = Array.from({ length: 4 }, (_, week) =>
  TOLD.map((told) =>
    written({ ...told, headline: `${told.headline}, part ${String(week + 1)}` }),
  ).join('\n'),
).join('\n');

const PARAGRAPHS = [
  'The two sides discussed the timetable of the line, which has been closed for thirty years.',
  'Work on the first section has begun, the ministry said in a statement on Monday.',
];

/** What a browser puts on the clipboard for an article selected on its page. */
export const PAGE_PIECE: Copied = {
  text: ['Ministers discuss railway line', 'BAKU, April 20, TREND', ...PARAGRAPHS].join('\n\n'),
  html: `<meta charset='utf-8'><h1 style="color: rgb(0, 0, 0); font-family: Arial;">Ministers discuss railway line</h1>
<div class="article-date">20 April 2026 14:35 (UTC+04:00)</div>
<p><strong>BAKU, April 20, TREND</strong></p>
<p>${PARAGRAPHS[0] ?? ''}&nbsp;</p>
<p><a href="https://en.trend.az/other/1?utm_source=in">Read also: Ten stories of the day</a></p>
<p>${PARAGRAPHS[1] ?? ''}</p>`,
};

/** A page as a browser saves it, with what stands around its article. */
export const SAVED_PAGE = `<!DOCTYPE html>
<!-- saved from url=(0043)https://report.az/en/foreign/bridge-opened/ -->
<html lang="en"><head><meta charset="utf-8"><title>Bridge over the border river opened - Report.az</title>
<meta property="og:site_name" content="Report News Agency">
<meta property="article:published_time" content="2026-04-21T18:20:00+04:00">
<script>window.ran = 1; fetch('https://evil.example/');</script></head>
<body><header><nav><ul>${['News', 'Politics', 'Economy', 'Sport', 'Culture', 'Video', 'About us']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></nav></header>
<main><article><h1>Bridge over the border river opened</h1>
<p>A new bridge over the border river was opened on Tuesday in the presence of both transport ministers, who had come by train from their capitals.</p>
<p>It is 320 metres long and will take lorries of up to forty tonnes, the ministry of transport said after the ceremony on its northern bank.</p>
<p>The old bridge, which was built in 1961 and is too narrow for today’s lorries, will be kept for those who come on foot or by bicycle.</p>
</article><aside><h3>Other news</h3><a href="/1">Weather of the week</a></aside></main>
<footer>© 2026 Report. All rights reserved.</footer><img src="https://evil.example/pixel.png"></body></html>`;

/** A mail with one article. */
export const MAIL = [
  'From: Press service <press@example.org>',
  'To: desk@example.org',
  'Subject: Fwd: Customs post to work around the clock',
  'Date: Wed, 22 Apr 2026 09:12:00 +0400',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Customs post to work around the clock',
  '',
  'The customs post at the southern border will be open day and night from May on, the customs committee reports.',
  '',
  '(APA / 22.04.2026)',
  '',
].join('\r\n');
