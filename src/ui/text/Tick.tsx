/** The sign of what was held or put right. */
export function Tick() {
  return (
    <svg viewBox="0 0 16 12" aria-hidden="true" className="h-[0.75rem] w-2 flex-none fill-none stroke-accent">
      <path d="M1.5 6.5 6 10.5 14.5 1.5" strokeWidth="2.5" />
    </svg>
  );
}
