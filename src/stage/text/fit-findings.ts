import { stageSteps } from '../../format/tokens';
import { widthOf } from '../../pictures/wall/fit';

/** Width and height of the wall for the findings, in rem. */
const room = { width: 61.7, height: 31 } as const;

/** Height of a line in its own size, and of what lies around the lines of one finding. */
const line = 1.6;
const around = (findings: number): number => (findings > 2 ? 2.6 : 4.4);

/** Where a line would be smaller, it may be broken into two. */
const smallest = 2.2;

/** The largest size in which the lines of all findings fit the wall. */
export function fitFindings(findings: readonly (readonly string[])[]): (typeof stageSteps)[number] {
  const free = room.height - findings.length * around(findings.length);
  return (
    stageSteps.find((size) => {
      const lines = findings.flat().map((text) => Math.ceil((widthOf(text) * size) / room.width));
      const mostLines = size > smallest ? 1 : 2;
      const all = lines.reduce((sum, one) => sum + one, 0);
      return size <= 4.4 && lines.every((one) => one <= mostLines) && all * size * line <= free;
    }) ?? 1.45
  );
}
