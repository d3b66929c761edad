import type { Pages } from '#shared/contract/pages.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Marking } from '#shared/report/marking.ts';
import type { Exported, ExportFormat } from '../documents/export-report.ts';
import type { RedlineComment } from '../documents/redline/comment-places.ts';
import type { RedlineReading, Unreadable } from '../documents/redline/read-redline.ts';
import type { RedlineBy } from '../documents/redline/write-redline.ts';

/** A digest as it is to be set, the template to set it in, and whether it is a draft. */
export interface Report {
  readonly id: string;
  readonly digest: Digest;
  readonly template: Template;
  readonly marking: Marking;
  /** What a draft corrects: the table for it is worked out where it is set, which takes its time. */
  readonly corrects: Digest | null;
}

/** Two texts of a digest, whose changes are to be shown in Word. */
export interface Redline {
  readonly before: Digest;
  readonly after: Digest;
  readonly template: Template;
  readonly by: RedlineBy;
  readonly comments: readonly RedlineComment[];
}

/** A Word file that came back, and the text that it went out with. */
export interface Returned {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly template: Template;
}

/** What the worker does: what it is handed, and what it hands back. */
export interface Jobs {
  /** Starts Typst and sets a small report, so that the first real one is quick. */
  readonly start: { readonly input: Template; readonly output: null };
  readonly render: { readonly input: Report; readonly output: Pages };
  /** A page's picture; null where the page is another by now. */
  readonly page: {
    readonly input: { readonly id: string; readonly page: number; readonly hash: string };
    readonly output: string | null;
  };
  readonly export: {
    readonly input: Omit<Report, 'id'> & { readonly format: ExportFormat };
    readonly output: Exported;
  };
  /** Changes from one text to another as Word's tracked changes; takes as long as an export. */
  readonly redline: { readonly input: Redline; readonly output: Uint8Array };
  /** What comes back of a redline. */
  readonly returned: {
    readonly input: Returned;
    readonly output: Result<RedlineReading, Unreadable>;
  };
}

export type JobName = keyof Jobs;
export type InputOf<Name extends JobName> = Jobs[Name]['input'];
export type OutputOf<Name extends JobName> = Jobs[Name]['output'];

/** To the worker. */
export type Request = {
  readonly [Name in JobName]: { readonly name: Name; readonly input: InputOf<Name> };
}[JobName];

/** From the worker: what came of the job, and how many bytes Typst holds by now. */
export interface Reply {
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: unknown };
  readonly memory: number;
}
