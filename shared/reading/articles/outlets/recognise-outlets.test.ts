import { describe, expect, test } from 'vitest';
import { articleContext } from '#shared/testing/article-context.ts';
import { datelineOf } from './dateline.ts';
import { knowledgeOf } from '../knowledge.ts';
import { outletAt, outletByRule } from './outlet-index.ts';
import { recogniseOutlets, type OutletHints } from './recognise-outlets.ts';
import { namedSource, reportingOutlet } from './reporting-phrase.ts';

const knowledge = knowledgeOf(articleContext, null);
const { outlets } = knowledge;

describe('the address', () => {
  test.each([
    ['https://en.trend.az/azerbaijan/1.html', 'TREND'],
    ['http://www.report.az/x', 'REPORT'],
    ['https://azertag.az/en', 'AZERTAG'],
    ['https://apa.az/', 'APA'],
    ['https://jam-news.net/x', 'JAM-NEWS.NET'],
    ['https://news.am/eng', 'NEWS.AM'],
    ['https://oc-media.org/x', 'OC-MEDIA'],
    ['https://mfa.gov.az/en', 'MFA.GOV.AZ'],
    ['https://www.aa.com.tr/en/x', 'ANADOLU AGENCY'],
    ['https://farsnews.ir/x', 'FARS'],
    ['https://www.tasnimnews.com/en', 'TASNIMNEWS.IR'],
    ['https://nottrend.az/x', null],
  ])('%s: %s', (url, name) => {
    expect(outletAt(url, outlets)).toBe(name);
  });

  test.each([
    ['https://www.some-paper.com/x', 'SOME-PAPER.COM'],
    ['https://news.some.co.uk/x', 'SOME.CO.UK'],
    ['https://x.taxes.gov.az/', 'TAXES.GOV.AZ'],
    ['https://t.me/channel/12', null],
    ['https://mail.google.com/mail/u/0', null],
    ['ftp://x.az', null],
  ])('that is not in the table: %s: %s', (url, name) => {
    expect(outletByRule(url)).toBe(name);
  });
});

describe('the dateline', () => {
  test.each([
    ['BAKU, April 20, TREND', 'TREND', '2026-04-20'],
    ['Baku, 20 April, AZERTAC. The President', 'AZERTAG', '2026-04-20'],
    ['BAKU, Azerbaijan, April 20. /TREND/. Text', 'TREND', '2026-04-20'],
    ['BAKU, Azerbaijan, April 20. The ministry', null, '2026-04-20'],
    ['TEHRAN (Tasnim) – Iran’s', 'TASNIMNEWS.IR', undefined],
    ['ANKARA (AA) - The', 'ANADOLU AGENCY', undefined],
    ['(Reuters) - Oil', 'REUTERS', undefined],
    ['YEREVAN, APRIL 20, ARMENPRESS. The', 'ARMENPRESS', '2026-04-20'],
    ['TASS, April 20. The', 'TASS', '2026-04-20'],
    ['BAKU, April 20 (Xinhua) -- The', 'XINHUA', '2026-04-20'],
    ['PARIS, April 20 (XYZ) - The', 'XYZ', '2026-04-20'],
    ['БАКУ, 20 апр - Sputnik. Текст', 'SPUTNIK', '2026-04-20'],
    ['Баку. 20 апреля. REPORT.AZ/ Текст', 'REPORT', '2026-04-20'],
    ['Bakı, 20 aprel, AZƏRTAC Nazir', 'AZERTAG', '2026-04-20'],
    ['【バクー時事】外相は', 'JIJI', undefined],
  ])('%s', (text, outlet, day) => {
    const found = datelineOf(text, knowledge, outlets);
    expect([found?.outlet, found?.date?.day]).toEqual([outlet, day]);
  });

  test.each([
    'On April 20, Trend was founded.',
    'In Baku, April 20 was declared a holiday.',
    'NATO (AWACS) planes flew over the sea.',
    'Azerbaijan, April 20 will see',
  ])('none: %s', (text) => {
    expect(datelineOf(text, knowledge, outlets)).toBeNull();
  });
});

test.each([
  ['Report informs that talks were held.', 'REPORT'],
  ['Talks were held, reports Trend, citing Reuters.', 'TREND'],
  ['Trend reports citing Reuters', 'TREND'],
  ['the minister told Trend.', 'TREND'],
  ['A report informs readers.', null],
  ['Об этом сообщает Trend.', 'TREND'],
  ['Trend xəbər verir ki, nazir', 'TREND'],
  ['タス通信によると、', 'TASS'],
  ['according to a trend in trade', null],
])('who reports: %s: %s', (text, name) => {
  expect(reportingOutlet(text, outlets)).toBe(name);
});

test.each([
  ['Source: Trend', 'Trend'],
  ['(Source: Reuters)', 'Reuters'],
  ['Источник: ТАСС', 'ТАСС'],
  ['出典：時事通信', '時事通信'],
  ['The source of the river is in Georgia.', null],
])('a source line: %s: %s', (text, name) => {
  expect(namedSource(text)).toBe(name);
});

describe('what is surest counts', () => {
  const none: OutletHints = { sources: [], urls: [], siteNames: [], named: [], texts: [] };
  const source = { outlets: ['APA', 'Azertac'], from: null, to: null };
  const url = 'https://trend.az/1';
  const text = 'LONDON, April 20 (Reuters) - The minister said.';
  test.each<[string, Partial<OutletHints>, string[]]>([
    ['the house source line', { sources: [source], urls: [url] }, ['APA', 'AZERTAG']],
    ['the address', { urls: [url], siteNames: ['Report'], texts: [text] }, ['TREND']],
    ['a site’s name', { urls: ['https://x.org/1'], siteNames: ['Report'] }, ['REPORT']],
    ['the domain', { urls: ['https://x.org/1'], siteNames: ['Ex'], texts: [text] }, ['X.ORG']],
    ['the dateline', { texts: [text], named: ['Trend'] }, ['REUTERS']],
    ['a source line', { texts: ['Trend reports.'], named: ['Some Paper'] }, ['SOME PAPER']],
    ['who reports', { texts: ['Trend reports.'], siteNames: ['Ex'] }, ['TREND']],
    ['any site’s name', { siteNames: ['Ex Weekly'] }, ['EX WEEKLY']],
    ['nothing', {}, []],
  ])('%s', (_name, hints, names) => {
    expect(recogniseOutlets({ ...none, ...hints }, knowledge)).toEqual(names);
  });
});
