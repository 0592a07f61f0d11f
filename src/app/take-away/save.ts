import type { Made } from './make';

/** A file that is made and can be saved, also once more. */
export interface SavedFile {
  readonly name: string;
  /** An address within this page. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
}

/** The address of a file lives as long as the page: who finds it missing among the downloads saves it once more. */
export const keepFile = ({ name, bytes, type }: Made): SavedFile => ({
  name,
  address: URL.createObjectURL(new Blob([bytes], { type })),
  size: bytes.length,
});

/** Hands a file to the browser. Whether it really saves it, no browser tells a page. */
export function saveFile(made: Made): SavedFile {
  const file = keepFile(made);
  const link = document.createElement('a');
  link.href = file.address;
  link.download = file.name;
  // Firefox follows no link that stands nowhere.
  document.body.append(link);
  link.click();
  link.remove();
  return file;
}

/** Programs for messages whose pages can't save files. */
export const savesNothing = (agent = navigator.userAgent): boolean => /MicroMessenger|DingTalk/i.test(agent);
