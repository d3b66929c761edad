import { median, ms, printRow, quantile, ratio } from './figures.ts';
import type { MemorySample } from './window/memory.ts';
import type { WindowFigures } from './window/measure.ts';
import type { PreviewFigures } from './window/preview.ts';
import type { StartFigures } from './window/start.ts';
import type { TypingFigures } from './window/typing.ts';

/** How long typing must rest before it is stored and set, ms (renderer/draft/store-clock.ts). */
const PAUSE = 150;

function printStart({ ours, sample, empty }: StartFigures): void {
  const [a, b] = [median(ours), median(empty)];
  printRow('\nStart to a field to type into', 'median', 'of empty');
  printRow('the first account, empty database', ms(a), ratio(a, b));
  printRow('an empty field, nothing else', ms(b), '1.00');
  printRow('signed in to the sample, editable', ms(median(sample)));
}

function printTyping({ empty, cases }: TypingFigures): void {
  const base = { p50: median(empty), p95: quantile(empty, 0.95) };
  printRow('\nKey press to painted letter', 'p50', 'p95', 'p50 beyond', 'p95 beyond');
  printRow('empty editor', ms(base.p50), ms(base.p95));
  for (const { items, field, latencies } of cases) {
    const [p50, p95] = [median(latencies), quantile(latencies, 0.95)];
    printRow(
      `${field}, ${String(items)} items`,
      ...[p50, p95, p50 - base.p50, p95 - base.p95].map(ms),
    );
  }
}

function printPreview({ cases }: PreviewFigures): void {
  printRow('\nPage after an edit', 'median', 'slowest', 'after pause', 'slowest');
  for (const { items, times } of cases) {
    const [typical, slowest] = [median(times), Math.max(...times)];
    printRow(
      `${String(items)} items`,
      ...[typical, slowest, typical - PAUSE, slowest - PAUSE].map(ms),
    );
  }
  console.log(
    `from the last key press to its page painted; after pause: from when typing has rested ${String(PAUSE)} ms.`,
  );
}

function printPasting([first, ...others]: readonly number[]): void {
  printRow('\nArticles pasted to cards painted', 'first', 'then', 'slowest');
  printRow('20 articles', ms(first ?? 0), ms(median(others)), ms(Math.max(...others)));
}

const MEMORY = [
  ['page: JavaScript, MB', 'heap'],
  ['page: nodes', 'nodes'],
  ['page: listeners', 'listeners'],
  ['page: process, MB', 'page'],
  ['backend with Typst: process, MB', 'backend'],
] as const satisfies readonly (readonly [string, keyof MemorySample])[];

/** The slope of the line that lies nearest to all points. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  return (
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  );
}

function printMemory(samples: readonly MemorySample[]): void {
  printRow(
    '\nMemory, after so many edits',
    ...samples.map(({ edits }) => String(edits)),
    'per 1,000',
  );
  for (const [name, key] of MEMORY) {
    const digits = key === 'nodes' || key === 'listeners' ? 0 : 1;
    const growth = slope(samples.map((one) => [one.edits / 1000, one[key]]));
    printRow(name, ...samples.map((one) => one[key].toFixed(digits)), growth.toFixed(digits));
  }
}

/** Prints what was measured of the window. */
export function printWindow({ start, typing, pasting, preview, memory }: WindowFigures): void {
  if (start) printStart(start);
  if (typing) printTyping(typing);
  if (pasting) printPasting(pasting);
  if (preview) printPreview(preview);
  if (memory) printMemory(memory);
}
