import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { delayTeller } from '../run/tell-delays.ts'
import type { Output } from '../shell.ts'
import { memoryOutput } from '../testing/memory-output.ts'
import { progressOf } from '../testing/progress-of.ts'
import { duration } from './duration.ts'
import { renderProgress } from './render-progress.ts'
import { Screen } from './screen.ts'

const inputs = { total: 100_000, done: 58_000, ok: 57_988, failed: 12 }
const failures = { timeout: 2, 'unusable-media': 10 }

test('shows numbers, failures by code, rate and the time that is left', () => {
  expect(renderProgress(progressOf({ inputs, failures, rate: 1234.5, eta: 34 }), 200)).toBe(
    '[#############-----------]  58 % 58,000 of 100,000 inputs, 12 failed (unusable-media 10, timeout 2), 1,235/s, 34 s left',
  )
})

test('does not know the end while the source is read, and is done only when all is', () => {
  expect(renderProgress(progressOf({ sourceEnded: false }), 200)).toBe(
    '[#############-----------]   ? % 58,000 of at least 100,000 inputs',
  )
  const nearly = { total: 100_000, done: 99_999, ok: 99_999, failed: 0 }
  expect(renderProgress(progressOf({ inputs: nearly }), 200)).toContain('-]  99 %')
  const none = { total: 0, done: 0, ok: 0, failed: 0 }
  expect(renderProgress(progressOf({ inputs: none }), 200)).toContain('0 % 0 of 0 inputs')
})

test('does not say that no time is left while there are inputs', () => {
  expect(renderProgress(progressOf({ inputs, rate: 1, eta: 0.2 }), 200)).toContain(', 1 s left')
  const all = { total: 2, done: 2, ok: 2, failed: 0 }
  expect(renderProgress(progressOf({ inputs: all, rate: 1, eta: 0 }), 200)).not.toContain('left')
})

test('says what is waited for, without commands for the terminal', () => {
  const waitingFor = {
    code: 'unavailable',
    message: 'down\u001B[2J\nnow',
    outcome: 'rejected',
  } as const
  expect(renderProgress(progressOf({ waitingFor }), 200)).toMatch(/, waiting: down now$/)
})

test.each([
  [20, '58 %, 120/s'],
  [60, '58 % 58,000 of 100,000 inputs, 120/s, 5 min 50 s left'],
])('has numbers before the bar in %i columns', (columns, text) => {
  const line = renderProgress(progressOf({ rate: 120, eta: 350 }), columns)
  expect(line.startsWith(text)).toBe(true)
  expect(line).not.toContain('[')
})

test('says once why units wait and when they are tried again, and again after one is done', async () => {
  const err = memoryOutput()
  const tell = delayTeller('j', new Screen({ err, env: {} }))
  const unit = { job: 'j', name: 'n', provider: 'p', unit: 0, inputs: 1 }
  const error = { code: 'network-error', message: 'No connection.', outcome: 'not-sent' } as const
  const delayed = { ...unit, state: 'delayed', error } as const
  for (const event of [delayed, delayed, { ...delayed, job: 'other' }]) tell(event)
  await setImmediate()
  expect(err.text()).toBe(
    'picturedesk-bulk: Waiting: No connection. It is tried again in some seconds, and then after longer waits of up to a minute. Ctrl-C stops.\n',
  )
  tell({ ...unit, state: 'done', ok: 1, failed: 0, failures: {}, milliseconds: 1 })
  tell({ ...delayed, milliseconds: 90_000 })
  await setImmediate()
  expect(err.text()).toContain('It is tried again in 1 min 30 s.')
})

test('what is said while the line of progress is written begins a line of its own', async () => {
  const written: string[] = []
  const err: Output = {
    isTTY: true,
    columns: 80,
    write: async (text) => {
      await setImmediate()
      written.push(text)
    },
  }
  const screen = new Screen({ err, env: {} })
  await Promise.all([screen.show(progressOf({ inputs })), screen.say('one'), screen.say('two')])
  const line = renderProgress(progressOf({ inputs }), 80)
  const erase = '\r\u001B[2K'
  const said = (text: string): string[] => [erase, `picturedesk-bulk: ${text}\n`, line]
  expect(written).toEqual([`${erase}${line}`, ...said('one'), ...said('two')])
})

test.each([1, 20, 40, 80])('never fills a line of %i columns', (columns) => {
  const line = renderProgress(progressOf({ inputs, failures }), columns)
  expect(line.length).toBeLessThan(columns)
})

test.each([
  [4, ''],
  [5, '58 %'],
  [13, '58 %, 10/s'],
  [20, '58 %, 10/s'],
  [21, '58 %, 10/s'],
  [22, '58 %, 10/s, 42 s left'],
])('cuts nothing in the middle: %i columns have "%s"', (columns, line) => {
  expect(renderProgress(progressOf({ rate: 10, eta: 42, failures }), columns)).toBe(line)
})

test.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [185, '3 min 5 s'],
  [7800, '2 h 10 min'],
  [273_600, '3 d 4 h'],
  [-1, '0 s'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})

const ERASE = '\r\u001B[2K'

test('keeps the line of progress below what else is written', async () => {
  const err = memoryOutput({ isTTY: true })
  const screen = new Screen({ err, env: {} })
  const line = renderProgress(progressOf(), 80)
  await screen.show(progressOf())
  await screen.say('Hello.')
  await screen.output(memoryOutput({ isTTY: true })).write('row\n')
  await screen.clear()
  await screen.clear()
  await screen.say('Done.')
  expect(err.text()).toBe(
    `${ERASE}${line}${ERASE}picturedesk-bulk: Hello.\n${line}${ERASE}${line}${ERASE}picturedesk-bulk: Done.\n`,
  )
})

test.each([
  ['a pipe', false, {}, true],
  ['NO_COLOR', true, { NO_COLOR: '1' }, true],
  ['CI', true, { CI: 'true' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, true],
  ['--quiet', true, {}, false],
])('has no line of progress with %s', async (_, isTTY, env, isWanted) => {
  const err = memoryOutput({ isTTY })
  const screen = new Screen({ err, env }, isWanted)
  await screen.show(progressOf())
  await screen.say('Done.')
  await screen.clear()
  expect(err.text()).toBe('picturedesk-bulk: Done.\n')
})

test('leaves an output that is no terminal alone', async () => {
  const out = memoryOutput()
  expect(new Screen({ err: memoryOutput({ isTTY: true }), env: {} }).output(out)).toBe(out)
})
