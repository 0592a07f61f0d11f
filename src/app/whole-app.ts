import { localeOf } from '../format/locales';
import { suining2021 } from '../indicators/suining-2021/edition';
import { WholePanels } from './WholePanels';
import { WholeScreen } from './WholeScreen';

/** What is loaded after the overview, in one piece. */
export const wholeApp = { WholeScreen, WholePanels, localeOf, edition: suining2021 };

export type WholeApp = typeof wholeApp;
