import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The families that a template can name for its PDF. */
export const PDF_FAMILIES = ['BIZ UDMincho', 'Tinos'] as const;

/**
 * The only fonts that a PDF can have: never the PC's own, so that every PC makes the same pages. The
 * last three are for what the template's faces lack: emoji, and the neighbours' scripts.
 */
const FONTS = [
  '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf',
  '@expo-google-fonts/biz-udmincho/700Bold/BIZUDMincho_700Bold.ttf',
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The bundled fonts, whole TTF files. */
export const readFonts = (): Promise<Uint8Array[]> =>
  Promise.all(FONTS.map((name) => readFile(resolve(name))));

/** A package's WebAssembly, compiled off the main thread. */
export async function readWasm(
  name: '@myriaddreamin/typst-ts-web-compiler' | '@myriaddreamin/typst-ts-renderer',
): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(resolve(`${name}/wasm`)));
}
