import { stageSteps } from '../../format/tokens';
import { widthOf } from '../../pictures/wall/fit';

interface Statement {
  readonly about: string;
  readonly result: string;
}

/** Width and height that the statements share, in rem; the last word of a line may not fit. */
const room = { width: 58, height: 32 } as const;

/** Height of a line of what they are about, and of a result, in its own size. */
const aboutLine = 2.7;
const resultLine = 1.35;
/** Size of the words before the result. */
const aboutSize = 1.9;
const mostLines = 2;

const linesOf = (text: string, size: number): number => Math.ceil((widthOf(text) * size) / room.width);

/** The largest size in which every result keeps to two lines and all of them to the wall. */
export const fitStatements = (statements: readonly Statement[]): (typeof stageSteps)[number] =>
  stageSteps.find(
    (size) =>
      size <= 8 &&
      statements.every(({ about, result }) => {
        const lines = linesOf(result, size);
        const height = linesOf(about, aboutSize) * aboutLine + lines * size * resultLine;
        return lines <= mostLines && height <= room.height / statements.length - 1;
      }),
  ) ?? 1.9;
