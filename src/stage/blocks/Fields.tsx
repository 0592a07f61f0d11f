/** Terraces seen from above, in the corner of the cover: lines of one centre, every third of them broad. */
const terraces = Array.from({ length: 11 }, (_, i) => ({ radius: 120 + i * 50, broad: i % 3 === 0 }));

/** The motif of the cover. */
export function Fields() {
  return (
    <svg
      viewBox="0 0 1000 1080"
      preserveAspectRatio="xMaxYMax slice"
      className="st-terraces"
      aria-hidden="true"
    >
      {terraces.map(({ radius, broad }) => (
        <ellipse
          key={radius}
          cx="1010"
          cy="1100"
          rx={radius * 1.15}
          ry={radius}
          strokeWidth={broad ? 18 : 4}
          className="st-terrace"
        />
      ))}
    </svg>
  );
}
