import { describe, expect, test } from 'vitest';
import { template } from '#shared/testing/template.ts';
import { parseWith } from './parse-json.ts';
import { templateSchema } from './template.ts';

/** Where the template is refused once `path` has another value; null where it is taken. */
function refusedAt(path: string, value: unknown): string | null {
  const copy = structuredClone(template) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  const parsed = parseWith(templateSchema, copy);
  return parsed.ok ? null : parsed.error.path;
}

test('the embassy’s template is taken as it is', () => {
  expect(parseWith(templateSchema, template)).toEqual({ ok: true, value: template });
});

test('the look of report-format.md is the template’s', () => {
  const { styles, page, fonts, link } = template;
  const of = (name: keyof typeof styles): unknown[] => {
    const { size, bold, italic, underline, align } = styles[name];
    return [size, bold, italic, underline, align];
  };
  expect({ ...page, fonts: [fonts.ja.word, fonts.en.word, fonts.en.pdf], link }).toEqual({
    width: 210,
    height: 297,
    margin: 25,
    number: '- {page} -',
    fonts: ['BIZ UDMincho', 'Times New Roman', 'Tinos'],
    link: { color: '0563c1', underline: true },
  });
  expect(of('title')).toEqual([16, true, false, false, 'center']);
  expect(of('subtitle')).toEqual([11, false, false, false, 'center']);
  expect(of('period')).toEqual([12, false, false, false, 'center']);
  expect(of('coverageNote')).toEqual([10.5, false, false, false, 'center']);
  expect(of('issuer')).toEqual([12, false, false, false, 'right']);
  expect(of('sectionHeading')).toEqual([12, true, false, false, 'left']);
  expect(of('headlineJa')).toEqual([11, true, false, false, 'left']);
  expect(of('headlineEn')).toEqual([10.5, true, false, false, 'left']);
  expect(of('label')).toEqual([10.5, false, false, true, 'left']);
  expect(of('paragraph')).toEqual([10.5, false, false, false, 'justify']);
  expect(of('note')).toEqual([10.5, false, true, false, 'justify']);
  expect(of('pageNumber')).toEqual([9, false, false, false, 'center']);
  expect([styles.sectionHeading.before, styles.sectionHeading.after]).toEqual([14, 6]);
  expect([styles.paragraph.lines, styles.paragraph.after]).toEqual([1.15, 4]);
  expect([styles.headlineJa.before, styles.headlineJa.hanging]).toEqual([10, 11]);
  expect(styles.endMark.before).toBe(12);
  const kept = Object.entries(styles).filter(([, { keepWithNext }]) => keepWithNext);
  expect(kept.map(([name]) => name)).toEqual([
    'sectionHeading',
    'headlineJa',
    'headlineEn',
    'label',
    'correctionsTitle',
    'correctionsLead',
  ]);
  expect([styles.sectionHeading.outline, styles.headlineJa.outline]).toEqual([1, 2]);
});

test('what a style does not say is filled in', () => {
  const title = { name: 'Heading of the Report', size: 16 };
  const value = { ...template, styles: { ...template.styles, title } };
  const parsed = parseWith(templateSchema, value);
  expect(parsed.ok ? parsed.value.styles.title : null).toEqual({
    ...title,
    bold: false,
    italic: false,
    underline: false,
    align: 'left',
    before: 0,
    after: 0,
    lines: 1,
    indent: 0,
    hanging: 0,
    keepWithNext: false,
    outline: null,
  });
});

describe('a template is refused, and the path says where', () => {
  test.each([
    ['format', 'template/2'],
    ['name', 'My Template'],
    ['name', '../x'],
    ['endMark', ''],
    ['fileName.full', ''],
    ['fileName.ascii', '{title}日本'],
    ['fonts.ja.word', 'x'.repeat(32)],
    ['fonts.singleLine', 0.1],
    ['page.width', -210],
    ['page.margin', 'wide'],
    ['page.number', '- 1 -'],
    ['link.color', 'blue'],
    ['styles.title', undefined],
    ['styles.title.size', 300],
    ['styles.title.align', 'centre'],
    ['styles.title.outline', 1.5],
  ])('%s = %j', (path, value) => {
    expect(refusedAt(path, value)).toBe(path);
  });

  test.each([
    ['no section', [], 'sections'],
    ['a section without a title', [{ key: 'a', title: '' }], 'sections[0].title'],
    ['a section with a bad key', [{ key: 'A', title: 'x' }], 'sections[0].key'],
  ])('%s', (_name, sections, path) => {
    expect(refusedAt('sections', sections)).toBe(path);
  });

  test.each([
    ['that another style has', 'digest subtitle'],
    ['that Word’s base style has', 'Normal'],
    ['that a character style has', 'Digest Link'],
  ])('a style name %s', (_name, name) => {
    expect(refusedAt('styles.title.name', name)).toBe('styles');
  });

  test('a section key twice, because a digest of it would be refused', () => {
    const [one] = template.sections;
    expect(refusedAt('sections', [one, one])).toBe('sections');
  });

  test('margins that leave no room on the page', () => {
    const page = { ...template.page, width: 150, margin: 90 };
    expect(refusedAt('page', page)).toMatch(/^page/);
  });
});
