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
  const chinese = toCsv(published, 'zh');
  return new Map([
    [`data/${id}.json`, `${JSON.stringify(published, null, 2)}\n`],
    [`data/${id}.zh.csv`, chinese],
    [`data/${id}.en.csv`, toCsv(published, 'en')],
    // The name under which the table was first published.
    [`data/${id}.csv`, chinese],
    [`data/${schemaFile}`, `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ]);
}

/** Writes the data beside the dashboard. */
export function publishData(): Plugin {
  return {
    name: 'publish-data',
    generateBundle() {
      for (const [fileName, source] of publishedFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
