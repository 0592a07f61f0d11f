/** English Metric Units, in which drawings of Office are measured. */
export const emu = (points: number): number => Math.round(points * 12700);

/** Twentieths of a point, in which documents of Office are measured. */
export const twips = (points: number): number => Math.round(points * 20);
