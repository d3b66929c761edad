/** No key for so long is a pause in typing, as it is for storing; milliseconds. */
const REST = 150;
/** Who types without any pause sees new pages so often nevertheless. */
const LONGEST = 2000;

let lastKey = -Infinity;
let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener(
    'keydown',
    () => {
      lastKey = performance.now();
    },
    { capture: true },
  );
}

/** Waits until typing has come to a pause, at once where nobody types. */
export async function untilTypingRests(): Promise<void> {
  listen();
  const end = performance.now() + LONGEST;
  for (;;) {
    const now = performance.now();
    const left = Math.min(lastKey + REST, end) - now;
    if (left <= 0) return;
    await new Promise((done) => setTimeout(done, left));
  }
}
