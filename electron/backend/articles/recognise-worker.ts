import { parentPort } from 'node:worker_threads';
import { ok } from '#shared/domain/result.ts';
import type { InputOf, JobName, OutputOf, Reply, Request } from './jobs.ts';
import { packOriginal } from './original-content.ts';
import { originalLines } from './original-lines.ts';
import { recognisePasted } from './recognise-pasted.ts';
import { WARM_UP, WARM_UP_CONTEXT } from './warm-up.ts';

const WORK: {
  readonly [Name in JobName]: (input: InputOf<Name>) => Promise<OutputOf<Name>>;
} = {
  prepare: async () => {
    await recognisePasted(WARM_UP, WARM_UP_CONTEXT);
    return null;
  },
  recognise: async ({ pasted, context }) => {
    const read = await recognisePasted(pasted, context);
    if (!read.ok) return read;
    return ok(
      read.value.map(({ source, articles }) => ({
        url: source.url ?? articles.find(({ url }) => url !== null)?.url ?? null,
        content: packOriginal(source),
        articles,
      })),
    );
  },
  lines: (original) => Promise.resolve(originalLines(original)),
};

async function answer({ name, input }: Request): Promise<Reply> {
  // Name and input agree by construction; TypeScript cannot follow a union through both.
  const work = WORK[name] as (input: Request['input']) => Promise<unknown>;
  try {
    return { ok: true, value: await work(input) };
  } catch (error) {
    return { ok: false, error };
  }
}

const port = parentPort;
if (!port) throw new Error('This file runs as a worker');
port.on('message', (request: Request) => {
  void answer(request).then((reply) => {
    port.postMessage(reply);
  });
});
