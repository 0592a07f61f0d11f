/**
 * Which slides are told: all but those of the annex, and of these the ones that somebody put before the end or chose singly. The
 * whole annex and what stands behind the end is only at hand.
 */
export function areTold(
  slides: readonly { readonly id: string; readonly kind: string }[],
  annex: ReadonlySet<string>,
): readonly boolean[] {
  const end = slides.findIndex(({ kind }) => kind === 'end');
  const isWhole = [...annex].every((id) => slides.some((slide) => slide.id === id));
  return slides.map(({ id }, i) => !annex.has(id) || (end < 0 ? !isWhole : i < end));
}
