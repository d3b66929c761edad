import { describe, expect, test } from 'vitest';
import { editionText, templateText } from '#shared/workflow/edition-text.ts';
import { template } from '#shared/testing/template.ts';
import { addPost, must, withStore } from '../people/testing/post.ts';
import { readDigest } from '../store/digests.ts';
import { sha256 } from '../store/sha256.ts';
import { approve } from './approve.ts';
import { checkDigest } from './check-digest.ts';
import { beginCorrection, discardCorrection } from './correct.ts';
import { distribute, findExports, readDistributions } from './distributions.ts';
import { findEdition, readEdition } from './editions.ts';
import { readHistory, readVersion } from './history.ts';
import { adoptDigests, recordEvent } from './record-event.ts';
import { readReview } from './review-rows.ts';
import { markSeen, readSeen } from './seen.ts';
import {
  approveNow,
  changesOf,
  clockOf,
  deskOf,
  edit,
  makeDigest,
  writeHeadline,
} from './testing/digests.ts';
import { FILE, RECIPIENT, wholeWay } from './testing/whole-way.ts';
import { abilitiesFor } from './what-is-allowed.ts';

const handIn = { event: 'handed-in', remark: null } as const;

describe('an approved edition', () => {
  test('is the text, the form, who handed in and who approved; signed by its hash', () =>
    withStore((store) => {
      const { officer, supervisor } = addPost(store);
      makeDigest(store, officer, 'd');
      must(recordEvent(deskOf(store, officer, 1000), 'd', handIn));
      const asked = { template, remark: '可', seen: clockOf(store, 'd') };
      const {
        sha256: hash,
        edition,
        flags,
      } = must(approve(deskOf(store, supervisor, 2000), 'd', asked));
      expect(edition).toEqual({
        format: 'edition/1',
        edition: 1,
        digest: readDigest(store, 'd')?.digest,
        template: { name: template.name, sha256: sha256(templateText(template)) },
        handedIn: { by: { id: 'officer', name: officer.name }, at: '1970-01-01T00:00:01.000Z' },
        approved: {
          by: { id: 'supervisor', name: supervisor.name },
          at: '1970-01-01T00:00:02.000Z',
          onePerson: false,
          remark: '可',
        },
        corrects: null,
      });
      expect(flags).toEqual(['unaccepted-items']);
      expect(hash).toBe(sha256(editionText(edition)));
      const stored = { digest: 'd', sha256: hash, edition, template };
      expect(readEdition(store, 'd', 1)).toEqual(stored);
      expect(findEdition(store, hash)).toEqual(stored);
      expect(readEdition(store, 'd', 2)).toBeNull();
      expect(checkDigest(store, 'd')).toEqual([]);
    }));

  test('that corrects names the one before, and what was wrong', () =>
    withStore((store) => {
      wholeWay(store);
      const first = readEdition(store, 'd', 1);
      expect(readEdition(store, 'd', 2)?.edition.corrects).toMatchObject({
        edition: 1,
        sha256: first?.sha256,
        corrections: [
          {
            kind: 'text',
            field: 'headline-en',
            wrong: 'A better headline',
            right: 'The right headline',
          },
        ],
      });
      expect(readReview(store, 'd')).toMatchObject({ state: 'approved', edition: 2 });
      expect(findExports(store, FILE.sha256)).toMatchObject([
        { digest: 'd', edition: 1, name: FILE.name },
      ]);
      expect(readDistributions(store, 'd')).toMatchObject([
        { edition: 1, person: 'clerk', recipients: [RECIPIENT], files: [FILE] },
      ]);
    }));
});

describe('nothing is approved, and nothing changed,', () => {
  const refusals: [
    string,
    (now: (who: 'officer' | 'supervisor' | 'clerk') => unknown) => unknown,
    string,
  ][] = [
    ['by a clerk', (now) => now('clerk'), 'not-allowed-role'],
    ['by the officer who handed it in', (now) => now('officer'), 'not-allowed-role'],
  ];
  test.each(refusals)('%s', (_name, run, code) =>
    withStore((store) => {
      const post = addPost(store);
      makeDigest(store, post.officer, 'd');
      must(recordEvent(deskOf(store, post.officer), 'd', handIn));
      const before = changesOf(store);
      const asked = { template, remark: null, seen: clockOf(store, 'd') };
      const result = run((who) => approve(deskOf(store, post[who]), 'd', asked));
      expect(result).toMatchObject({ ok: false, error: { code } });
      expect(changesOf(store)).toBe(before);
    }),
  );

  test('by who handed it in or changed it since, but in a one-person post, where that is on record', () =>
    withStore((store) => {
      const { officer } = addPost(store);
      const both = { ...officer, roles: ['officer', 'supervisor'] as const };
      const who = { ...both, roles: [...both.roles] };
      makeDigest(store, officer, 'd');
      must(recordEvent(deskOf(store, who), 'd', handIn));
      const asked = { template, remark: null, seen: clockOf(store, 'd') };
      expect(approve(deskOf(store, who), 'd', asked)).toEqual({
        ok: false,
        error: { code: 'not-allowed-own-work', params: { did: 'handed-in' } },
      });
      const alone = must(approve(deskOf(store, who, 5, true), 'd', asked));
      expect(alone.flags).toContain('one-person');
      expect(alone.edition.approved.onePerson).toBe(true);
      expect(checkDigest(store, 'd')).toEqual([]);
    }));

  test('where the text is not the one that was looked at', () =>
    withStore((store) => {
      const { officer, supervisor } = addPost(store);
      makeDigest(store, officer, 'd');
      must(recordEvent(deskOf(store, officer), 'd', handIn));
      const seen = clockOf(store, 'd');
      writeHeadline(store, 'd', 'a', 'Changed behind the back');
      const result = approve(deskOf(store, supervisor), 'd', { template, remark: null, seen });
      expect(result).toMatchObject({ error: { code: 'text-changed' } });
      expect(readEdition(store, 'd', 1)).toBeNull();
    }));

  test('where the state was changed past the program', () =>
    withStore((store) => {
      const { officer, supervisor } = addPost(store);
      makeDigest(store, officer, 'd');
      const forged = JSON.stringify({
        ...readReview(store, 'd')?.facts,
        ...{ state: 'in-review', handedIn: { by: 'x', at: 0 } },
      });
      store.run("UPDATE review SET state = 'in-review', facts = ?", forged);
      const asked = { template, remark: null, seen: clockOf(store, 'd') };
      expect(approve(deskOf(store, supervisor), 'd', asked)).toEqual({
        ok: false,
        error: { code: 'record-broken', params: { digest: 'd' } },
      });
      expect(readEdition(store, 'd', 1)).toBeNull();
    }));
});

describe('a correction', () => {
  test('that is discarded leaves the text of the edition in force, and stays in the history', () =>
    withStore((store) => {
      const { officer, supervisor, clerk } = addPost(store);
      makeDigest(store, officer, 'd');
      must(recordEvent(deskOf(store, officer), 'd', handIn));
      approveNow(deskOf(store, supervisor), 'd');
      must(distribute(deskOf(store, clerk), 'd'));
      const approved = readDigest(store, 'd')?.digest;
      must(beginCorrection(deskOf(store, supervisor), 'd'));
      edit(deskOf(store, officer), 'd', 'b', 'Something else');
      must(discardCorrection(deskOf(store, officer), 'd'));
      expect(readDigest(store, 'd')?.digest).toEqual(approved);
      expect(readReview(store, 'd')).toMatchObject({ state: 'distributed', edition: 1 });
      expect(checkDigest(store, 'd')).toEqual([]);
      const { version, event } = readHistory(store, 'd').at(-1) ?? {};
      expect(event?.event).toBe('correction-discarded');
      const kept = readVersion(store, 'd', version ?? '');
      expect(kept?.sections[0]?.items[1]?.headline.en).toBe('Something else');
    }));

  test('is not begun of a draft, and a first edition is not discarded', () =>
    withStore((store) => {
      const { officer } = addPost(store);
      makeDigest(store, officer, 'd');
      const before = changesOf(store);
      expect(beginCorrection(deskOf(store, officer), 'd')).toMatchObject({
        error: {
          code: 'not-allowed-state',
          params: { state: 'draft', states: 'approved,distributed' },
        },
      });
      expect(discardCorrection(deskOf(store, officer), 'd')).toMatchObject({
        error: { code: 'not-allowed-no-correction' },
      });
      expect(changesOf(store)).toBe(before);
    }));
});

describe('the history', () => {
  test('has one entry for what one person writes in ten minutes, and one for each other thing', () =>
    withStore((store) => {
      const { officer, supervisor } = addPost(store);
      makeDigest(store, officer, 'd');
      for (const [now, item] of [
        [1, 'a'],
        [2, 'a'],
        [3, 'b'],
        [4, 'b'],
        [600_003, 'b'],
      ] as const) {
        edit(deskOf(store, officer, now), 'd', item, String(now));
      }
      must(recordEvent(deskOf(store, officer, 600_004), 'd', handIn));
      edit(deskOf(store, supervisor, 600_005), 'd', 'b', 'x');
      const events = readHistory(store, 'd').map(
        ({ seq, event }) => `${String(seq)} ${event.event} ${String(event.at)}`,
      );
      expect(events).toEqual([
        '1 created 1',
        '2 edited 1',
        '3 edited 3',
        '4 edited 600003',
        '5 handed-in 600004',
        '6 edited 600005',
      ]);
    }));

  test('shows a person what changed since they looked', () =>
    withStore((store) => {
      const { officer, supervisor } = addPost(store);
      makeDigest(store, officer, 'd');
      expect(readSeen(store, 'd', supervisor.id)).toBeNull();
      markSeen(store, 'd', supervisor, 5);
      const seen = readDigest(store, 'd')?.digest;
      writeHeadline(store, 'd', 'a', 'Later');
      expect(readSeen(store, 'd', supervisor.id)).toEqual({ at: 5, digest: seen });
    }));

  test('begins for digests from before there were accounts, also for those in the bin', () =>
    withStore((store) => {
      const { administrator, officer } = addPost(store);
      for (const id of ['d', 'e']) makeDigest(store, officer, id);
      store.script('DELETE FROM review; DROP TRIGGER event_is_kept; DELETE FROM event');
      store.script("UPDATE digest SET deleted_at = 1 WHERE id = 'e'");
      expect(abilitiesFor(deskOf(store, officer), 'd')).toMatchObject({
        error: { code: 'no-history' },
      });
      expect(adoptDigests(store, administrator, 9)).toBe(2);
      expect(adoptDigests(store, administrator, 9)).toBe(0);
      expect(readReview(store, 'd')?.facts).toMatchObject({
        createdBy: 'administrator',
        deleted: false,
      });
      expect(readReview(store, 'e')?.facts.deleted).toBe(true);
      const abilities = must(abilitiesFor(deskOf(store, officer), 'd'));
      expect(abilities['hand-in'].allowed).toBe(true);
    }));
});
