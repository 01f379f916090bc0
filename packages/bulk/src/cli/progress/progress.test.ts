import { expect, test } from 'vitest'
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

test('says what is waited for, without commands for the terminal', () => {
  const waitingFor = {
    code: 'unavailable',
    message: 'down\u001B[2J\nnow',
    outcome: 'rejected',
  } as const
  expect(renderProgress(progressOf({ waitingFor }), 200)).toMatch(/, waiting: down now$/)
})

test.each([1, 20, 40, 80])('never fills a line of %i columns', (columns) => {
  const line = renderProgress(progressOf({ inputs, failures }), columns)
  expect(line.length).toBeLessThan(columns)
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
