#!/usr/bin/env node
import { main } from './cli/main.ts'

// What reads our output may end before us, or its disk be full. The exit code is to stay right.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
