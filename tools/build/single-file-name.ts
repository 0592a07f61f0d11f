import { builtIn } from '../../src/editions/built-in';

/**
 * The name of the dashboard in one file: its edition and the day on which it was built, in China.
 * SOURCE_DATE_EPOCH (seconds) stands for the day where a build is to be repeated.
 */
export function singleFileName(epoch = process.env.SOURCE_DATE_EPOCH, now = Date.now()): string {
  const time = epoch === undefined || epoch === '' ? now : Number(epoch) * 1000;
  const chinaIsAhead = 8 * 3_600_000;
  const day = new Date(time + chinaIsAhead).toISOString().slice(0, 10);
  return `${builtIn.id}-${day}.html`;
}
