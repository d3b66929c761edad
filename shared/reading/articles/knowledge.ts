import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import type { ArticleContext } from './article.ts';
import { outletIndex, type OutletIndex } from './outlets/outlet-index.ts';

/** All that recognition goes by beside the lines themselves. */
export interface Knowledge extends Omit<ArticleContext, 'outlets'> {
  readonly outlets: OutletIndex;
  /** The day on which the mail or the message was sent. */
  readonly sent: CalendarDate | null;
}

/** A context made ready to be asked often. */
export const knowledgeOf = (
  { outlets, ...context }: ArticleContext,
  sent: CalendarDate | null,
): Knowledge => ({ ...context, outlets: outletIndex(outlets), sent });
