import { giveData } from '../give-data';
import { Entries } from './Entries';
import { JobList } from './JobList';
import { Sheet } from './Sheet';
import { Tray } from './Tray';

/** All that comes with the first thing that a person takes away. */
export const takeAwayParts = { Entries, JobList, Sheet, Tray, giveData };
