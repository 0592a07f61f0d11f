import { useInsertionEffect } from 'react';
import { wallStyle } from '../../pictures/walls';
import desk from '../desk/stage-desk.css?inline';
import tools from '../overlays/stage-tools.css?inline';
import slides from '../slides/stage-slides.css?inline';
import stage from './stage.css?inline';
import contrast from './stage-contrast.css?inline';
import print from './stage-print.css?inline';

/**
 * Dresses the page for the stage before anything of it is measured, and undresses it afterwards. The rules come with the stage's own chunk and are
 * adopted through the style object model: no screen carries them, and the page's policy need not allow them.
 */
export function useStageStyle(): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stage + wallStyle + slides + tools + desk + contrast + print);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
