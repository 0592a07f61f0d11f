/** What can be open over any screen besides a figure. */
export type Overlay = 'search' | 'keys' | null;
