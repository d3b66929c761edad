import type { Comparison, Verdict } from './compare.ts';
import { totals } from './totals.ts';

const FIELDS = ['headline', 'outlet', 'date', 'section', 'url'] as const;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** `ok`, or how many of a fixture's articles are wrong: `2/4`. */
function cell(verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean): string {
  const wrong = verdicts.filter((verdict) => !is(verdict)).length;
  return wrong === 0 ? 'ok' : `${String(wrong)}/${String(verdicts.length)}`;
}
const sum = (verdicts: readonly Verdict[], field: 'lost' | 'foreign'): string => {
  const lines = verdicts.reduce((count, verdict) => count + verdict[field].length, 0);
  return lines === 0 ? '-' : String(lines);
};

/** One row a fixture, one column a field. */
export function table(comparisons: readonly Comparison[]): string {
  const head = ['fixture', ...FIELDS, 'lost', 'foreign', 'lines', 'articles', 'nothing lost'];
  const rows = comparisons.map(({ fixture, verdicts, lostSigns }) => {
    const expected = verdicts.filter((verdict) => verdict.expected !== null);
    const { length } = fixture.readings.flatMap(({ found }) => found);
    const right = `${String(length)}${length === expected.length ? '' : ` of ${String(expected.length)}`}`;
    return [
      fixture.name,
      ...FIELDS.map((field) => cell(expected, (verdict) => verdict[field])),
      ...[sum(verdicts, 'lost'), sum(verdicts, 'foreign')],
      cell(verdicts, ({ sameLines }) => sameLines),
      right,
      lostSigns.length === 0 ? 'ok' : lostSigns.slice(0, 8).join(''),
    ];
  });
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

const quote = (text: string): string => (text.length > 110 ? `${text.slice(0, 110)}…` : text);
const days = (range: { from: string | null; to: string | null } | null): string =>
  range === null || range.from === range.to
    ? String(range?.from ?? null)
    : `${String(range.from)}..${String(range.to)}`;

function faults({ expected, found, ...verdict }: Verdict): string[] {
  if (expected === null) {
    return [
      `an article too many: ${quote(found?.headline ?? '')}`,
      ...verdict.foreign.map((line) => `  foreign: ${quote(line)}`),
    ];
  }
  if (found === null) return [`not found: ${quote(expected.headline)}`];
  const wrong = (field: string, is: boolean, got: string, want: string): string[] =>
    is ? [] : [`${field}: ${quote(got)}   instead of: ${quote(want)}`];
  const others = found.otherDays.map(days).join(' ');
  const also = expected.alsoDates.map(([from]) => from).join(' ');
  return [
    ...wrong('headline', verdict.headline, found.headline, expected.headline),
    ...wrong('outlet', verdict.outlet, found.outlets.join(', '), expected.outlets.join(', ')),
    ...wrong(
      'date',
      verdict.date,
      `${days(found.days)} (${others})`,
      `${days(expected)} (${also})`,
    ),
    ...wrong('section', verdict.section, String(found.section), String(expected.section)),
    ...wrong('url', verdict.url, String(found.url), String(expected.url)),
    ...verdict.lost.map((line) => `lost: ${quote(line)}`),
    ...verdict.foreign.map((line) => `foreign: ${quote(line)}`),
    ...(verdict.sameLines || verdict.lost.length + verdict.foreign.length > 0
      ? []
      : ['lines are joined, broken or in another order']),
  ];
}

/** What is wrong today, fixture by fixture. */
export const faultList = (comparisons: readonly Comparison[]): string =>
  comparisons
    .map(({ fixture, verdicts, lostSigns }) => ({
      title: `${fixture.name} (${fixture.note})`,
      lines: [
        ...verdicts.flatMap(faults),
        ...(lostSigns.length > 0 ? [`nowhere: ${lostSigns.join(' ')}`] : []),
      ],
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n');

/** The totals, with the aims of the issue. */
export function totalsText(comparisons: readonly Comparison[]): string {
  const all = totals(comparisons);
  const whole = comparisons.filter(({ lostSigns }) => lostSigns.length === 0).length;
  return [
    `${String(comparisons.length)} originals, ${String(all.articles)} articles`,
    `headline          ${percent(all.headline)}  (aim 98)`,
    `outlet            ${percent(all.outlet)}  (aim 95)`,
    `date              ${percent(all.date)}  (aim 95)`,
    `lines lost        ${String(all.lost)} of ${String(all.lines)}  (aim 0)`,
    `nothing foreign   ${percent(all.clean)}  (aim 95)`,
    `section           ${percent(all.section)}`,
    `address           ${percent(all.url)}`,
    `same lines        ${percent(all.sameLines)}`,
    `articles found    ${percent(all.split)} of originals`,
    `nothing lost      ${String(whole)} of ${String(comparisons.length)} originals`,
  ].join('\n');
}
