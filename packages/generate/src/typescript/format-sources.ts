import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const style = {
  files: { maxSize: 16_000_000 },
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 100 },
  javascript: {
    formatter: { quoteStyle: 'single', semicolons: 'asNeeded', trailingCommas: 'all' },
  },
}

/**
 * Formats sources in the style of the house, by name. It happens in a directory of its own, whose
 * configuration does not leave generated files out. Where Biome is not installed, sources stay as
 * they are.
 */
export async function formatSources(
  sources: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const biome = findBiome()
  if (biome === undefined) return { ...sources }
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-spec-'))
  try {
    const names = Object.keys(sources)
    await Promise.all(names.map((name) => writeFile(join(directory, name), sources[name] ?? '')))
    await writeFile(join(directory, 'biome.json'), JSON.stringify(style))
    const command = [biome, 'format', '--write', ...names]
    await promisify(execFile)(process.execPath, command, { cwd: directory })
    const formatted = await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const),
    )
    return Object.fromEntries(formatted)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function findBiome(): string | undefined {
  try {
    const require = createRequire(import.meta.url)
    return join(require.resolve('@biomejs/biome/package.json'), '../bin/biome')
  } catch {
    return undefined // an optional peer
  }
}
