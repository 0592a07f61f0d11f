import type { Plugin } from 'vite';
import * as z from 'zod';
import { publishedSchema } from '../src/editions/published-schema';
import { suining2021 } from '../src/indicators/suining-2021/edition';
import { toCsv, toPublished } from './published';

/** The JSON Schema of the published data. */
export const jsonSchema = (): object => z.toJSONSchema(publishedSchema, { target: 'draft-2020-12' });

/** Writes the data beside the dashboard: data/<edition>.json, .csv and the schema. */
export function publishData(): Plugin {
  return {
    name: 'publish-data',
    generateBundle() {
      const published = publishedSchema.parse(toPublished(suining2021));
      const { id } = published.edition;
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(`data/${id}.json`, `${JSON.stringify(published, null, 2)}\n`);
      emit(`data/${id}.csv`, toCsv(published));
      emit('data/indicators.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
    },
  };
}
