#!/usr/bin/env node
import { whyUnwritable } from '@picturedesk/command-line'
import { exitCodes } from './cli/exit-codes.ts'
import { main } from './cli/main.ts'

// What reads our output may end before us. The exit code is to stay right.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

process.stdout.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  const reason = whyUnwritable(error)
  process.stderr.write(`picturedesk-mocks: Cannot write to the standard output. ${reason}\n`)
  process.once('exit', () => {
    process.exitCode ||= exitCodes.failed
  })
})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
