import type { Entity } from '#shared/contract/entities.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { headerOf, type Header } from '#shared/editing/header.ts';
import { findItem } from '#shared/editing/place.ts';
import type { ConflictTexts } from '#shared/messages/window/conflict.ts';

/** A line of a version as it is shown for comparing. */
export interface VersionLine {
  readonly kind: 'heading' | 'text' | 'source';
  readonly text: string;
}

const FIELDS = ['title', 'subtitle', 'period', 'coverageNote', 'issuer'] as const;

const lines = (kind: VersionLine['kind'], text: string): VersionLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind, text: line }));

const itemLines = ({ headline, blocks }: Item): VersionLine[] => [
  ...lines('heading', headline.ja),
  ...lines('heading', headline.en),
  ...blocks.flatMap(({ kind, label, body, source }) => [
    ...lines('source', label ?? ''),
    ...lines('text', kind === 'note' ? `NOTE: ${bodyText(body)}` : bodyText(body)),
    ...(source ? lines('source', formatSource(source)) : []),
  ]),
];

const headerLines = (header: Header, { fields, nothing }: ConflictTexts): VersionLine[] =>
  FIELDS.map((field) => {
    const value = field === 'period' ? header.period && formatPeriod(header.period) : header[field];
    return {
      kind: 'text',
      text: `${fields[field]}: ${value === '' ? nothing : (value ?? nothing)}`,
    };
  });

/** One version of an entity, line by line; items that an order names are looked up in the digest. */
export function versionLines(entity: Entity, digest: Digest, texts: ConflictTexts): VersionLine[] {
  switch (entity.entity) {
    case 'header':
      return headerLines(entity.value, texts);
    case 'item':
      return entity.value ? itemLines(entity.value) : [];
    case 'order':
      return entity.value.flatMap((id, index) => {
        const headline = findItem(digest, id)?.headline;
        const name = headline?.ja.trim() === '' ? headline.en : headline?.ja;
        return name === undefined
          ? []
          : [{ kind: 'text', text: `${String(index + 1)}. ${name.trim() || texts.nothing}` }];
      });
  }
}

/** This window's version of what the other window wrote. */
export function mineOf(digest: Digest, theirs: Entity): Entity {
  switch (theirs.entity) {
    case 'header':
      return { entity: 'header', value: headerOf(digest) };
    case 'item':
      return { entity: 'item', id: theirs.id, value: findItem(digest, theirs.id) };
    case 'order': {
      const section = digest.sections.find(({ key }) => key === theirs.section);
      return { ...theirs, value: section?.items.map(({ id }) => id) ?? [] };
    }
  }
}
