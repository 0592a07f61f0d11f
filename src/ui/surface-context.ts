import { createContext, useContext } from 'react';

/**
 * Where components are drawn. `screen`: figures are links. `booklet`: all is to be printed, so pictures are plain marks and
 * short tables are open. `stand-in`: the mark that paper shows in the place of a chart; its figures are no links, because
 * the chart has them already.
 */
type Surface = 'screen' | 'booklet' | 'stand-in';

export const SurfaceContext = createContext<Surface>('screen');

export const useSurface = (): Surface => useContext(SurfaceContext);
