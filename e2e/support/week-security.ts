import { day, link, list, paragraph, text, type WeekItem } from './week.ts';

// The items of the first section.

const PASTED_HTML = `<html><head><style>p { color: red }</style></head><body>
<script>document.title = 'bad'</script><!--StartFragment-->
<p class="MsoNormal" style="margin:0">The mine agency reported for the week:<o:p></o:p></p>
<ul><li>Aghdam: <b style="color:red">12</b> mines;</li><li>Fuzuli: 7 mines.</li></ul>
<p>Work&nbsp;goes on <a href="https://mines.example/week">as planned</a>.</p>
<img src="https://mines.example/photo.jpg"><!--EndFragment--></body></html>`;

export const BORDER: WeekItem = {
  ja: 'ミナバドリ国防相、国境部隊を視察',
  en: 'Defense minister Minabadli inspects border units',
  blocks: [
    {
      kind: 'report',
      acts: [
        { type: 'On May 10, ' },
        { press: 'Control+b' },
        { type: 'Colonel General Rauf Minabadli' },
        { press: 'Control+b' },
        { type: ' visited the posts near Astara. The ministry published a report' },
        { press: 'Control+Shift+ArrowLeft' },
        { link: 'https://mod.example/astara' },
        { press: 'ArrowRight' },
        { type: ' with photographs.' },
      ],
      body: [
        paragraph(
          'On May 10, ',
          text('Colonel General Rauf Minabadli', 'bold'),
          ' visited the posts near Astara. The ministry published a ',
          text('report', link('https://mod.example/astara')),
          ' with photographs.',
        ),
      ],
      outlets: ['trend', 'report'],
      days: day('10.5', '05-10'),
    },
  ],
};

export const MINES: WeekItem = {
  ja: '地雷対策庁、1週間の活動結果を発表',
  en: 'Mine agency reports on its week',
  blocks: [
    {
      kind: 'report',
      acts: [{ paste: { text: 'The mine agency reported', html: PASTED_HTML } }],
      body: [
        paragraph('The mine agency reported for the week:'),
        list(paragraph('Aghdam: ', text('12', 'bold'), ' mines;'), paragraph('Fuzuli: 7 mines.')),
        paragraph('Work goes on ', text('as planned', link('https://mines.example/week')), '.'),
      ],
      outlets: ['apa'],
      days: day('9-11.5', '05-09', '05-11'),
    },
  ],
};

export const TALKS: WeekItem = {
  ja: '国境警備当局者が会談―両国の発表は異なる',
  en: 'Border officials meet; the two sides tell it differently',
  blocks: [
    {
      kind: 'report',
      label: 'Azerbaijani MFA',
      acts: [
        { type: 'The sides discussed the work of the crossing.' },
        { press: 'Enter' },
        { type: 'They agreed to meet again in June.' },
      ],
      body: [
        paragraph('The sides discussed the work of the crossing.'),
        paragraph('They agreed to meet again in June.'),
      ],
      outlets: ['report'],
      days: day('11.5', '05-11'),
    },
    {
      kind: 'report',
      label: 'Iranian MFA',
      acts: [{ type: 'The sides spoke about transit fees.' }],
      body: [paragraph('The sides spoke about transit fees.')],
      outlets: ['irna', 'mehr'],
      days: day('11-12.5', '05-11', '05-12'),
    },
  ],
};
