import type { Pages } from '#shared/contract/pages.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Exported, ExportFormat } from '../documents/export-report.ts';

/** A digest as it is to be set, and the template to set it in. */
export interface Report {
  readonly id: string;
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
