import { type ReactNode, useEffect } from 'react';
import { type Part, usePart } from '../../loading/part';
import { Waiting } from './Waiting';

interface Props<T> {
  readonly part: Part<T>;
  readonly children: (module: T) => ReactNode;
}

/** Shows a screen that is a file of its own. The file is asked for when the screen is shown, also after a failure. */
export function Lazily<T>({ part, children }: Props<T>) {
  const now = usePart(part);
  useEffect(() => void part.load(), [part]);
  return now.state === 'here' ? children(now.module) : <Waiting part={part} />;
}
