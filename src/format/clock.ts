const pad = (number: number): string => String(number).padStart(2, '0');

/** Whole seconds as a clock shows them: 02:05, and 1:02:05 from an hour on. */
export function clockText(seconds: number): string {
  const minutes = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}

/** The time of day: 09:05. */
export const timeOfDay = (time: Date): string => `${pad(time.getHours())}:${pad(time.getMinutes())}`;
