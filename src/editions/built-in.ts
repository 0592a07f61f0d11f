import type { Edition } from '../edition/types';
import { suining2021 } from '../indicators/suining-2021/edition';

/** The edition that is built into the dashboard. To build another one in, import it here. */
export const builtIn: Edition = suining2021;
