/** Runs tasks one after another; a task that throws does not keep the next from running. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    // Whoever asked for the task hears of its error; the queue goes on.
    last = result.then(
      () => null,
      () => null,
    );
    return result;
  };
}
