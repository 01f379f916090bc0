import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { vendors } from './vendors.ts'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('.', import.meta.url))

/** The files that Node loads for an import, in its order. */
async function filesOf(name: string): Promise<string[]> {
  const code = `
    import { registerHooks } from 'node:module'
    const files = []
    registerHooks({ load: (url, context, next) => (files.push(url), next(url, context)) })
    await import('${name}')
    console.log(JSON.stringify(files))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd })
  return JSON.parse(stdout) as string[]
}

test.each(vendors)(
  '$id is loaded with one file of each package: a file costs more than its code',
  async ({ name }) => {
    const packages = (await filesOf(name)).map(
      (file) => /\/packages\/([^/]+)\/dist\//.exec(file)?.[1] ?? file,
    )
    expect(packages).toEqual([...new Set(packages)])
    expect(packages).toEqual(expect.arrayContaining(['provider', 'transport']))
  },
)
