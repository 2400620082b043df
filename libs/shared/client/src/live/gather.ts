/** Turns a burst of signals into one question, asked a moment after the first of them. */
export function gather(ask: () => void, within = 150): { readonly signal: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    signal: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ask();
      }, within);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
