import { rmSync } from 'node:fs'
import type { GuardMessage } from './guard.ts'
import { endTree } from './process-tree.ts'

// Runs beside a command. The channel to it closes when it ends, also by a kill that it cannot see: then what it left is removed.

const left = { process: new Set<number>(), folder: new Set<string>() }

process.on('message', (message: GuardMessage) => {
  if ('process' in message) left.process[message.do](message.process)
  else left.folder[message.do](message.folder)
})

process.on('disconnect', () => {
  for (const pid of left.process) endTree(pid)
  for (const path of left.folder) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  process.exit()
})
