import type { Plugin } from 'vite';
import * as z from 'zod';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { publishedSchema } from '../../src/editions/published-schema';
import { toPublished } from './published';
import { toCsv } from './published-csv';

const schemaFile = 'indicators.schema.json';

/** The JSON Schema of the published data. Its id is the file's own name, wherever it is served. */
export const jsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });
  return { $schema, $id: schemaFile, title: 'Figures of a yearly review of rural revitalisation', ...schema };
};

/** The data as files, by their path from the page: data/<edition>.json, .zh.csv, .en.csv and the schema. */
export function publishedFiles(): ReadonlyMap<string, string> {
  const published = publishedSchema.parse(toPublished(builtIn, builtInTexts));
  const { id } = published.edition;
  return new Map([
    [`data/${id}.json`, `${JSON.stringify(published, null, 2)}\n`],
    [`data/${id}.zh.csv`, toCsv(published, builtIn.parts, 'zh')],
    [`data/${id}.en.csv`, toCsv(published, builtIn.parts, 'en')],
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
