import type { FigureView } from '../figure/figure';

/** Period and scope of a figure, as far as its name does not say them; empty where nothing is left. */
export const besideName = ({ name, period, scope }: FigureView): readonly string[] =>
  [period, scope].filter((text): text is string => text !== null && !name.includes(text));
