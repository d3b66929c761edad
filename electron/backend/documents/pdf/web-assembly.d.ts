// Neither Node's types nor the language's have this; lib.dom has, with everything else of a browser.
declare namespace WebAssembly {
  /** Compiled code, not yet running. */
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  /** What running code holds; it grows and never shrinks. */
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
