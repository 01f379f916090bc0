#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { exitCodeOf, STOP_SIGNALS } from './exit-codes.ts'
import { main } from './main.ts'
import { Stop } from './stop.ts'
import { streamOutput } from './stream-output.ts'

const stop = new AbortController()

for (const signal of STOP_SIGNALS)
  process.on(signal, () => {
    // What is in hand then is left to its lease, after which the next worker takes it.
    if (stop.signal.aborted) process.exit(exitCodeOf(signal))
    process.stderr.write(
      '\npicturedesk-bulk: Stopping. Responses to pictures that are being handed in are waited for, up to a minute. Press Ctrl-C again to end at once.\n',
    )
    stop.abort(Stop.bySignal(signal))
  })

process.exitCode = await main({
  args: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  home: fileURLToPath(new URL('.', import.meta.url)),
  stdin: process.stdin,
  out: streamOutput(process.stdout, () => stop.abort(Stop.readerGone())),
  err: streamOutput(process.stderr),
  stop: stop.signal,
})
// An input that is not read to its end would keep the process.
process.stdin.destroy()
