import { type Json, memberOf, recordIn } from './reading';

/** The number of the published format (`data/<edition>.json`). It goes up when a program that reads the data must be changed for it. */
export const publishedFormat = 3;
/** The edition as it stands in the code, as files were written before the published data could be read back. */
const flatFormat = 'xczx-edition/4';

/** Which layout a file has, or why it has none: 4 is `xczx-edition/4`, 1 to 3 are the published data. */
export function formatOf(
  json: unknown,
):
  | { readonly version: number; readonly file: Json }
  | { readonly kind: 'format' | 'newer'; readonly found: unknown } {
  const file = recordIn(json);
  if (file === null) return { kind: 'format', found: json };
  const format = memberOf(file, 'format');
  if (format === flatFormat) return { version: 4, file };
  // The first published data named no format.
  if (format === undefined && recordIn(memberOf(file, 'edition')) !== null) return { version: 1, file };
  if (format === 2 || format === publishedFormat) return { version: format, file };
  const number =
    typeof format === 'string' ? Number(/^xczx-edition\/(\d{1,4})$/.exec(format)?.[1]) - 1 : format;
  return { kind: typeof number === 'number' && number > publishedFormat ? 'newer' : 'format', found: format };
}
