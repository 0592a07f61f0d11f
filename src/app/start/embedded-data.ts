/** In the dashboard that is one file the schema of its data stands in the page, and a link to it downloads it from there. */
export function serveEmbeddedData(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[download]') : null;
    const file = link?.getAttribute('href') ?? '';
    const block = [...document.querySelectorAll<HTMLElement>('script[data-file]')].find(
      ({ dataset }) => dataset.file === file,
    );
    if (link === null || block === undefined) return;
    // It stands there without the spaces with which it is published.
    const text = `${JSON.stringify(JSON.parse(block.textContent ?? '""'), null, 2)}\n`;
    const url = URL.createObjectURL(new Blob([text]));
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
