import { chmod, writeFile } from 'node:fs/promises'
import { MissingCredentialsError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { readCredentials } from './credentials.ts'
import { missingCredentials } from './missing-credentials.ts'

async function read(text: string, mode = 0o600, env: Record<string, string | undefined> = {}) {
  await using folder = await temporaryDirectory()
  const file = folder.file('my.env')
  await writeFile(file, text)
  await chmod(file, mode)
  return { options: await readCredentials(file, env), env, file }
}

test('reads lines into the environment, which wins', async () => {
  const text = '# of the team\nexport OMNIOUS_API_KEY="a b"\n\nPGPASSWORD=x=y # no\nSET=file\n'
  const { env, options } = await read(text, 0o600, { SET: 'environment' })
  expect(env).toEqual({ OMNIOUS_API_KEY: 'a b', PGPASSWORD: 'x=y', SET: 'environment' })
  expect(options).toEqual({})
})

test('reads JSON with variables and with options of vendors', async () => {
  const text = '\n{"omnious": {"apiKey": "k"}, "PGPASSWORD": "p"}'
  const { env, options } = await read(text, 0o400)
  expect(env).toEqual({ PGPASSWORD: 'p' })
  expect(options).toEqual({ omnious: { apiKey: 'k' } })
})

test('takes the byte order mark off, which editors on Windows write', async () => {
  expect((await read('\uFEFFOMNIOUS_API_KEY=k')).env).toEqual({ OMNIOUS_API_KEY: 'k' })
  expect((await read('\uFEFF{"omnious": {"apiKey": "k"}}')).options).toEqual({
    omnious: { apiKey: 'k' },
  })
})

test.each([
  ['OMNIOUS_APIKEY=geheim', 'It has OMNIOUS_APIKEY. Write OMNIOUS_API_KEY in its place.'],
  ['{"omnious": {"apikey": "geheim"}}', 'It has apikey. Write apiKey in its place.'],
  ['# none\n', 'It is empty. Write OMNIOUS_API_KEY into it.'],
  ['PGPASSWORD=geheim', 'It has PGPASSWORD. Add OMNIOUS_API_KEY.'],
])('says what %j lacks, without a value', async (text, message) => {
  await using folder = await temporaryDirectory()
  const file = folder.file('my.env')
  await writeFile(file, text, { mode: 0o600 })
  const missing = new MissingCredentialsError({
    option: 'apiKey',
    environmentVariable: 'OMNIOUS_API_KEY',
  })
  const error = await missingCredentials(missing, 'omnious', file)
  expect(error.exitCode).toBe(2)
  expect(error.message).toContain(message)
  expect(error.message).not.toContain('geheim')
})

test('takes none', async () => {
  expect(await readCredentials(undefined, {})).toEqual({})
})

test.each([0o644, 0o640, 0o604, 0o620, 0o602, 0o610, 0o660, 0o777])(
  'refuses a file with mode %o, and says how to mend it',
  async (mode) => {
    await expect(read('KEY=geheim', mode)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        new RegExp(
          `Other users may read or change .*my\\.env \\(mode ${mode.toString(8)}\\)\\. Run: chmod 600 .*my\\.env$`,
        ),
      ),
    })
  },
)

test.each([
  ['{"omnious": {"apiKey": "geheim"}', 'begins with "{" and is not JSON.'],
  ['{"omnious": geheim}', 'begins with "{" and is not JSON.'],
  ['{"omnious": ["geheim"], "n": 5}', 'n in '],
  ['KEY=geheim\ngeheim2\n', 'Line 2 of '],
  ['geheim', 'Line 1 of '],
])('refuses %j without a word of it', async (text, message) => {
  const error = (await read(text).catch((thrown) => thrown)) as Error
  expect(error).toMatchObject({ name: 'CliError', exitCode: 2 })
  expect(error.message).toContain(message)
  expect(error.message).not.toContain('geheim')
  expect(error.cause).toBeUndefined()
})

test('refuses what is not there, and what is no file', async () => {
  await using folder = await temporaryDirectory()
  await expect(readCredentials(folder.file('none'), {})).rejects.toThrow('There is no such file.')
  await expect(readCredentials(folder.path, {})).rejects.toThrow('--credentials must name a file.')
})
