import { setFlagsFromString } from 'node:v8';
import type {
  IncrServer,
  TypstCompiler,
  TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler';
import { REPORT_TYP } from '#shared/report/typst/report-typ.ts';
import { PLACES, type TypstData } from '#shared/report/typst/typst-data.ts';
import { readFonts, readWasm } from './bundled-files.ts';
import { fontCoverage, type Coverage } from './font-coverage.ts';

const PROGRAM = '/report.typ';
const DATA = '/report.json';
/** Numbers of the wasm interface: what to make, and how to tell errors. */
const FORMATS = { vector: 0, pdf: 1 } as const;
const PAGED = 0;
const DIAGNOSTICS_IN_FULL = 3;

/** Typst with the bundled fonts, and which characters these have. */
interface Typst {
  readonly compiler: TypstCompiler;
  readonly covered: Coverage;
  /** Bytes that it holds. They only grow: what was once worked out is never forgotten. */
  readonly memory: () => number;
}

/** Whether a process makes a document and ends, or sets one report again and again. */
export type TypstUse = 'once' | 'often';

/**
 * Most of a process's first PDF is V8 compiling Typst. Checking each function when it is first
 * called, and optimising only the hottest, takes it from 1.8 s to 0.6 s; what is set often is worth
 * optimising. Electron may have locked the flags: there V8 is left as it is.
 */
const V8_FLAGS: Readonly<Record<TypstUse, readonly string[]>> = {
  once: ['--wasm-lazy-validation', '--wasm-tiering-budget=500000000'],
  often: ['--wasm-lazy-validation'],
};

function tuneV8(use: TypstUse): void {
  if (process.versions.electron !== undefined) return;
  for (const flag of V8_FLAGS[use]) setFlagsFromString(flag);
}

async function start(use: TypstUse): Promise<Typst> {
  tuneV8(use);
  const wasm = readWasm('@myriaddreamin/typst-ts-web-compiler');
  const [typst, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-web-compiler'),
    readFonts(),
  ]);
  const covered = fontCoverage(fonts);
  const module = await wasm;
  const { memory } = typst.initSync({ module });
  const builder = new typst.TypstCompilerBuilder();
  // Typst sees the two files that it is handed here: no folder, no package, no network.
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(PROGRAM, REPORT_TYP);
  return { compiler, covered, memory: () => memory.buffer.byteLength };
}

let running: Promise<Typst> | null = null;

/** Typst, started once per thread. To be called early by whoever is going to want a PDF. */
export async function startTypst(use: TypstUse = 'once'): Promise<Typst> {
  running ??= start(use);
  try {
    return await running;
  } catch (error) {
    running = null;
    throw error;
  }
}

interface Outcome {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

/** Sets a report and makes something of it. Text cannot make this fail: an error is a bug. */
function set<T>(
  { compiler }: Typst,
  data: TypstData,
  make: (world: TypstCompileWorld, result: (outcome: unknown) => Uint8Array) => T,
): T {
  // From here to the outcome nothing waits, so that no two reports can mix.
  compiler.map_shadow(DATA, new TextEncoder().encode(JSON.stringify(data)));
  const world = compiler.snapshot('/', PROGRAM, null);
  let diagnosed: unknown = null;
  let panicked = false;
  try {
    return make(world, (outcome) => {
      const { result, diagnostics } = outcome as Outcome;
      if (result) return result;
      diagnosed = new Error(`Typst: ${JSON.stringify(diagnostics)}`);
      throw diagnosed;
    });
  } catch (error) {
    // After a panic the compiler is of no more use.
    panicked = error !== diagnosed;
    if (panicked) running = null;
    throw error;
  } finally {
    if (!panicked) world.free();
  }
}

/** A PDF, or the pages in Typst's own format. */
export async function compile(data: TypstData, format: keyof typeof FORMATS): Promise<Uint8Array> {
  return set(await startTypst(), data, (world, result) =>
    result(world.get_artifact(FORMATS[format], DIAGNOSTICS_IN_FULL)),
  );
}

/** One report that is set again and again. */
export interface Recompiled {
  /** What differs from the last time, in Typst's own format; the first time, everything. */
  readonly changes: Uint8Array;
  /** What `PLACES` asks for, as it came. */
  readonly places: unknown;
}

/** Sets a report that `server` may have set before: only what has changed is handed over. */
export async function recompile(data: TypstData, server: IncrServer): Promise<Recompiled> {
  return set(await startTypst(), { ...data, places: true }, (world, result) => {
    const changes = result(world.incr_compile(server, DIAGNOSTICS_IN_FULL));
    const places: unknown = JSON.parse(world.query(PAGED, PLACES.selector, PLACES.field));
    return { changes, places };
  });
}
