type Heard = DocumentEventMap & WindowEventMap;

/** Listens to several events at once; returns a function that stops it. */
export function listen(
  target: EventTarget,
  handlers: { readonly [Name in keyof Heard]?: (event: Heard[Name]) => void },
  options: AddEventListenerOptions = {},
): () => void {
  const all = Object.entries(handlers) as [string, (event: Event) => void][];
  for (const [name, handler] of all) target.addEventListener(name, handler, options);
  return () => {
    for (const [name, handler] of all) target.removeEventListener(name, handler, options);
  };
}
