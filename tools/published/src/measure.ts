import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { dependencyClosure } from '@picturedesk/bench/dependency-closure'
import type { Budget } from './budgets.ts'
import type { Tarball } from './tarballs.ts'

const run = promisify(execFile)

/** What a package weighs and brings along now. */
export async function measure({ name, manifest, bytes, files }: Tarball): Promise<Budget> {
  const sizes = [...files.values()].map(({ byteLength }) => byteLength)
  const isModule = Object.hasOwn((manifest['exports'] ?? {}) as object, '.')
  return {
    packed: kilobytes(bytes.byteLength),
    unpacked: kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
    files: files.size,
    packages: dependencyClosure(name, import.meta.filename).length,
    ...(isModule && { modules: await modulesOf(name) }),
  }
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000)
}

/** The modules that Node loads for an import. A count, since times depend on how busy the machine is. */
async function modulesOf(name: string): Promise<number> {
  const code = `
    import { registerHooks } from 'node:module'
    let files = 0
    registerHooks({ load: (url, context, next) => (url.startsWith('file:') && files++, next(url, context)) })
    await import('${name}')
    console.log(files)
    process.exit()`
  const words = ['--input-type=module', '--eval', code]
  const { stdout } = await run(process.execPath, words, { cwd: import.meta.dirname })
  return Number(stdout)
}
