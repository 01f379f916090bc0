#!/usr/bin/env node
import { tooOld } from './node-check.js'

// What the command needs of a newer Node would end its loading, so it is loaded after the check.

if (tooOld === undefined) {
  await import('./command.js')
} else {
  console.error(tooOld)
  process.exitCode = 2
}
