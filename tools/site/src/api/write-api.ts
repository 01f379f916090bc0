import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application, Converter, LogLevel, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { publishedPackages, root, shortName } from '../house.ts'
import { apiIndex } from './api-index.ts'
import { dependenciesFirst } from './dependencies-first.ts'
import { entryPoints } from './entry-points.ts'
import { modulePage } from './module-page.ts'
import { shortenGenerated } from './shorten-generated.ts'

/**
 * Writes a page for everything that a published package exports, from its TSDoc.
 * @returns the entries, such as `@picturedesk/hellorf/search`
 */
export async function writeApi(folder: string): Promise<string[]> {
  const entries = dependenciesFirst(publishedPackages()).flatMap(entryPoints)
  const files = new Map(entries.map(({ specifier, file }) => [join(root, file), specifier]))
  const scratch = mkdtempSync(join(tmpdir(), 'site-api-'))
  try {
    const tsconfig = join(scratch, 'tsconfig.json')
    writeFileSync(tsconfig, JSON.stringify(compilerOptions([...files.keys()])))
    const application = await Application.bootstrapWithPlugins({
      ...OPTIONS,
      entryPoints: [...files.keys()],
      tsconfig,
      basePath: root,
      out: folder,
    } as Partial<TypeDocOptions>)
    application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
      for (const module of project.children ?? []) {
        const [source] = module.sources ?? []
        const specifier = source && files.get(source.fullFileName)
        if (specifier !== undefined) module.name = shortName(specifier)
      }
    })
    shortenGenerated(application)
    // Lines in sources are of no use to a reader of the site, and change with each commit.
    application.converter.on(Converter.EVENT_END, ({ project }) => {
      for (const one of Object.values(project.reflections))
        if (one.isDeclaration() || one.isSignature()) delete one.sources
    })
    const project = await application.convert()
    if (project === undefined)
      throw new Error('TypeDoc could not read the sources. See its output.')
    await application.generateOutputs(project)
    for (const { specifier } of entries) {
      const index = join(folder, shortName(specifier), 'index.md')
      writeFileSync(index, modulePage(readFileSync(index, 'utf8'), specifier))
    }
    writeFileSync(join(folder, 'index.md'), apiIndex(publishedPackages()))
    return entries.map(({ specifier }) => specifier).sort()
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const OPTIONS: Partial<TypeDocOptions> & Partial<PluginOptions> = {
  plugin: ['typedoc-plugin-markdown'],
  router: 'member',
  entryFileName: 'index',
  readme: 'none',
  name: 'API',
  // Types are checked by each package. Here they are only read.
  skipErrorChecking: true,
  excludeExternals: true,
  excludePrivate: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  // openapi-typescript writes `@description`; it is plain text.
  blockTags: [
    '@description',
    '@param',
    '@returns',
    '@throws',
    '@example',
    '@typeParam',
    '@default',
    '@remarks',
    '@see',
    '@deprecated',
    '@defaultValue',
  ],
  logLevel: LogLevel.Error,
}

function compilerOptions(files: readonly string[]): object {
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      types: ['node'],
      typeRoots: [join(root, 'tools/site/node_modules/@types')],
      rootDir: root,
    },
    files,
  }
}
