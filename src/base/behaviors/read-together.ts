/**
 * What widgets wait to read of the page is read by all of them together, before any of them draws: each would else cost
 * a layout.
 * @param schedule when it is read
 */
function together(schedule: (read: () => void) => void): (read: () => void) => void {
  let waiting: (() => void)[] = [];
  const readAll = (): void => {
    const all = waiting;
    waiting = [];
    for (const read of all) read();
  };
  return (read) => {
    if (waiting.length === 0) schedule(readAll);
    waiting.push(read);
  };
}

/** At the end of the present task. */
export const readTogether = together(queueMicrotask);
/** Before the next frame, in one callback for all: between two of them an engine draws what the first has asked for. */
export const readInNextFrame = together((read) => requestAnimationFrame(read));
