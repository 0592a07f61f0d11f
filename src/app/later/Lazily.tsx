import { type ReactNode, useEffect } from 'react';
import { type Part, usePart } from '../../loading/part';
import { Waiting } from './Waiting';

interface Props<T> {
  readonly part: Part<T>;
  readonly children: (module: T) => ReactNode;
}

/** A screen in a file of its own: asked for when it is wanted, and again whenever one comes back to it. */
export function Lazily<T>({ part, children }: Props<T>) {
  const now = usePart(part);
  useEffect(() => void part.load(), [part]);
  return now.state === 'here' ? children(now.module) : <Waiting part={part} />;
}
