import { describe, expect, test } from 'vitest';
import { outletName, readOutlets, withOutlets } from './outlet-names.ts';
import { suggestOutlets } from './suggest-outlets.ts';

const KNOWN = [
  { name: 'TREND', uses: 9 },
  { name: 'APA', uses: 5 },
  { name: 'ANADOLU AGENCY', uses: 3 },
  { name: 'XƏZƏR XƏBƏR', uses: 2 },
  { name: 'AZERTAC', uses: 1 },
];
const names = KNOWN.map(({ name }) => name);
const suggested = (typed: string, chosen: string[] = []): string[] =>
  suggestOutlets(KNOWN, typed, chosen).map(({ name, isNew }) => (isNew ? `+${name}` : name));

describe('the name of an outlet', () => {
  test.each([
    ['trend', 'TREND'],
    [' jam-news.net ', 'JAM-NEWS.NET'],
    ['anadolu  agency', 'ANADOLU AGENCY'],
    ['xezer xeber', 'XƏZƏR XƏBƏR'],
    ['İctimai', 'İctimai'],
    ['Интерфакс', 'Интерфакс'],
    ['共同通信', '共同通信'],
  ])('%j is %j', (typed, name) => {
    expect(outletName(typed, names)).toBe(name);
  });
});

describe('what is typed or pasted', () => {
  test('several names, with any separator', () => {
    expect(readOutlets('trend, report、APA/turan;\nria', names)).toEqual({
      names: ['TREND', 'REPORT', 'APA', 'TURAN', 'RIA'],
      rest: '',
    });
  });
  test('what is no name is left', () => {
    expect(readOutlets('apa, (x), 12', names)).toEqual({ names: ['APA'], rest: '(X), 12' });
    expect(readOutlets(' , ', names)).toEqual({ names: [], rest: '' });
  });
  test('none twice', () => {
    expect(withOutlets(['TREND'], ['APA', 'trend', 'APA'])).toEqual(['TREND', 'APA']);
  });
});

describe('suggestions', () => {
  test('begin with what was typed, the most used first; then it is a new name', () => {
    expect(suggested('a')).toEqual(['APA', 'ANADOLU AGENCY', 'AZERTAC', '+A']);
  });
  test('fold case and marks', () => {
    expect(suggested('xez')).toEqual(['XƏZƏR XƏBƏR', '+XEZ']);
  });
  test('a name that only holds what was typed comes after the new name', () => {
    expect(suggested('agency')).toEqual(['+AGENCY', 'ANADOLU AGENCY']);
  });
  test('a known name is not new, a chosen one is not offered', () => {
    expect(suggested('apa')).toEqual(['APA']);
    expect(suggested('apa', ['APA'])).toEqual([]);
    expect(suggested('')).toEqual(names);
  });
});
