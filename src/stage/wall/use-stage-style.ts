import { wallStyle } from '../../pictures/walls';
import { useStyleSheet } from '../../ui/use-style-sheet';
import desk from '../desk/stage-desk.css?inline';
import dialogs from '../overlays/dialogs.css?inline';
import tools from '../overlays/stage-tools.css?inline';
import full from '../slides/stage-full.css?inline';
import slides from '../slides/stage-slides.css?inline';
import stage from './stage.css?inline';
import contrast from './stage-contrast.css?inline';
import print from './stage-print.css?inline';

const style = stage + wallStyle + slides + full + tools + dialogs + desk + contrast + print;

/** The stage's style sheets come with the stage's chunk, so no screen loads them. */
export const useStageStyle = (): void => useStyleSheet(style);
