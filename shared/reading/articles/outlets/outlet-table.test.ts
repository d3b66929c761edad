import { expect, test } from 'vitest';
import { outletTableSchema } from '#shared/domain/outlet-form.ts';
import { articleContext } from '#shared/testing/article-context.ts';

test('the bundled table of outlets is valid, and names no domain twice', () => {
  const { outlets } = articleContext;
  expect(outletTableSchema.safeParse({ format: 'outlets/1', outlets }).success).toBe(true);
  const domains = outlets.flatMap((one) => one.domains);
  expect(domains.filter((one, index) => domains.indexOf(one) !== index)).toEqual([]);
  const names = outlets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
