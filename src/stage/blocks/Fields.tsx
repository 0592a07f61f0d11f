/**
 * Terraces seen from above, in the upper corner of the cover: lines of one centre, every third of them broad. They end before the
 * text begins, which keeps to the left, and above the fields.
 */
const terraces = Array.from({ length: 8 }, (_, i) => ({ radius: 100 + i * 42, broad: i % 3 === 0 }));

/** The motif of the cover. */
export function Fields() {
  return (
    <svg viewBox="0 0 540 540" preserveAspectRatio="xMaxYMin meet" className="st-terraces" aria-hidden="true">
      {terraces.map(({ radius, broad }) => (
        <circle
          key={radius}
          cx="550"
          cy="-10"
          r={radius}
          strokeWidth={broad ? 18 : 4}
          className="st-terrace"
        />
      ))}
    </svg>
  );
}
