import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { Stop } from '../house/stop.ts'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { lockCheckout } from './checkout-lock.ts'
import { requireCleanTree } from './tree-guards.ts'

const module = fileURLToPath(new URL('./checkout-lock.ts', import.meta.url))

test('one release at a time in a checkout; the tree stays clean', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  const other = temporaryRepository({ 'a.txt': '1' })
  {
    using _lock = lockCheckout(root)
    expect(() => lockCheckout(root)).toThrow(Stop)
    expect(() => lockCheckout(root)).toThrow(
      `Another release runs in this checkout: the process ${process.pid}. Wait until it ends, or end it`,
    )
    lockCheckout(other.root)[Symbol.dispose]()
    requireCleanTree(root)
  }
  lockCheckout(root)[Symbol.dispose]()
})

test('the lock of a process that was killed is gone', async () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  const script = `const { lockCheckout } = await import(${JSON.stringify(module)})
    globalThis.lock = lockCheckout(${JSON.stringify(root)})
    console.log('locked')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  expect(() => lockCheckout(root)).toThrow(Stop)
  expect(() => lockCheckout(root)).toThrow(`the process ${child.pid}.`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockCheckout(root)[Symbol.dispose]()
})
