import { expect, test } from 'vitest';
import { classHint } from './class-hints.ts';

const cutOf = (classes: string, id = ''): string | null =>
  classHint({ classes, id, role: '', itemprop: '', rel: '', part: '' })?.cut ?? null;

test.each<[string, string | null]>([
  ['ad-slot', 'advertisement'],
  ['adsbygoogle', 'advertisement'],
  ['header-lead', null],
  ['read', null],
  ['gradient', null],
  ['articleShareBar', 'share'],
  ['share_buttons', 'share'],
  ['shareholders', null],
  ['related-news', 'read-also'],
  ['also-read__text', 'read-also'],
  ['news-body', null],
  ['article__body--with-related', null],
  ['has-sidebar', null],
  ['category-social tag-share', null],
  ['tag-list', 'tags'],
  ['wp-caption-text', 'caption'],
  ['entry-date published', 'date'],
  ['update', null],
  ['author-name', 'byline'],
  ['authority', null],
  ['newsletter-signup', 'subscribe'],
  ['cookie-banner', 'cookies'],
  ['header', 'page'],
  ['article-header', null],
  ['site-header', 'page'],
  ['comment-list', 'page'],
  ['commentary', null],
  ['tgme_widget_message_text', null],
  ['', null],
  ['   ', null],
])('class %j', (classes, cut) => {
  expect(cutOf(classes)).toBe(cut);
});

test('an id says as much', () => {
  expect(cutOf('box', 'disqus_thread')).toBe('page');
});
