import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { lostDatabase } from './failure.ts'
import { untilDeath } from './until-death.ts'

const error = (message: string, more: object): Error => Object.assign(new Error(message), more)

test.each<[string, Error]>([
  [
    'a panic',
    error('could not write: No space left on device', { code: '53100', severity: 'PANIC' }),
  ],
  ['a fatal error', error('could not open', { code: '58P01', severity: 'FATAL' })],
  ['an abort of WebAssembly', new WebAssembly.RuntimeError('Aborted()')],
  ['an error of its files', error('FS error', { name: 'ErrnoError', errno: 29 })],
])(
  'after %s, calls that wait and calls that follow are told at once, since nothing answers them',
  async (_, cause) => {
    const { run, isDead } = untilDeath('/some/directory')
    const dying = run(() => Promise.reject(cause))
    const never = run(() => new Promise(() => {}))
    never.catch(() => {})
    await expect(dying).rejects.toMatchObject({
      code: 'bulk-database',
      cause,
    })
    expect(isDead()).toBe(true)
    const reason = await never.catch((thrown: unknown) => thrown)
    expect(lostDatabase(reason)).toBe(reason)
    expect((reason as Error).message).toContain('/some/directory cannot be used: ')
    let isCalled = false
    await expect(
      run(async () => {
        isCalled = true
      }),
    ).rejects.toBe(reason)
    expect(isCalled).toBe(false)
  },
)

test('damage of one table ends its call, and no other', async () => {
  const { run, isDead } = untilDeath('/some/directory')
  const damage = error('invalid page in block 0', { code: 'XX001', severity: 'ERROR' })
  await expect(run(() => Promise.reject(damage))).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/may be damaged.*restore the directory/),
  })
  expect(isDead()).toBe(false)
  expect(await run(async () => 5)).toBe(5)
})

test('mistakes of statements, and what a transaction throws, pass as they are', async () => {
  const { run } = untilDeath('/some/directory')
  for (const cause of [
    error('duplicate key', { code: '23505', severity: 'ERROR' }),
    new Error('mine'),
  ])
    await expect(run(() => Promise.reject(cause))).rejects.toBe(cause)
  await setImmediate()
})
