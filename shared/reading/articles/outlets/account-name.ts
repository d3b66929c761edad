import { isProse } from '../cutting/prose.ts';

/** The name of an account above the number of its readers, or before a feed reader's words. */
export function accountNamed(text: string, next: string): string | null {
  const feed = /^(?<name>.{2,40}?)(?: by .{2,60}?)? \/ .{1,20}\/\/.*(?:keep unread|hide)/iu.exec(
    text,
  );
  if (feed?.groups?.name !== undefined) return feed.groups.name;
  const hasReaders = /^\d[\d.,]*\s?[KM]?\s(?:followers|subscribers|members|подписчик\p{L}*)$/iu;
  return text.length <= 80 && !isProse(text) && hasReaders.test(next) ? text : null;
}
