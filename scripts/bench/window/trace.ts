import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { z } from 'zod';

/** What of Chromium's trace events is used; times in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  id2: z.object({ local: z.string() }).optional(),
  args: z.object({ event_latency: z.object({ event_type: z.string() }).optional() }),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** Of this category there are few events but the one that is wanted, so it disturbs little. */
const CATEGORIES = ['input.scrolling'];

async function traced(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) {
      const { success, data } = eventSchema.safeParse(event);
      if (success && data.name === 'EventLatency') events.push(data);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  // The letter of the last key has still to appear.
  await pause(1000);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.toSorted((a, b) => a.ts - b.ts);
}

/**
 * Milliseconds from each key press to its letter on the screen, while `work` is done: what Chromium
 * itself records (`EventLatency`), from when the press reached the browser until the frame with
 * its letter was presented.
 */
export async function keyLatencies(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const begun = new Map<string, number>();
  const latencies: number[] = [];
  for (const { ph, ts, id2, args } of await traced(session, work)) {
    const id = id2?.local ?? '';
    if (ph === 'b' && args.event_latency?.event_type === 'KEY_PRESSED') begun.set(id, ts);
    const start = begun.get(id);
    if (ph !== 'e' || start === undefined) continue;
    latencies.push((ts - start) / 1000);
    begun.delete(id);
  }
  return latencies;
}
