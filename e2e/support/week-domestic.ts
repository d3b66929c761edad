import { day, list, paragraph, type WeekItem } from './week.ts';

// The items of the second section.

// Text as it comes out of a PDF: lines broken where the page ended.
const PASTED_LINES = `The parliament adopted in the first reading
a bill on saving water in the cities.

The second reading is planned
for June.`;

export const WATER: WeekItem = {
  ja: '国会、節水法案を第1読会で可決',
  en: 'Parliament adopts water bill in first reading',
  blocks: [
    {
      kind: 'report',
      acts: [{ paste: { text: PASTED_LINES } }],
      body: [
        paragraph(
          'The parliament adopted in the first reading a bill on saving water in the cities.',
        ),
        paragraph('The second reading is planned for June.'),
      ],
      outlets: ['apa'],
      days: day('8.5', '05-08'),
    },
  ],
};

export const CENSUS: WeekItem = {
  ja: '農業センサス速報、果樹園が2割増',
  en: 'Farm census: orchards grow by a fifth',
  blocks: [
    {
      kind: 'report',
      acts: [{ type: 'Orchards cover 240,000 hectares, the census found.' }],
      body: [paragraph('Orchards cover 240,000 hectares, the census found.')],
      outlets: ['azertag'],
      days: day('14.5', '05-14'),
    },
    {
      kind: 'note',
      acts: [{ type: 'The figures do not include Nakhchivan.' }],
      body: [paragraph('The figures do not include Nakhchivan.')],
      outlets: [],
    },
  ],
};

export const ROADS: WeekItem = {
  ja: '大雨で南部3郡の道路が一時不通',
  en: 'Rain cuts roads in three southern districts',
  blocks: [
    {
      kind: 'report',
      acts: [
        { type: 'Three districts were cut off:' },
        { press: 'Enter' },
        { press: 'Control+Shift+l' },
        { type: 'Lerik;' },
        { press: 'Enter' },
        { type: 'Yardimli;' },
        { press: 'Enter' },
        { type: 'Astara.' },
        { press: 'Enter' },
        { press: 'Enter' },
        { type: 'The roads are open again.' },
      ],
      body: [
        paragraph('Three districts were cut off:'),
        list(paragraph('Lerik;'), paragraph('Yardimli;'), paragraph('Astara.')),
        paragraph('The roads are open again.'),
      ],
      outlets: ['trend', 'azertag'],
      days: day('12.5', '05-12'),
    },
  ],
};
