import { z } from 'zod';
import { STEP_LABELS } from '#shared/commands/step-labels.ts';
import { dateRangeSchema } from '#shared/domain/calendar-date.ts';
import { digestSchema } from '#shared/domain/digest.ts';
import { templateSchema } from '#shared/domain/template.ts';
import {
  originalSchema,
  outletFormsSchema,
  recogniseSchema,
  recognisedSchema,
} from './articles.ts';
import { digestIdSchema, revisedEntitySchema, revsSchema } from './entities.ts';
import { historySchema, writeSchema } from './editing.ts';
import {
  backupSchema,
  exportFindingSchema,
  outletUseSchema,
  summarySchema,
  templateEntrySchema,
  unplacedSchema,
} from './library.ts';
import { pagesSchema } from './pages.ts';
import { EXPORT_CHOICES, settingsPatchSchema, settingsSchema } from './settings.ts';
import { commentAnchorSchema } from '#shared/domain/comment-anchor.ts';
import { personIdSchema, personSchema } from '#shared/domain/person.ts';
import { commentIdSchema, commentSchema, remarkInputSchema } from './comments.ts';
import { redlineReadingSchema } from './redline.ts';
import {
  deedSchema,
  eventSeqSchema,
  historyEntrySchema,
  reviewReadingSchema,
  reviewSchema,
  sinceSchema,
} from './review.ts';
import { madeFileSchema, recipientListSchema, recipientsSchema, sentSchema } from './sending.ts';
import {
  newPersonSchema,
  passwordSchema,
  personNameSchema,
  personPatchSchema,
  sessionSchema,
} from './session.ts';

/** Who may ask: a page in a window, or only the program's own main process. */
export type Caller = 'window' | 'host';

export interface Call<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  At extends 'backend' | 'host' = 'backend' | 'host',
  Access extends 'person' | 'anyone' = 'person' | 'anyone',
> {
  /** A query changes nothing; a command runs in one transaction and is logged. */
  readonly kind: 'query' | 'command';
  /** Where the answer is made. `host` is the main process: dialogs, windows, folders. */
  readonly at: At;
  readonly caller: Caller;
  /** `person`: somebody has to be signed in, and the screen not locked. */
  readonly access: Access;
  readonly input: Input;
  readonly output: Output;
}

const nothing = z.object({});
const byId = z.object({ id: digestIdSchema });
/** A window's place among the windows, from 1: the history of a closed window goes to its heir. */
const seat = z.number().int().min(1).max(99);

type Backend<
  I extends z.ZodType,
  O extends z.ZodType,
  Access extends Call['access'] = 'person',
> = Call<I, O, 'backend', Access>;
const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Backend<I, O> => ({
  kind: 'query',
  at: 'backend',
  caller: 'window',
  access: 'person',
  input,
  output,
});
const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Backend<I, O> => ({
  ...query(input, output),
  kind: 'command',
});
const forHost = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Backend<I, O> => ({
  ...command(input, output),
  caller: 'host',
});
const hosted = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O, 'host', 'anyone'> => ({
  ...{ kind: 'command', at: 'host', caller: 'window', access: 'anyone' },
  input,
  output,
});
/** Also for who is not signed in. */
const open = <I extends z.ZodType, O extends z.ZodType>(
  call: Backend<I, O>,
): Backend<I, O, 'anyone'> => ({
  ...call,
  access: 'anyone',
});

/** The most that one message may hold, characters and bytes counted alike. */
export const MESSAGE_LIMIT = 64 * 1024 * 1024;

/**
 * Everything that can be asked, by name. Input is parsed where it arrives; output is parsed in
 * tests. Client and dispatcher take their types from here.
 */
export const CONTRACT = {
  // The library: digests as wholes.
  'library.list': query(nothing, z.array(summarySchema)),
  'library.create': command(
    z.object({ template: z.string().max(200), period: dateRangeSchema.nullable() }),
    byId,
  ),
  'library.duplicate': command(byId, byId),
  'library.rename': command(
    z.object({ id: digestIdSchema, name: z.string().trim().max(200).nullable() }),
    nothing,
  ),
  /** Into the bin, out of it, and for good. */
  'library.remove': command(byId, nothing),
  'library.restore': command(byId, nothing),
  'library.purge': command(byId, nothing),
  'library.import': command(
    z.object({ file: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) }),
    z.object({ id: digestIdSchema, items: z.number().int(), unplaced: z.array(unplacedSchema) }),
  ),
  'templates.list': query(nothing, z.array(templateEntrySchema)),
  /** Keeps a template that was chosen as a file, in the place of the office's own of its name. */
  'templates.put': command(
    z.object({ file: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) }),
    templateEntrySchema,
  ),
  'templates.remove': command(z.object({ name: z.string().max(200) }), nothing),
  /** Writes a template into the folder of exports, to be changed and chosen again. */
  'templates.copy': command(
    z.object({ name: z.string().max(200) }),
    z.object({ path: z.string() }),
  ),
  'outlets.list': query(nothing, z.array(outletUseSchema)),

  // One digest.
  'digest.open': query(
    z.object({ id: digestIdSchema, seat }),
    z.object({
      id: digestIdSchema,
      name: z.string().nullable(),
      review: reviewSchema,
      template: templateSchema,
      digest: digestSchema,
      revs: revsSchema,
      history: historySchema,
    }),
  ),
  'digest.write': command(
    writeSchema,
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('stored'), revs: revsSchema, history: historySchema }),
      /** Nothing was stored: somebody else wrote first. What stands there now, with its rev. */
      z.object({ outcome: z.literal('conflict'), theirs: z.array(revisedEntitySchema) }),
    ]),
  ),
  'digest.undo': command(
    z.object({ id: digestIdSchema, seat, direction: z.enum(['undo', 'redo']) }),
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('done'),
        label: z.enum(STEP_LABELS),
        entities: z.array(revisedEntitySchema),
        history: historySchema,
      }),
      z.object({ outcome: z.literal('nothing') }),
      /** What the step changed was changed again in another window. */
      z.object({ outcome: z.literal('overtaken'), history: historySchema }),
    ]),
  ),

  // Who is at the program.
  'session.get': open(query(nothing, sessionSchema)),
  'session.sign-in': open(
    command(z.object({ name: personNameSchema, password: passwordSchema }), sessionSchema),
  ),
  'session.unlock': open(command(z.object({ password: passwordSchema }), sessionSchema)),
  'session.lock': open(command(nothing, nothing)),
  'session.sign-out': open(command(nothing, nothing)),
  /** Something was done in a window: the screen stays open. */
  'session.touch': query(nothing, nothing),
  /** The first account, which is an administrator's whatever else it is; signed in with it. */
  'people.first': open(command(newPersonSchema, sessionSchema)),
  /** Everybody, also those whose account is closed: records name them. */
  'people.list': query(nothing, z.array(personSchema)),
  'people.create': command(newPersonSchema, personSchema),
  'people.change': command(personPatchSchema, personSchema),
  /** Who sets their own says the one that they have. */
  'people.password': command(
    z.object({ id: personIdSchema, password: passwordSchema, current: passwordSchema.nullable() }),
    nothing,
  ),

  // Review and approval.
  'review.get': query(byId, reviewSchema),
  'review.read': query(byId.extend({ since: sinceSchema }), reviewReadingSchema),
  'review.act': command(byId.extend({ act: deedSchema }), reviewSchema),
  /** The person has looked through the text of this revision (`clock`). */
  'review.seen': command(byId.extend({ clock: z.number().int() }), nothing),
  'review.history': query(byId, z.array(historyEntrySchema)),
  'review.text': query(byId.extend({ seq: eventSeqSchema }), digestSchema),
  'comments.list': query(byId, z.array(commentSchema)),
  'comments.add': command(
    remarkInputSchema.extend({ id: digestIdSchema, anchor: commentAnchorSchema }),
    commentSchema,
  ),
  'comments.reply': command(remarkInputSchema.extend({ comment: commentIdSchema }), commentSchema),
  'comments.resolve': command(
    z.object({ comment: commentIdSchema, resolved: z.boolean() }),
    commentSchema,
  ),

  // Distribution.
  'recipients.list': query(nothing, z.array(recipientListSchema)),
  'recipients.write': command(
    recipientListSchema.extend({ id: z.string().max(39).nullable() }),
    recipientListSchema,
  ),
  'recipients.remove': command(recipientListSchema.pick({ id: true, rev: true }), nothing),
  /** Writes a mail draft with files of the edition in force into the folder of exports. */
  'sending.mail': command(
    byId.extend({
      recipients: recipientsSchema.min(1),
      subject: z.string().max(1000),
      text: z.string().max(100_000),
      formats: z.array(z.enum(['docx', 'pdf'])).min(1),
    }),
    /** Where the mail is, and what is attached to it. */
    z.object({ path: z.string(), files: z.array(madeFileSchema) }),
  ),
  'sending.record': command(
    byId.extend({ recipients: recipientsSchema.min(1), files: z.array(madeFileSchema).max(100) }),
    reviewSchema,
  ),
  'sending.list': query(byId, z.array(sentSchema)),

  // Redlines for those who review in Word.
  /** Writes the changes since an event as tracked changes into the folder of exports. */
  'redline.write': command(
    byId.extend({ seq: eventSeqSchema, existing: z.enum(['ask', 'replace', 'keep-both']) }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('done'), folder: z.string(), file: z.string() }),
      z.object({ outcome: z.literal('exists'), file: z.string() }),
    ]),
  ),
  /** What a file that came back proposes; nothing is changed by it. */
  'redline.read': command(
    byId.extend({ file: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) }),
    redlineReadingSchema,
  ),

  // Articles from outside. What is recognised is no part of a digest before it is written.
  /** Told when the window comes to the front: something may have been copied, and is pasted soon. */
  'articles.prepare': query(nothing, nothing),
  'articles.recognise': command(
    recogniseSchema,
    z.discriminatedUnion('outcome', [
      recognisedSchema.extend({ outcome: z.literal('done') }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  ),
  'articles.cancel': command(z.object({ run: z.string().min(1).max(40) }), nothing),
  /** What was pasted for an item, oldest first. */
  'originals.of': query(
    z.object({ id: digestIdSchema, item: z.string().min(1).max(100) }),
    z.array(originalSchema),
  ),
  'outlet-forms.get': query(nothing, outletFormsSchema),
  /** Null where somebody else changed the table meanwhile; nothing was stored then. */
  'outlet-forms.set': command(outletFormsSchema, outletFormsSchema.nullable()),

  // The finished pages.
  'pages.render': query(byId, pagesSchema),
  'pages.page': query(
    z.object({ id: digestIdSchema, page: z.number().int().min(0), hash: z.string().max(100) }),
    /** An SVG that stands alone; null where the page is another by now. */
    z.object({ svg: z.string().nullable() }),
  ),

  // Files for others.
  'export.run': command(
    z.object({
      id: digestIdSchema,
      run: z.string().min(1).max(40),
      /** The edition in force, or the text at hand with a clear draft mark (案). */
      of: z.enum(['draft', 'edition']),
      formats: z.array(z.enum(EXPORT_CHOICES)).min(1),
      existing: z.enum(['ask', 'replace', 'keep-both']),
    }),
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('done'),
        folder: z.string(),
        files: z.array(z.string()),
        findings: z.array(exportFindingSchema),
      }),
      z.object({ outcome: z.literal('exists'), files: z.array(z.string()) }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  ),
  'export.cancel': command(z.object({ run: z.string().min(1).max(40) }), nothing),

  'settings.get': open(query(nothing, settingsSchema)),
  'settings.set': open(command(settingsPatchSchema, settingsSchema)),
  'settings.set-export-folder': forHost(z.object({ folder: z.string().max(1000) }), nothing),

  'backups.list': query(nothing, z.array(backupSchema)),
  'backups.create': command(nothing, backupSchema),
  'backups.restore': command(backupSchema.pick({ file: true }), nothing),

  /** How the start went; the same message is an event. */
  'startup.retry': open(command(nothing, nothing)),
  /** What those who look after the program want to know; no text of any digest. */
  'startup.report': open(forHost(nothing, z.object({ text: z.string() }))),

  // The main process.
  'host.choose-export-folder': hosted(nothing, z.object({ folder: z.string().nullable() })),
  /** What is on the clipboard, asked for by a key or the menu; `url` is the page that it is from. */
  'host.clipboard': hosted(
    nothing,
    z.object({ html: z.string().nullable(), text: z.string(), url: z.string().nullable() }),
  ),
  /** Opens a mail draft of the folder of exports in the PC's mail program. */
  'host.open-mail': hosted(z.object({ path: z.string().max(2000) }), nothing),
  'host.show-file': hosted(z.object({ path: z.string().max(2000) }), nothing),
  'host.open-window': hosted(
    z.object({ view: z.enum(['home', 'digest', 'pages']), id: digestIdSchema.nullable() }),
    nothing,
  ),
  /** Tells the windows that show this digest's pages which item is being edited or was clicked. */
  'host.follow': hosted(
    z.object({ id: digestIdSchema, item: z.string().max(100), from: z.enum(['item', 'pages']) }),
    nothing,
  ),
  'host.choose-data-folder': hosted(nothing, nothing),
  'host.save-fault-report': hosted(nothing, z.object({ path: z.string().nullable() })),
  'host.quit': hosted(nothing, nothing),
} as const satisfies Record<string, Call>;

export type CallName = keyof typeof CONTRACT;
export type InputOf<Name extends CallName> = z.input<(typeof CONTRACT)[Name]['input']>;
export type ParsedInputOf<Name extends CallName> = z.output<(typeof CONTRACT)[Name]['input']>;
export type OutputOf<Name extends CallName> = z.output<(typeof CONTRACT)[Name]['output']>;

export const isCallName = (name: string): name is CallName => Object.hasOwn(CONTRACT, name);
