import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';

const SAMPLE = resolve(import.meta.dirname, '../../assets/sample/sample.digest.json');

/** The sample digest, which is invented. */
export const readSample = (): Digest =>
  digestSchema.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));

/** How many items a digest has. */
export const itemCount = ({ sections }: Digest): number =>
  sections.reduce((total, { items }) => total + items.length, 0);

/** The digest with its items repeated. */
export function times(digest: Digest, factor: number): Digest {
  return {
    ...digest,
    sections: digest.sections.map((section) => ({
      ...section,
      items: Array.from({ length: factor }, (_, round) =>
        section.items.map((item) => ({ ...item, id: `${item.id}r${String(round)}` })),
      ).flat(),
    })),
  };
}

/** The digest with just so many items: repeated as often as needed, the last ones left out. */
export function withItems(digest: Digest, count: number): Digest {
  const whole = times(digest, Math.ceil(count / itemCount(digest)));
  let left = count;
  return {
    ...whole,
    sections: whole.sections.map((section) => {
      const items = section.items.slice(0, left);
      left -= items.length;
      return { ...section, items };
    }),
  };
}
