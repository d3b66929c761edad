import { describe, expect, test } from 'vitest';
import { isArticle, linkedThings, textsOf } from './json-ld.ts';

const headlines = (script: string): string[] =>
  linkedThings(script)
    .filter(isArticle)
    .flatMap((thing) => textsOf(thing, 'headline'));

describe('articles of a script', () => {
  test.each<[string, string, string[]]>([
    ['an object', '{"@type":"NewsArticle","headline":"A"}', ['A']],
    ['an array', '[{"@type":"WebSite"},{"@type":"Article","headline":"A"}]', ['A']],
    ['a graph', '{"@graph":[{"@type":["ReportageNewsArticle"],"headline":"A"}]}', ['A']],
    ['one inside', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}', ['A']],
    ['line breaks in strings', '{"@type":"NewsArticle",\n"headline":"A\nB"}', ['A B']],
    ['a comma too many', '{"@type":"NewsArticle","headline":"A",}', ['A']],
    [
      'escaped for HTML',
      '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;A&quot;}',
      ['A'],
    ],
    ['in a comment', '<!-- {"@type":"NewsArticle","headline":"A"} -->', ['A']],
    ['no article', '{"@type":"BreadcrumbList","headline":"A"}', []],
    ['half of one', '{"@type":"NewsArticle","headline":"A', []],
    ['numbers and nothing', '[1,null,"a",{"@type":null}]', []],
    ['nothing', '', []],
  ])('%s', (_name, script, found) => {
    expect(headlines(script)).toEqual(found);
  });

  test('nested however deep', () => {
    expect(headlines('{"a":['.repeat(100_000))).toEqual([]);
    const deep = `${'{"a":'.repeat(1500)}{"@type":"Article","headline":"A"}${'}'.repeat(1500)}`;
    expect(headlines(deep)).toEqual(['A']);
  });
});

test('texts under a key, of strings and of things', () => {
  const thing = { publisher: [{ name: 'Trend' }, 'APA', 5, { name: 7 }], url: 'https://a.b' };
  expect(textsOf(thing, 'publisher', 'name')).toEqual(['Trend', 'APA']);
  expect(textsOf(thing, 'url')).toEqual(['https://a.b']);
  expect(textsOf(thing, 'headline')).toEqual([]);
});
