import { createPart } from '../../../loading/part';

/** What makes files and shows what can be made is fetched with the first menu that is opened. */
export const takeAway = createPart(() => import('./take-away-parts'));
