import { z } from 'zod';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';

const { title, subtitle, period, coverageNote, issuer } = digestSchema.shape;

export const headerSchema = z.object({ title, subtitle, period, coverageNote, issuer });

/** The heading of a report: all that stands above its first section. */
export type Header = Readonly<
  Pick<Digest, 'title' | 'subtitle' | 'period' | 'coverageNote' | 'issuer'>
>;

/** The heading of a digest, by itself. */
export const headerOf = (digest: Digest): Header => ({
  title: digest.title,
  subtitle: digest.subtitle,
  period: digest.period,
  coverageNote: digest.coverageNote,
  issuer: digest.issuer,
});

/** Sets fields of the heading. An empty coverage note is none. */
export function setHeader(digest: Digest, fields: Partial<Header>): Digest {
  const changed = { ...headerOf(digest), ...fields };
  return {
    ...digest,
    ...changed,
    coverageNote: changed.coverageNote === '' ? null : changed.coverageNote,
  };
}
