import { existsSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/** Types that are made from a spec, which `pnpm spec:diff` judges. */
const FROM_SPEC = /(?:^|\/)generated\/schema(?:\.js|\.d\.ts)?$/

/** All declarations that an entry consists of as one text; those of other packages stay imports. */
export async function bundleTypes(file: string): Promise<string> {
  if (!existsSync(file))
    throw new Error(`Expected the declarations ${file}. Received no such file. Run \`pnpm build\`.`)
  const bundle = await rolldown({
    input: { index: file },
    external: (id) => FROM_SPEC.test(id) || !/^[./]/.test(id),
    plugins: [dts({ dtsOnly: true, generator: 'oxc', resolver: 'oxc', tsconfig: false })],
    logLevel: 'silent',
  })
  try {
    const { output } = await bundle.generate({ format: 'es' })
    const [chunk] = output
    if (output.length !== 1)
      throw new Error(`Expected one text of ${file}. Received ${output.length}.`)
    return chunk.code
  } finally {
    await bundle.close()
  }
}
