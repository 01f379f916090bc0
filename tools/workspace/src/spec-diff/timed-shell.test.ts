import { expect, test } from 'vitest'
import { runTimed } from './timed-shell.ts'

const options = { cwd: import.meta.dirname, env: process.env }

test.each([0, 1, 7])('a command that ends with %i does so', (status) => {
  expect(runTimed(`sh -c 'exit ${status}'`, options).status).toBe(status)
  expect(runTimed(`exit ${status}`, options).status).toBe(status)
})

test('the work of all that a command starts counts', () => {
  const busy = 'node -e "for (let i = 0; i < 3e7; i++) Math.sqrt(i)"'
  const [one, two] = [busy, `${busy} && ${busy}`].map((script) => runTimed(script, options).seconds)
  expect(one).toBeGreaterThan(0)
  expect(two).toBeGreaterThan(0)
})
