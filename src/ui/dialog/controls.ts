/** The elements that Tab reaches, in their order. */
export const controlsOf = (within: Element): readonly HTMLElement[] =>
  [
    ...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(
    (control) =>
      control.tabIndex >= 0 && !control.matches(':disabled') && control.getClientRects().length > 0,
  );
