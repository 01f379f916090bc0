import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { command } from './command.ts'

const cwd = tmpdir()

test('a failure tells the command, the folder and the last lines', async () => {
  const words = [
    process.execPath,
    '--eval',
    'for (let i = 0; i < 99; i++) console.log("line", i); process.exit(3)',
  ]
  const error: unknown = await command(words, { cwd }).catch((reason: unknown) => reason)
  expect(String(error)).toContain(`in ${cwd}`)
  expect(String(error)).toContain('exit code 3')
  expect(String(error)).toContain('line 98')
  expect(String(error)).not.toContain('line 9\n')
  expect(await command(words, { cwd, mayFail: true })).toMatchObject({ code: 3 })
})

test('a program that is not there is told', async () => {
  await expect(command(['no-such-program'], { cwd })).rejects.toThrow(
    /\$ no-such-program\n.*\n.*ENOENT/,
  )
})

test('settings of this run do not reach the application', async () => {
  process.env['PICTUREDESK_FROZEN'] = '1'
  process.env['npm_config_registry'] = 'http://127.0.0.1:1'
  const words = [process.execPath, '--print', 'JSON.stringify(process.env)']
  const { stdout } = await command(words, { cwd, env: { OWN: 'yes' } })
  const env = JSON.parse(stdout) as Record<string, string>
  expect(env).toMatchObject({ OWN: 'yes', DO_NOT_TRACK: '1' })
  expect(Object.keys(env).filter((name) => /^(picturedesk|npm_|vitest)/i.test(name))).toEqual([])
})
