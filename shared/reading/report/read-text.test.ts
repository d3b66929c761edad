import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf, type Outline } from '#shared/testing/outline.ts';
import { template } from '#shared/testing/template.ts';
import { readText } from './read-text.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('reports of the house, with the irregularities of real ones', () => {
  test.each(names)('%s reads as a careful editor would read it', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.txt', '.expected.json'), folder), 'utf8'),
    ) as Outline;
    expect(outlineOf(readText(text, template))).toEqual(expected);
  });
});
