import { localeOf } from '../format/locales';
import { suining2021 } from '../indicators/suining-2021/edition';
import { WholeNotes } from './WholeNotes';
import { WholePanels } from './WholePanels';
import { WholeScreen } from './WholeScreen';
import { WholeStage } from './WholeStage';

/** What is loaded after the overview, in one piece. */
export const wholeApp = { WholeNotes, WholeScreen, WholeStage, WholePanels, localeOf, edition: suining2021 };

export type WholeApp = typeof wholeApp;
