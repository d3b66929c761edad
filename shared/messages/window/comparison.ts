import type { HeaderField } from '../../domain/correction.ts';
import type { Locale } from '../messages.ts';

/** What became of an item from one version to another; an item can be changed and moved. */
export type ChangeName = 'changed' | 'added' | 'removed' | 'moved';

/** Words for what differs between two versions of a text. */
export interface ComparisonTexts {
  readonly changes: Readonly<Record<ChangeName, string>>;
  /** Where an item stood: the title of its section, and its number there from 1. */
  readonly movedFrom: (section: string, number: number) => string;
  /** Only bold, italics or a link changed. */
  readonly lookChanged: string;
  /** Only how a paragraph stands in lists changed. */
  readonly listChanged: string;
  readonly kindChanged: Readonly<Record<'report' | 'note', string>>;
  readonly header: string;
  readonly fields: Readonly<Record<HeaderField, string>>;
  readonly untitled: string;
}

export const COMPARISON_TEXTS: Readonly<Record<Locale, ComparisonTexts>> = {
  en: {
    changes: { changed: 'Changed', added: 'New', removed: 'Removed', moved: 'Moved' },
    movedFrom: (section, number) => `was number ${String(number)} in “${section}”`,
    lookChanged: 'Bold, italics or link changed',
    listChanged: 'Place in the list changed',
    kindChanged: { report: 'was a NOTE', note: 'became a NOTE' },
    header: 'Heading of the report',
    fields: {
      title: 'Title',
      subtitle: 'Subtitle',
      period: 'Period',
      coverageNote: 'Coverage note',
      issuer: 'Issuer',
    },
    untitled: '(no headline)',
  },
  ja: {
    changes: { changed: '変更', added: '新規', removed: '削除', moved: '移動' },
    movedFrom: (section, number) => `「${section}」の ${String(number)} 番目から移動`,
    lookChanged: '太字・斜体・リンクの変更',
    listChanged: '箇条書きの変更',
    kindChanged: { report: 'NOTE から本文に変更', note: 'NOTE に変更' },
    header: '表題部',
    fields: {
      title: '表題',
      subtitle: '副題',
      period: '対象期間',
      coverageNote: '対象期間の注記',
      issuer: '発信者',
    },
    untitled: '(見出しなし)',
  },
};
