import { createContext, useContext } from 'react';

/**
 * What the tree is drawn for. `screen`: for a reader who clicks. `booklet`: to be printed, so pictures are
 * plain marks and short tables are open. `stand-in`: shown on paper only, in the place of a chart whose
 * figures are links already on the screen.
 */
type Surface = 'screen' | 'booklet' | 'stand-in';

export const SurfaceContext = createContext<Surface>('screen');

export const useSurface = (): Surface => useContext(SurfaceContext);
