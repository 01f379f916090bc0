import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { methodNames, methodTraits } from './method-name.ts'

test.each(methodNames())('the address of %s, if it has one, begins with a parameter', (name) => {
  const { address, parameters } = methodTraits(name)
  if (address !== undefined) expect(parameters).toContain(address.split('.')[0])
})

test.each(methodNames())('%s is not both sent by an id and to all providers', (name) => {
  const { address, federated } = methodTraits(name)
  expect(address !== undefined && federated === true).toBe(false)
})

test('a bundle that does not use the table does not hold it', async () => {
  const published = await bundled(fileURLToPath(new URL('../index.ts', import.meta.url)))
  const user = await bundled(undefined, `${published}\nconsole.log(qualifiedId('a', 'image', 1))`)
  expect(user).toContain('qualifiedId')
  expect(user).not.toContain('takesPerPage')
})

/** One file, as the package is published and as an application bundles it. */
async function bundled(entry: string | undefined, text = ''): Promise<string> {
  const { outputFiles } = await build({
    ...(entry === undefined
      ? { stdin: { contents: withoutExports(text) } }
      : { entryPoints: [entry] }),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Exports count as used. */
function withoutExports(text: string): string {
  return text.replace(/^export \{[^}]*\};$/m, '')
}
