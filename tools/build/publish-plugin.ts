import type { Plugin } from 'vite';
import * as z from 'zod';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { type PublishedBySchema, publishedSchema } from '../../src/editions/published-schema';
import { editionFileOf, writeEditionFile } from '../../src/exports/published/edition-file';
import { toCsv } from '../../src/exports/published/published-csv';

const schemaFile = 'indicators.schema.json';

/** The JSON Schema of the published data. Its id is the file's own name, wherever it is served. */
export const jsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });
  return { $schema, $id: schemaFile, title: 'Figures of a yearly review of rural revitalisation', ...schema };
};

/** The data as files, by their path from the page: data/<edition>.json, .zh.csv, .en.csv and the schema. */
function publishedFiles(): ReadonlyMap<string, string> {
  const published = editionFileOf(builtIn, builtInTexts);
  // The compiler holds what is written against the schema, and the schema what the compiler can't know.
  const held: PublishedBySchema = published;
  publishedSchema.parse(JSON.parse(JSON.stringify(held)));
  const { id } = published.edition;
  return new Map([
    [`data/${id}.json`, writeEditionFile(builtIn, builtInTexts)],
    [`data/${id}.zh.csv`, toCsv(published, 'zh')],
    [`data/${id}.en.csv`, toCsv(published, 'en')],
    [`data/${schemaFile}`, `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ]);
}

/** Writes the data beside the dashboard, the Chinese table also under the name that it was first published by. */
export function publishData(): Plugin {
  return {
    name: 'publish-data',
    generateBundle() {
      for (const [fileName, source] of publishedFiles()) {
        this.emitFile({ type: 'asset', fileName, source });
        if (fileName.endsWith('.zh.csv'))
          this.emitFile({ type: 'asset', fileName: fileName.replace('.zh.csv', '.csv'), source });
      }
    },
  };
}
