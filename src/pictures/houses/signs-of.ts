import type { SpecOf } from '../picture-kind';

/** A sign for each thing of the whole: those of the part first and solid. Each opens the figure that counts it. */
export const signsOf = ({ whole, parts }: SpecOf<'houses'>) =>
  Array.from({ length: whole.figure.value }, (_, i) => {
    const part = parts.find(({ figure }) => i < figure.value);
    return { key: String(i), solid: part !== undefined, figure: part?.figure ?? whole.figure };
  });
