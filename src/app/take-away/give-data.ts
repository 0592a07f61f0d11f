import type { DataKind } from '../../exports/published/write-edition-data';
import { moduleOf } from '../../loading/part';
import type { Shelved } from '../editions/shelf';
import { textsFor } from '../later/use-detail-texts';
import { breathe } from './drive';
import { start } from './jobs';
import { writers } from './writers';

/**
 * Makes the data of an edition that lies in no file beside the page, and saves it.
 *
 * @param name what the file is called
 */
export function giveData({ edition, texts }: Shelved, kind: DataKind, name: string): void {
  start({
    name,
    make: async (_, signal) => {
      const { writeEditionData } = await moduleOf(writers.data);
      const own = texts ?? (await textsFor(edition));
      await breathe(signal);
      const bytes = new TextEncoder().encode(writeEditionData(edition, own, kind));
      return { name, bytes, type: kind === 'json' ? 'application/json' : 'text/csv' };
    },
    kept: () => [],
  });
}
