import { setFlagsFromString } from 'node:v8';
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { REPORT_TYP } from '#shared/report/typst/report-typ.ts';
import type { TypstData } from '#shared/report/typst/typst-data.ts';
import { readFonts, readWasm } from './bundled-files.ts';
import { fontCoverage, type Coverage } from './font-coverage.ts';

const PROGRAM = '/report.typ';
const DATA = '/report.json';
/** Numbers of the wasm interface: what to make, and how to tell errors. */
const FORMATS = { vector: 0, pdf: 1 } as const;
const DIAGNOSTICS_IN_FULL = 3;

/** Typst with the bundled fonts, and which characters these have. */
interface Typst {
  readonly compiler: TypstCompiler;
  readonly covered: Coverage;
}

/**
 * Most of a process's first PDF is V8 compiling Typst. Checking each function when it is first
 * called, and optimising only the hottest, takes it from 1.8 s to 0.6 s, and the later ones hardly
 * longer. Electron may have locked the flags: there V8 is left as it is.
 */
function tuneV8(): void {
  if (process.versions.electron !== undefined) return;
  setFlagsFromString('--wasm-lazy-validation');
  setFlagsFromString('--wasm-tiering-budget=500000000');
}

async function start(): Promise<Typst> {
  tuneV8();
  const wasm = readWasm('@myriaddreamin/typst-ts-web-compiler');
  const [typst, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-web-compiler'),
    readFonts(),
  ]);
  const covered = fontCoverage(fonts);
  const module = await wasm;
  typst.initSync({ module });
  const builder = new typst.TypstCompilerBuilder();
  // Typst sees the two files that it is handed here: no folder, no package, no network.
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(PROGRAM, REPORT_TYP);
  return { compiler, covered };
}

let running: Promise<Typst> | null = null;

/** Typst, started once per process. To be called early by whoever is going to want a PDF. */
export async function startTypst(): Promise<Typst> {
  running ??= start();
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

/** A PDF, or the pages in Typst's own format. Text cannot make this fail: an error is a bug. */
export async function compile(data: TypstData, format: keyof typeof FORMATS): Promise<Uint8Array> {
  const { compiler } = await startTypst();
  // From here to the outcome nothing waits, so that no two exports can mix.
  compiler.map_shadow(DATA, new TextEncoder().encode(JSON.stringify(data)));
  const world = compiler.snapshot('/', PROGRAM, null);
  let outcome: Outcome;
  try {
    outcome = world.get_artifact(FORMATS[format], DIAGNOSTICS_IN_FULL) as Outcome;
  } catch (error) {
    // After a panic the compiler is of no more use.
    running = null;
    throw error;
  }
  world.free();
  if (outcome.result) return outcome.result;
  throw new Error(`Typst: ${JSON.stringify(outcome.diagnostics)}`);
}
