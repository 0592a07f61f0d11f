/** Runs a step once the browser has painted what is drawn now; returns a function that calls it off. */
export function afterPaint(step: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(step);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
