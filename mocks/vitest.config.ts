import { defineConfig } from 'vitest/config'

// Loading Prism takes a second: once a worker, not once a file.
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'] } })
