/** In the dashboard that is one file the data stands in the page, and a link to it downloads it from there. */
export function serveEmbeddedData(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[download]') : null;
    const file = link?.getAttribute('href') ?? '';
    const block = [...document.querySelectorAll('script[data-file]')].find(
      (element) => element.getAttribute('data-file') === file,
    );
    if (link === null || block === undefined) return;
    const url = URL.createObjectURL(new Blob([textOf(JSON.parse(block.textContent ?? '""'))]));
    link.setAttribute('href', url);
    link.setAttribute('download', file.split('/').pop() ?? file);
    // The browser follows the new address after this handler; then the link gets its old address back.
    setTimeout(() => {
      link.setAttribute('href', file);
      link.setAttribute('download', '');
    }, 0);
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
}

/** A table stands in the page as a string, JSON as itself and without the spaces with which it is published. */
const textOf = (data: unknown): string =>
  typeof data === 'string' ? data : `${JSON.stringify(data, null, 2)}\n`;
