import type { Digest } from '#shared/domain/digest.ts';
import { editionSchema, type Edition, type Signatory } from '#shared/domain/edition.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import { corrections } from '#shared/comparison/corrections.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { editionInForce, ownWork, type DigestFacts } from '#shared/workflow/facts.ts';
import { readPerson } from '../people/person-rows.ts';
import { readDigest } from '../store/digests.ts';
import { readDigestRow } from '../store/header-rows.ts';
import type { RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { readEdition } from './editions.ts';
import { checkedFacts } from './review-rows.ts';
import { pack, type Packed } from './packed-json.ts';
import { recordEvent, type Recorded } from './record-event.ts';
import { abilitiesFor, type ReviewDesk } from './what-is-allowed.ts';

const iso = (at: number): string => new Date(at).toISOString();

function signatory(store: Store, id: string): Signatory {
  const person = readPerson(store, id)?.person;
  if (!person) throw new Error('somebody on record has no account');
  return { id, name: person.name };
}

/** What an edition corrects; null for the first. Throws where the one before is not there. */
function correctsOf(
  store: Store,
  id: string,
  facts: DigestFacts,
  digest: Digest,
): Edition['corrects'] {
  const last = editionInForce(facts);
  if (!last) return null;
  const before = readEdition(store, id, last.edition);
  if (!before) throw new Error('an edition that was looked for before is gone');
  const { edition, sha256 } = last;
  return { edition, sha256, corrections: corrections(before.edition.digest, digest) };
}

/** What an approval is made of. */
export interface Approval {
  /** The form that the digest is approved in: the one that it names. */
  readonly template: Template;
  readonly remark: string | null;
  /** The revision of the digest (`clock`) that the person has looked at. */
  readonly seen: number;
}

function build(
  desk: ReviewDesk,
  id: string,
  facts: DigestFacts,
  asked: Approval,
  form: Packed,
): Edition {
  const { store, who, now } = desk;
  const digest = readDigest(store, id)?.digest;
  if (!digest || !facts.handedIn) throw new Error('nothing was handed in to be approved');
  const { by, at } = facts.handedIn;
  const onePerson = ownWork(facts, who.id).length > 0;
  return editionSchema.parse({
    format: 'edition/1',
    edition: facts.edition,
    digest,
    template: { name: asked.template.name, sha256: form.sha256 },
    handedIn: { by: signatory(store, by), at: iso(at) },
    approved: { by: signatory(store, who.id), at: iso(now), onePerson, remark: asked.remark },
    corrects: correctsOf(store, id, facts, digest),
  } satisfies Edition);
}

/** Why somebody may not approve now, before anything is made. */
function mayApprove(desk: ReviewDesk, id: string, seen: number): Result<DigestFacts, Problem> {
  const { store } = desk;
  const row = readDigestRow(store, id);
  if (!row) return fail({ code: 'digest-missing', params: {} });
  const abilities = abilitiesFor(desk, id);
  if (!abilities.ok) return abilities;
  const { approve: may } = abilities.value;
  if (!may.allowed) return fail(refusalProblem(may));
  if (row.clock !== seen) return fail({ code: 'text-changed', params: {} });
  const facts = checkedFacts(store, id);
  const last = facts.ok ? editionInForce(facts.value) : null;
  if (!facts.ok || (last && readEdition(store, id, last.edition)?.sha256 !== last.sha256)) {
    return fail({ code: 'record-broken', params: { digest: id } });
  }
  return facts;
}

/** What was approved: the edition's hash, and the facts from now on. */
export interface Approved extends Recorded {
  readonly sha256: string;
  readonly edition: Edition;
}

/**
 * Approves a digest: freezes its text, its form and who approved it, and records that, in one
 * transaction. The text is the one that the person has looked at, or nothing is done.
 */
export function approve(desk: ReviewDesk, id: string, asked: Approval): Result<Approved, Problem> {
  const { store } = desk;
  return store.transaction(() => {
    const checked = mayApprove(desk, id, asked.seen);
    if (!checked.ok) return checked;
    const form = pack(asked.template);
    const edition = build(desk, id, checked.value, asked, form);
    const { sha256, json } = pack(edition);
    const { edition: number, approved } = edition;
    const { onePerson, remark } = approved;
    const marks: RecordMark[] = [
      { kind: 'edition', id: `${id}/${String(number)}`, sha256 },
      { kind: 'template', id: form.sha256, sha256: form.sha256 },
    ];
    const happening = { event: 'approved', edition: number, sha256, onePerson, remark } as const;
    const recorded = recordEvent(desk, id, happening, marks);
    if (!recorded.ok) return recorded;
    store.run(
      'INSERT INTO template_form (sha256, json) VALUES (?, ?) ON CONFLICT DO NOTHING',
      form.sha256,
      form.json,
    );
    store.run(
      'INSERT INTO edition (digest, number, sha256, template, json) VALUES (?, ?, ?, ?, ?)',
      id,
      number,
      sha256,
      form.sha256,
      json,
    );
    return ok({ ...recorded.value, sha256, edition });
  });
}
