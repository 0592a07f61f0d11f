/** What every browser can do for the core journeys, by whatever wire it is driven. */
export interface Driver {
  /** Opens an address and waits until it is loaded; another hash of the same page is a step. */
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, written in JavaScript that Chromium 86 can read. */
  evaluate<T>(expression: string): Promise<T>;
  /** A click at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Inner width and height of the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /** Console errors and warnings and uncaught errors since the start; null where this wire doesn't tell. */
  complaints(): readonly string[] | null;
  /** Addresses that the page asked for since the start, as far as the wire tells. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape';

/** A browser that can't be had here, and what to do about it. */
export class Unavailable extends Error {}
