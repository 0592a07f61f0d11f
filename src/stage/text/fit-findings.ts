import { stageSteps } from '../../format/tokens';
import { widthOf } from '../../pictures/wall/fit';

type Size = (typeof stageSteps)[number];

/** Width and height of the wall for the findings, in rem. */
const room = { width: 61.7, height: 31 } as const;

/** Height of a line in its own size, and of what lies around the lines of one finding. */
const line = 1.6;
const around = (findings: number): number => (findings > 2 ? 2.6 : 4.4);

/** Where whole lines would be smaller, they are broken into two, and then no larger than that. */
const smallestWhole = 2.2;
const largestBroken = 3;
const largest = 4.4;

/** The largest size in which the lines of all findings fit the wall. */
export function fitFindings(findings: readonly (readonly string[])[]): Size {
  const free = room.height - findings.length * around(findings.length);
  const fits = (size: Size, mostLines: number) => {
    const lines = findings.flat().map((text) => Math.ceil((widthOf(text) * size) / room.width));
    const all = lines.reduce((sum, one) => sum + one, 0);
    return lines.every((one) => one <= mostLines) && all * size * line <= free;
  };
  return (
    stageSteps.find((size) => size <= largest && size >= smallestWhole && fits(size, 1)) ??
    stageSteps.find((size) => size <= largestBroken && fits(size, 2)) ??
    1.45
  );
}
