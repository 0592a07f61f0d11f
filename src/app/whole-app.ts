import { localeOf } from '../format/locales';
import { suining2021 } from '../indicators/suining-2021/edition';
import { WholeNotes } from './WholeNotes';
import { WholePanels } from './WholePanels';
import { WholeScreen } from './WholeScreen';

/** What is loaded after the overview, in one piece. */
export const wholeApp = { WholeNotes, WholeScreen, WholePanels, localeOf, edition: suining2021 };

export type WholeApp = typeof wholeApp;
