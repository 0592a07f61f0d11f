import type { Plugin } from 'vite';
import * as z from 'zod';
import { publishedSchema } from '../src/editions/published-schema';
import { citedSentences } from '../src/indicators/suining-2021/cited-sentences';
import { suining2021 } from '../src/indicators/suining-2021/edition';
import { windows } from '../src/indicators/suining-2021/windows';
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
  const published = publishedSchema.parse(toPublished(suining2021, { sentences: citedSentences, windows }));
  const { id } = published.edition;
  return new Map([
    [`data/${id}.json`, `${JSON.stringify(published, null, 2)}\n`],
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
