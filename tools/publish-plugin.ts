import type { Plugin } from 'vite';
import * as z from 'zod';
import { publishedSchema } from '../src/editions/published-schema';
import { suining2021 } from '../src/indicators/suining-2021/edition';
import { toCsv, toPublished } from './published';

/** The JSON Schema of the published data. */
export const jsonSchema = (): object => z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });

/** The data as files, by their path from the page: data/<edition>.json, .csv and the schema. */
export function publishedFiles(): ReadonlyMap<string, string> {
  const published = publishedSchema.parse(toPublished(suining2021));
  const { id } = published.edition;
  return new Map([
    [`data/${id}.json`, `${JSON.stringify(published, null, 2)}\n`],
    [`data/${id}.csv`, toCsv(published)],
    ['data/indicators.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`],
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
