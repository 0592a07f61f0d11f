/** What ends a job that a person cancels. */
export function cancelled(): Error {
  const fault = new Error('cancelled');
  fault.name = 'AbortError';
  return fault;
}

export const isCancelled = (fault: unknown): boolean => fault instanceof Error && fault.name === 'AbortError';

/** Milliseconds that a writer may take before the page answers again. */
const slice = 40;

/** Lets the page draw and answer. Throws where the job was cancelled. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal.aborted) throw cancelled();
}

/**
 * Runs a writer step by step, so that the page goes on answering.
 * @param say is told what the last step gave
 */
export async function drive<Step, Result>(
  steps: Generator<Step, Result>,
  say: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result> {
  let until = performance.now() + slice;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < until) continue;
    say(value);
    await breathe(signal);
    until = performance.now() + slice;
  }
}
