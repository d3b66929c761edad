import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { pageAddress } from './addresses.ts';
import { metadataDay } from './metadata-day.ts';
import { attributeOf, type PageTree } from './page-tree.ts';

/** What an element's attributes say of the entry that it is in. */
export interface EntryMark {
  readonly place: number;
  readonly url: string | null;
  readonly day: CalendarDate | null;
}

const IS_DATE = /(?:^|[\s_-])date(?:[\s_-]|$)/u;
const IS_HEADING = /^h[1-4]$/u;

/**
 * Days and addresses that stand in attributes: `time[datetime]`, dates that show their day when
 * pointed at, links of headings and dates. To be called before the page's attributes are taken off.
 */
export function entryMarks(tree: PageTree): readonly EntryMark[] {
  return tree.elements.flatMap((element, place): EntryMark[] => {
    if (element.attrs.length === 0) return [];
    const outer = tree.elements[tree.parents[place] ?? -1]?.tagName ?? '';
    const isDate = IS_DATE.test(tree.names[place]?.classes ?? '');
    const written =
      attributeOf(element, 'datetime') ?? (isDate ? attributeOf(element, 'title') : '');
    const day = metadataDay(written ?? '');
    const leads = element.tagName === 'a' && (isDate || IS_HEADING.test(outer));
    const url = leads ? pageAddress(attributeOf(element, 'href') ?? '') : null;
    return day === null && url === null ? [] : [{ place, url, day }];
  });
}
