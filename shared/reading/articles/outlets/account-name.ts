import { endsSentence } from '#shared/text/line-shape.ts';
import { isProse } from '../cutting/prose.ts';

/** What stands below an account's name: its readers, its handle, the minute of the post. */
const BELOW: readonly RegExp[] = [
  /^\d[\d.,]*\s?[KM]?\s(?:followers|subscribers|members|подписчик\p{L}*)$/iu,
  /^@\w{2,30}$/u,
  /^(?:\p{L}{3,9} \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?|yesterday|вчера) (?:at|в|um) \d{1,2}:\d{2}(?: ?[AP]M)?\s*·?$/iu,
];

/** The name of an account above what stands below such names, or before a feed reader's words. */
export function accountNamed(text: string, next: string): string | null {
  const feed = /^(?<name>.{2,40}?)(?: by .{2,60}?)? \/ .{1,20}\/\/.*(?:keep unread|hide)/iu.exec(
    text,
  );
  if (feed?.groups?.name !== undefined) return feed.groups.name;
  const isName = text.length <= 80 && !isProse(text) && !endsSentence(text);
  return isName && BELOW.some((pattern) => pattern.test(next)) ? text : null;
}
