#!/usr/bin/env node
import fs from 'node:fs'

// This file is read by any Node that knows modules. What the command needs of a newer one ends its loading.

const manifest = new URL('../package.json', import.meta.url)
const { name, engines } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
const least = Number(engines.node.replace('>=', ''))
const { versions } = process
if (versions.bun !== undefined || Number.parseInt(versions.node, 10) >= least) {
  await import('./command.js')
} else {
  console.error(
    `${name} needs Node ${least} or later. This is Node ${versions.node}. Install a newer Node, then run this again.`,
  )
  process.exitCode = 1
}
