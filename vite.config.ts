/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publishData } from './tools/publish-plugin';

export default defineConfig({
  // Relative, so that the dashboard can be served from any folder of any host.
  base: './',
  plugins: [react(), tailwindcss(), publishData()],
  build: {
    target: 'es2020',
    chunkSizeWarningLimit: 420,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
  },
});
