import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { API_REPORTS, INTERFACE } from '@picturedesk/workspace/release'
import { unpack } from '../pack.ts'
import { applicationCode } from './application-code.ts'
import { newestVendors } from './newest-vendors.ts'

/** The name under which an application sees the types of the fixture beside those of today. */
const OLDEST = 'oldest-interface'

/**
 * What the compiler says of an application that has the provider of a fixture, with the interface of then, and everything else of
 * today. The packages of today are their committed reports of public types, so that nothing has to be built.
 *
 * @param edit Changes the types of the interface of then, for a test that the compiler looks at them.
 */
export async function typeProblems(
  root: string,
  fixture: string,
  edit: (types: string) => string = (types) => types,
): Promise<string[]> {
  const application = mkdtempSync(join(tmpdir(), 'oldest-types-'))
  try {
    const modules = join(application, 'node_modules')
    installReports(root, modules)
    const plugin = join(modules, 'picturedesk-acme')
    await unpack(join(fixture, 'plugin.tgz'), plugin)
    for (const folder of [join(plugin, 'node_modules', INTERFACE), join(modules, OLDEST)]) {
      await unpack(join(fixture, 'provider.tgz'), folder)
      const path = join(folder, 'index.d.ts')
      writeFileSync(path, edit(readFileSync(path, 'utf8')))
    }
    writeFileSync(join(application, 'application.ts'), applicationCode(newestVendors(root), OLDEST))
    writeFileSync(join(application, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(application, 'tsconfig.json'), JSON.stringify(TSCONFIG))
    return compile(application)
  } finally {
    rmSync(application, { recursive: true })
  }
}

const TSCONFIG = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    // Reports name the types of specs and of other packages, which are not here.
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
  include: ['application.ts'],
}

/** Each package with what its reports say of its entries. */
function installReports(root: string, modules: string): void {
  const [scope = ''] = INTERFACE.split('/')
  for (const name of readdirSync(join(root, API_REPORTS, scope))) {
    const reports = join(root, API_REPORTS, scope, name)
    const entries = readdirSync(reports, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.d.ts'))
    const folder = join(modules, scope, name)
    for (const path of entries) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), readFileSync(join(reports, path)))
    }
    const exports = Object.fromEntries(
      entries.map((path) => [
        path === 'index.d.ts' ? '.' : `./${path.slice(0, -'.d.ts'.length)}`,
        { types: `./${path}` },
      ]),
    )
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', exports }))
  }
}

function compile(folder: string): string[] {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = join(dirname(manifest), 'bin/tsc')
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const lines = `${stdout}${stderr}`.split('\n').filter(Boolean)
  return status === 0 || lines.length > 0 ? lines : [`tsc ended with exit code ${status}`]
}
