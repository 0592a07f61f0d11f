/** In the dashboard that is one file the data stands in the page, and a link to it downloads it from there. */
export function serveEmbeddedData(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[download]') : null;
    const file = link?.getAttribute('href') ?? '';
    const block = [...document.querySelectorAll<HTMLElement>('script[data-file]')].find((element) =>
      filesOf(element).includes(file),
    );
    if (link === null || block === undefined) return;
    const text = textOf(JSON.parse(block.textContent ?? '""'), filesOf(block).indexOf(file));
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

const filesOf = ({ dataset }: HTMLElement): readonly string[] => (dataset.file ?? '').split(' ');

/**
 * JSON stands in the page as itself and without the spaces with which it is published; of tables a line of each in turn, since
 * alike lines are packed small where they are close.
 */
const textOf = (data: unknown, at: number): string =>
  Array.isArray(data)
    ? data.flatMap((lines) => lines[at] ?? []).join('\n')
    : `${JSON.stringify(data, null, 2)}\n`;
